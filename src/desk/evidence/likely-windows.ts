/** A part of a text, as offsets in UTF-16 units. */
export interface TextWindow {
  readonly from: number;
  readonly to: number;
}

/** Number of windows of a long text that are compared letter by letter. */
const MAX_WINDOWS = 4;

/** Length of the letter sequences that are counted; two texts seldom share one by chance. */
const GRAM_LENGTH = 5;

/**
 * Finds the windows of a long text that share most letter sequences with some words, in the order of the text. Each is
 * three times as long as the words. Comparing letter by letter costs the product of both lengths; this costs their sum.
 */
export function likelyWindows(words: string, text: string): readonly TextWindow[] {
  const grams = new Set<string>();
  for (let at = 0; at + GRAM_LENGTH <= words.length; at += 1) grams.add(words.slice(at, at + GRAM_LENGTH));
  const counts = new Uint32Array(Math.ceil(text.length / words.length) + 1);
  for (let at = 0; at + GRAM_LENGTH <= text.length; at += 1) {
    if (grams.has(text.slice(at, at + GRAM_LENGTH))) counts[Math.floor(at / words.length)]! += 1;
  }
  const best = [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, MAX_WINDOWS);
  return best
    .filter((block) => (counts[block] ?? 0) > 0)
    .sort((a, b) => a - b)
    .map((block) => ({
      from: Math.max(0, (block - 1) * words.length),
      to: Math.min(text.length, (block + 2) * words.length),
    }));
}
