import type { PagePlace } from '../../convert/placed-text.js';

/**
 * Moves the pages of a text along where somebody has changed the text at one place. A page that began in what was taken out begins where
 * that stood.
 *
 * @param pages Pages of the text before.
 * @param before The text before.
 * @param after The text as it is now.
 * @returns Pages of the text now; none where less than half of the text before is left.
 */
export function movePages(
  pages: readonly PagePlace[] | undefined,
  before: string,
  after: string,
): readonly PagePlace[] | undefined {
  if (pages === undefined) return undefined;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (head + tail < before.length / 2) return undefined;
  const [from, by] = [before.length - tail, after.length - before.length];
  return pages.map((page) => {
    const { start } = page;
    return start <= head ? page : { ...page, start: start >= from ? start + by : head };
  });
}
