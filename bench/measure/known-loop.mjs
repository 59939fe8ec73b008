/** A loop of known length in an empty page shows how well a processor that is slowed is measured, quiet or busy. */
import { median } from '../statistics.mjs';
import { observePage } from './load.mjs';
import { blockingOf, readTasks } from './main-thread.mjs';

/** About 60 ms on a processor of 2024. */
const ROUNDS = 11_000_000;
const SETTLE_MS = 500;

/** The same work each time, whatever the clock says. */
const page = `<!doctype html><title>Loop</title><script>
  setTimeout(() => {
    let last = 1;
    for (let round = 0; round < ${ROUNDS}; round += 1) last = (last * 1103515245 + 12345) & 0x7fffffff;
    window.last = last;
  }, 100);
</script>`;

/**
 * @param {{browser: import('../browser.mjs').Browser, origin: string, loads: number, slowdown: number, write: (html: string) => string}} options
 *   `write` puts the page on the server and returns its address.
 * @returns {Promise<{fullMs: number, slowMs: number[], clockMs: number[], blockingMs: number[], clockBlockingMs: number[]}>} Thread time at
 *   full speed; and of each slowed load the time of the longest task and the blocking of all, by the thread and by the clock.
 */
export async function measureLoop({ browser, origin, loads, slowdown, write }) {
  const address = write(page);
  const measure = (rate) =>
    browser.visit({ origin, slowdown: rate }, async (opened, session) => {
      const { result, taskMs } = await readTasks(opened, session, () => runLoop(opened, address));
      // A task that the trace had twice would be twice in the sum, and not in the longest.
      const sums = { blockingMs: blockingOf(taskMs), clockBlockingMs: blockingOf(result) };
      return { ...sums, threadMs: Math.max(...taskMs), clockMs: Math.max(0, ...result) };
    });
  const [full, slow] = [[], []];
  for (let load = 0; load < loads; load += 1) {
    full.push(await measure(1));
    slow.push(await measure(slowdown));
  }
  return {
    fullMs: median(full.map(({ threadMs }) => threadMs)),
    slowMs: slow.map(({ threadMs }) => threadMs),
    clockMs: slow.map(({ clockMs }) => clockMs),
    blockingMs: slow.map(({ blockingMs }) => blockingMs),
    clockBlockingMs: slow.map(({ clockBlockingMs }) => clockBlockingMs),
  };
}

async function runLoop(page, address) {
  await page.addInitScript(observePage);
  await page.goto(address);
  await page.waitForFunction(() => window.last !== undefined);
  await page.waitForTimeout(SETTLE_MS);
  return page.evaluate(() => window.seen.tasks.map(({ duration }) => duration));
}
