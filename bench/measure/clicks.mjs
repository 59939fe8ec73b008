/** From a click on an event to the frame that answers it, by the browser's own Event Timing (steps of 8 ms). */
import { withLimit } from '../browser.mjs';
import { median } from '../statistics.mjs';

/** Event Timing names nothing shorter. */
const SHORTEST_MS = 16;

/** The median of up to three items, or undefined if a pointer can hit none. */
export async function measureClick(page, slowdown) {
  const durations = [];
  for (let nth = 0; nth < 3; nth += 1) {
    const targets = await withLimit(page.evaluate(() => window.bench.targets()));
    const target = targets[nth];
    if (!target) break;
    await page.mouse.move(target.x, target.y);
    await page.waitForTimeout(100 * slowdown);
    await page.evaluate(() => (window.seen.events.length = 0));
    await withLimit(page.mouse.click(target.x, target.y));
    await page.waitForTimeout(300 * slowdown);
    const seen = await withLimit(page.evaluate(() => window.seen.events));
    const ours = seen.filter(({ name }) => /^(pointer|mouse)(down|up)$|^click$/.test(name));
    durations.push(Math.max(SHORTEST_MS, ...ours.map(({ duration }) => duration)));
  }
  return median(durations);
}
