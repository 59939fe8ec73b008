import { countWords } from '../../../model/count-words.js';
import type { Draft } from '../draft.js';

/** So many words a minute are read with care. */
const WORDS_A_MINUTE = 200;

/** Returns how many minutes it takes at least to read the sentences about which a draft asks, each of them once; one or more. */
export function readingMinutes({ asked, text }: Pick<Draft, 'asked' | 'text'>): number {
  const sentences = new Map(asked.map(({ proposal: { start, end } }) => [`${start}-${end}`, text.slice(start, end)]));
  const words = [...sentences.values()].reduce((sum, sentence) => sum + countWords(sentence), 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
