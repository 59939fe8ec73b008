/** One cold load: how long until all is there, and what it took. */
import { LIMIT_MS, TooSlow, withLimit } from '../browser.mjs';

/** Time for entry animations and late work to end, the same for all. */
const SETTLE_MS = 1_500;

/** Before anything of the page runs. */
export function observePage() {
  const seen = { shift: 0, tasks: [], events: [] };
  window.seen = seen;
  const observe = (type, handle, options = {}) =>
    new window.PerformanceObserver((list) => list.getEntries().forEach(handle)).observe({
      type,
      buffered: true,
      ...options,
    });
  observe('layout-shift', ({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
  observe('event', ({ name, duration }) => seen.events.push({ name, duration }), { durationThreshold: 16 });
}

/** Opens a subject's page and waits until it is complete. */
export async function open(page, { origin, name, size, limitMs = LIMIT_MS }) {
  await page.addInitScript(observePage);
  const failed = new Promise((_resolve, reject) => page.once('pageerror', reject));
  failed.catch(() => {});
  await withLimit(
    page.goto(`${origin}/${name}/index.html?count=${size}`, { waitUntil: 'commit', timeout: 0 }),
    limitMs,
  );
  const isComplete = page.waitForFunction(() => window.bench?.marks.completeAt > 0, undefined, {
    polling: 200,
    timeout: limitMs,
  });
  await withLimit(isComplete, limitMs).catch(async (error) => {
    if (error.name === 'TimeoutError' || error instanceof TooSlow) throw new TooSlow('never complete');
    throw error;
  });
}

/** @returns {Promise<object>} Milliseconds, bytes and counts. */
export async function measureLoad(page, session, where) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metricsOf(session);
  await open(page, where);
  await page.waitForTimeout(SETTLE_MS);
  const after = await withLimit(metricsOf(session));
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await metricsOf(session);
  const { marks, shift, tasks, elements } = await page.evaluate(() => ({
    ...{ marks: window.bench.marks, elements: window.bench.countElements() },
    ...{ shift: window.seen.shift, tasks: window.seen.tasks },
  }));
  const since = tasks.filter(({ startTime }) => startTime >= marks.mountedAt - 1);
  return {
    completeMs: marks.completeAt,
    sinceMountMs: marks.completeAt - marks.mountedAt,
    taskMs: (after.TaskDuration - before.TaskDuration) * 1000,
    scriptMs: (after.ScriptDuration - before.ScriptDuration) * 1000,
    heapBytes: JSHeapUsedSize,
    elements,
    shift,
    longestTask: Math.max(0, ...since.map(({ duration }) => duration)),
    parseMs: marks.parseMs,
  };
}

async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
