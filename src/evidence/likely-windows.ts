/** A stretch of a text. */
export interface TextWindow {
  readonly from: number;
  readonly to: number;
}

/** So many stretches of a long text are looked at letter by letter. */
const MAX_WINDOWS = 4;

/** As many letters in a row as two texts seldom share by chance. */
const GRAM_LENGTH = 5;

/**
 * The stretches of a long text that share most with some words, in the order of the text: each as long as the words three times over. Comparing
 * letter by letter costs the product of both lengths; this costs their sum.
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
