import { countWords } from '../../../model/count-words.js';
import type { Draft } from '../draft.js';

/** Number of words that a careful reader reads in a minute. */
const WORDS_A_MINUTE = 200;

/** Returns the minutes that it takes to read the sentences of all proposals once, at least one minute. */
export function readingMinutes({ asked, text }: Pick<Draft, 'asked' | 'text'>): number {
  const sentences = new Map(asked.map(({ proposal: { start, end } }) => [`${start}-${end}`, text.slice(start, end)]));
  const words = [...sentences.values()].reduce((sum, sentence) => sum + countWords(sentence), 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
