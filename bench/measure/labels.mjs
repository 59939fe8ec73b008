/** Titles as they stand on the page, once everything has come to rest. */
import { open } from './load.mjs';

export const LABEL_SIZES = [20, 60];
export const LABEL_WIDTHS = [1280, 768, 360];

export async function measureLabels(page, where) {
  await open(page, where);
  await page.waitForTimeout(1_500);
  return page.evaluate(() => window.bench.labels());
}
