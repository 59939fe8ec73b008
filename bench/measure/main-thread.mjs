/**
 * Tasks of a page's main thread by the processor time that they take, from Chromium's trace. On a machine that does other things, a task
 * also waits for a processor, and Long Tasks count that as the page's. The thread's own time doesn't, and holds the time by which
 * Chromium slows the thread down, since it does that by keeping it busy. `known-loop.mjs` measures both of a task of known length.
 */
const MARK = 'bench:begin';

/** Runs before anything of the page does: the mark says which thread of which process is the page's. */
function markBeginning(name) {
  performance.mark(name);
}

/**
 * Runs a visit and reads the tasks of its page.
 *
 * @template T
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} session
 * @param {() => Promise<T>} visit Opens one document.
 * @returns {Promise<{result: T, taskMs: number[]}>} What the visit gives, and the thread time of each task since the document began.
 */
export async function readTasks(page, session, visit) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  await page.addInitScript(markBeginning, MARK);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  const result = await visit();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return { result, taskMs: tasksOf(events) };
}

function tasksOf(events) {
  const begin = events.filter(({ name }) => name === MARK).at(-1);
  if (!begin) throw new Error('The trace has no beginning of a document.');
  const { pid, tid } = begin;
  // The task in which the document began is one of them.
  const isTask = ({ name, ph, ts, dur }) => ph === 'X' && /RunTask$/.test(name) && ts + dur >= begin.ts;
  const tasks = events.filter((event) => event.pid === pid && event.tid === tid && isTask(event));
  // Chromium leaves it out where a task takes a few microseconds.
  if (tasks.some(({ tdur, dur }) => tdur === undefined && dur > 1000)) throw new Error('The trace has no thread time.');
  return tasks.map(({ tdur }) => (tdur ?? 0) / 1000);
}

/** Above this a task blocks (https://web.dev/tbt). */
const LONG_TASK_MS = 50;

/** @returns {number} The sum of the time by which tasks exceed 50 ms. */
export const blockingOf = (taskMs) => taskMs.reduce((sum, ms) => sum + Math.max(0, ms - LONG_TASK_MS), 0);
