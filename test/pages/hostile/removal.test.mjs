import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frames, settle, useSite } from '../helpers.mjs';
import { explainer, pageOf, pictureOf, quiet, statements, timeline } from './hostile-page.mjs';

const site = useSite();
const readers = ['event-timeline', 'who-said-what', 'news-explainer'];

/** In the page, before anything else: counts what elements hold of what they ask the page for. */
function countWhatIsHeld() {
  // Roots of elements are targets of listeners as well, and must not be held by who counts.
  const held = { observed: new Map(), timers: new Set(), frames: new Set(), listeners: new WeakMap() };
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    globalThis[name] = class extends globalThis[name] {
      observe(target, ...more) {
        held.observed.set(this, (held.observed.get(this) ?? new Set()).add(target));
        super.observe(target, ...more);
      }
      unobserve(target) {
        held.observed.get(this)?.delete(target);
        super.unobserve(target);
      }
      disconnect() {
        held.observed.delete(this);
        super.disconnect();
      }
    };
  }
  const follow = (set, start, clear, isOnce) => {
    const [begin, end] = [globalThis[start].bind(globalThis), globalThis[clear].bind(globalThis)];
    globalThis[start] = (callback, ...more) => {
      const id = begin(
        (...values) => {
          if (isOnce) set.delete(id);
          callback(...values);
        },
        ...more,
      );
      set.add(id);
      return id;
    };
    globalThis[clear] = (id) => {
      set.delete(id);
      end(id);
    };
  };
  follow(held.timers, 'setTimeout', 'clearTimeout', true);
  follow(held.timers, 'setInterval', 'clearInterval', false);
  follow(held.frames, 'requestAnimationFrame', 'cancelAnimationFrame', true);

  const { addEventListener, removeEventListener } = globalThis.EventTarget.prototype;
  const isOfThePage = (target) =>
    !(target instanceof globalThis.Element) || target === document.documentElement || target === document.body;
  const keyOf = (type, options) => `${type} ${Boolean(typeof options === 'object' ? options?.capture : options)}`;
  const listenersOf = (target, key) => {
    const byKey = held.listeners.get(target) ?? new Map();
    held.listeners.set(target, byKey);
    byKey.set(key, byKey.get(key) ?? new Set());
    return byKey.get(key);
  };
  globalThis.EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    if (isOfThePage(target) && !(target instanceof globalThis.AbortSignal) && listener)
      listenersOf(target, keyOf(type, options)).add(listener);
    return addEventListener.call(target, type, listener, options);
  };
  globalThis.EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    held.listeners.get(target)?.get(keyOf(type, options))?.delete(listener);
    return removeEventListener.call(target, type, listener, options);
  };
  globalThis.countHeld = () => ({
    observed: [...held.observed.values()].reduce((sum, { size }) => sum + size, 0),
    timers: held.timers.size,
    frames: held.frames.size,
    listeners: [window, document, document.documentElement, document.body, document.fonts, globalThis.visualViewport]
      .flatMap((target) => [...(held.listeners.get(target) ?? [])])
      .filter(([, { size }]) => size > 0)
      .map(([key, { size }]) => `${key}: ${size}`),
  });
}

/** In the page: puts in and takes away so many elements, each in another moment of its life. */
async function comeAndGo([name, times]) {
  globalThis.story ??= await (await fetch('/data/munich-meeting.json')).json();
  const nextFrame = () => new Promise(requestAnimationFrame);
  for (let turn = 0; turn < times; turn += 1) {
    const element = document.createElement(name);
    if (turn % 5 === 4) element.src = '/data/munich-meeting.json';
    else element.data = { ...globalThis.story };
    element.deepLink = turn % 2 === 0;
    element.id = `one-${turn}`;
    document.querySelector('main').append(element);
    if (turn % 4 > 0) await element.updateComplete;
    if (turn % 4 > 1) element.shadowRoot.querySelector('button, .label')?.click();
    if (turn % 8 === 3) for (let frame = 0; frame < 4; frame += 1) await nextFrame();
    // As when a page moves it.
    if (turn % 8 === 5) document.querySelector('main').prepend(element);
    element.remove();
  }
  for (let frame = 0; frame < 40; frame += 1) await nextFrame();
}

/** In the page: puts in one that loads its document, and takes it away when it has drawn it. */
async function stayUntilDrawn(name) {
  const element = document.createElement(name);
  element.src = '/data/munich-meeting.json';
  document.querySelector('main').append(element);
  await element.loaded;
  await element.updateComplete;
  element.remove();
}

describe('an element that has gone from the page', () => {
  for (const name of readers)
    it(`leaves no listener, observer, timer or node behind: 200 times <${name}>`, async () => {
      const { page, troubles } = await site.openMarkup(pageOf('<main></main>'), {
        prepare: (opened) => opened.addInitScript(countWhatIsHeld),
      });
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.enable');

      /** All that are alive, though nobody can see them. */
      async function countInstances() {
        const expression = `customElements.get('${name}').prototype`;
        const { result } = await session.send('Runtime.evaluate', { expression, objectGroup: 'count' });
        const { objects } = await session.send('Runtime.queryObjects', {
          prototypeObjectId: result.objectId,
          objectGroup: 'count',
        });
        const length = await session.send('Runtime.callFunctionOn', {
          objectId: objects.objectId,
          functionDeclaration: 'function () { return this.length }',
          returnByValue: true,
        });
        await session.send('Runtime.releaseObjectGroup', { objectGroup: 'count' });
        return length.result.value;
      }
      async function count() {
        for (let turn = 0; turn < 3; turn += 1) {
          await session.send('HeapProfiler.collectGarbage');
          await frames(page, 3);
        }
        const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
        return {
          nodes,
          jsEventListeners,
          instances: await countInstances(),
          ...(await page.evaluate(() => globalThis.countHeld())),
        };
      }

      // Once for what stays for good, such as templates, styles and the listeners for a print of the page.
      await page.evaluate(comeAndGo, [name, 16]);
      await page.evaluate(stayUntilDrawn, name);
      const before = await count();
      await page.evaluate(comeAndGo, [name, 200]);
      const { nodes, ...after } = await count();
      // A template that is used for the first time stays; of an element hundreds of nodes would.
      assert.ok(nodes - before.nodes < 100, `${nodes - before.nodes} nodes more`);
      assert.deepEqual({ nodes: before.nodes, ...after }, before);
      assert.equal(before.instances, 0);
      assert.deepEqual([before.observed, before.timers, before.frames], [0, 0, 0]);
      assert.deepEqual(troubles, quiet);
    });
});

const body = `<main>${timeline}${statements}${explainer}</main>`;
const pictures = async (page) => {
  const all = [];
  for (const name of ['event-timeline', 'who-said-what']) all.push(await pictureOf(page, name));
  return all;
};

describe('a page that comes and goes', () => {
  it('shows the same picture after navigation without a load, and back, again and again', async () => {
    const { page, troubles } = await site.openMarkup(pageOf(body));
    const before = await pictures(page);
    for (let turn = 0; turn < 3; turn += 1) {
      // A snapshot of the page is kept, and put back, as Turbo and htmx do.
      await page.evaluate(async () => {
        const snapshot = document.body.cloneNode(true);
        const next = document.createElement('body');
        next.textContent = 'Another page';
        document.body.replaceWith(next);
        await new Promise(requestAnimationFrame);
        next.replaceWith(snapshot);
      });
      await settle(page);
      assert.deepEqual(await pictures(page), before);
    }
    assert.deepEqual(troubles, quiet);
  });

  it('shows the same picture where the page keeps the element itself, and puts it back', async () => {
    const { page, troubles } = await site.openMarkup(pageOf(body));
    await settle(page);
    const before = await pictures(page);
    await page.evaluate(async () => {
      const main = document.querySelector('main');
      main.remove();
      await new Promise(requestAnimationFrame);
      document.body.append(main);
    });
    await settle(page);
    assert.deepEqual(await pictures(page), before);
    assert.deepEqual(troubles, quiet);
  });
});

describe('the browser’s own way back', () => {
  const answers = {
    '/way-back.html': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(body)),
  };
  // By default Playwright takes away what browsers keep of pages.
  const withCache = useSite({ answers, browserOptions: { ignoreDefaultArgs: ['--disable-back-forward-cache'] } });

  it('leads to the page as it was left, since no element keeps the browser from keeping it', async () => {
    const { page } = await withCache.open('/way-back.html');
    const before = await pictures(page);
    await page.evaluate(() => {
      globalThis.leftBehind = true;
      globalThis.addEventListener('pageshow', ({ persisted }) => (globalThis.wasKept = persisted));
    });
    await page.goto('about:blank');
    await page.goBack({ waitUntil: 'commit' });
    assert.deepEqual(await page.evaluate(() => [globalThis.leftBehind, globalThis.wasKept]), [true, true]);
    assert.deepEqual(await pictures(page), before);
  });
});
