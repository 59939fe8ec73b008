/** Frames while a reader zooms and drags. A gesture that changes nothing to be seen is none. */
import { createHash } from 'node:crypto';
import { LIMIT_MS, withLimit } from '../browser.mjs';
import { percentile95 } from '../statistics.mjs';

const FRAME_MS = 16;
/** A gesture that takes longer than this is let go. */
const GESTURE_MS = 20_000;

/** Moves the pointer aside first: what it hovers over would look changed. */
async function pictureOf(page) {
  await page.mouse.move(2, 2);
  await page.evaluate(() => window.getSelection().removeAllRanges());
  await page.waitForTimeout(350);
  return createHash('sha1')
    .update(await withLimit(page.screenshot({ timeout: 0 }), LIMIT_MS))
    .digest('hex');
}

/** Steps at the pace of a hand, as far as the page keeps up. */
async function pace(steps, gapMs, step) {
  const start = performance.now();
  for (let index = 0; index < steps; index += 1) {
    await step(index);
    if (performance.now() - start > GESTURE_MS) return;
    const left = start + (index + 1) * gapMs - performance.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }
}

const gestures = {
  async drag(page, { x, y }) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await pace(60, FRAME_MS, (index) => page.mouse.move(x - 4 * Math.min(index, 60), y));
    await page.mouse.up();
  },
  async wheel(page, { x, y }) {
    await page.mouse.move(x, y);
    await pace(40, 2 * FRAME_MS, () => page.mouse.wheel(0, -30));
  },
  async 'ctrl+wheel'(page, at) {
    await page.keyboard.down('Control');
    await gestures.wheel(page, at);
    await page.keyboard.up('Control');
  },
  async click(page, { x, y }) {
    await page.mouse.move(x, y);
    await pace(5, 250, () => page.mouse.click(x, y));
  },
};

/** Where a gesture happens: the middle of what can be seen of an element. */
async function middleOf(page, selector) {
  const element = page.locator(selector).first();
  if ((await element.count()) === 0) return undefined;
  await element.scrollIntoViewIfNeeded({ timeout: 5_000 }).catch(() => {});
  const box = await element.boundingBox({ timeout: 5_000 }).catch(() => null);
  if (!box || box.width === 0) return undefined;
  const { width, height } = page.viewportSize();
  const clamp = (from, to, limit) => (Math.max(0, from) + Math.min(limit, to)) / 2;
  return { x: clamp(box.x, box.x + box.width, width), y: clamp(box.y, box.y + box.height, height) };
}

/**
 * @param {import('../rivals/index.mjs').Gesture[]} ways
 * @returns {Promise<{kind: string, p95: number, worst: number} | undefined>} Undefined if no way does anything.
 */
export async function measureFrames(page, ways = [], isEmptyPage = false) {
  for (const { kind, selector } of ways) {
    const at = await middleOf(page, selector);
    if (!at) continue;
    const before = isEmptyPage ? '' : await pictureOf(page);
    await page.evaluate(() => window.bench.startFrames());
    await gestures[kind](page, at);
    const deltas = await withLimit(page.evaluate(() => window.bench.stopFrames()));
    const moved = isEmptyPage || (await pictureOf(page)) !== before;
    if (moved) return { kind, p95: percentile95(deltas), worst: Math.max(...deltas) };
  }
  return undefined;
}
