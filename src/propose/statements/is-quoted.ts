import type { Clause } from './found-statement.js';
import { wordsIn } from '../grammar/content.js';

/** Returns true if all words of the statement are in quotation marks. */
export function isQuoted({ sentence, ranges }: Clause): boolean {
  return ranges.every((range) => wordsIn(sentence.tokens, range) === 0);
}
