/** How many of the events somebody reaches who has a keyboard alone. */
import { open } from './load.mjs';

export const KEYBOARD_SIZE = 20;

/** Tab through the page, then the arrows from the first item on. */
export async function measureKeyboard(page, where) {
  await open(page, where);
  await page.waitForTimeout(1_500);
  const byTab = await reach(page, 'Tab', 4 * KEYBOARD_SIZE);
  const byArrows = Math.max(await reachByArrows(page, 'ArrowRight'), await reachByArrows(page, 'ArrowDown'));
  return { byTab, byArrows };
}

async function reachByArrows(page, key) {
  await page.reload();
  await page.waitForFunction(() => window.bench?.marks.completeAt > 0);
  await page.waitForTimeout(1_500);
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => window.bench.isFocusInside() && window.bench.current())) break;
  }
  if (!(await page.evaluate(() => window.bench.isFocusInside()))) return 0;
  return reach(page, key, KEYBOARD_SIZE + 5);
}

/** Different events that had the focus, or were the chosen one, while the focus was in the timeline. */
async function reach(page, key, presses) {
  const reached = new Set();
  const note = async () => {
    const id = await page.evaluate(() => (window.bench.isFocusInside() ? window.bench.current() : undefined));
    if (id) reached.add(id);
  };
  await note();
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(key);
    // Long enough for what glides to the next item.
    if (key !== 'Tab') await page.waitForTimeout(150);
    await note();
  }
  return reached.size;
}
