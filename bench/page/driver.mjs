/** Runs in each page: loads the library and the events, mounts it, and says when all events are there. */
import * as subject from 'subject';
import { measureLabels } from './labels.mjs';
import { countElements, focusedElement } from './dom.mjs';
import { startFrames, stopFrames } from './frames.mjs';
import { clickTargets } from './targets.mjs';

const query = new window.URLSearchParams(window.location.search);
const count = Number(query.get('count'));
const host = document.querySelector('#host');
/* global events -- the page has asked for them */
const marks = { parseMs: 0, mountedAt: 0, completeAt: 0 };

window.bench = {
  marks,
  countElements: () => countElements(host),
  current: () => subject.current?.(host, focusedElement()),
  isFocusInside: () => host.contains(document.activeElement),
  labels: () => ({
    ...measureLabels(subject.labels(host), subject.counted?.(host) ?? 0, subject.strokes?.(host) ?? []),
    heightPx: host.getBoundingClientRect().height,
  }),
  targets: () => clickTargets((subject.targets ?? subject.labels)(host)),
  startFrames,
  stopFrames,
};

/** Just after the frame in which this is called has been painted. */
const afterPaint = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new window.MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function waitUntilComplete() {
  do await nextFrame();
  while (!subject.complete(host, count));
  await afterPaint();
}

/** The browser's own work, which every page has. */
function parse(text) {
  const startMs = performance.now();
  const data = JSON.parse(text);
  marks.parseMs = performance.now() - startMs;
  return data;
}

/** What is mounted has tasks of its own, apart from the one in which the events were parsed. */
const nextTask = afterPaint;

const [library, data] = await Promise.all([
  subject.entry || subject.kind === 'ours' ? import('./library.js') : undefined,
  events.then((response) => response.text()).then(parse),
]);
await nextTask();
marks.mountedAt = performance.now();
await subject.mount(host, library, data);
await waitUntilComplete();
marks.completeAt = performance.now();
