import type { Clause } from './found-statement.js';
import { wordsIn } from '../grammar/content.js';

/** True where everything that was said stands in quotation marks. */
export function isQuoted({ sentence, ranges }: Clause): boolean {
  return ranges.every((range) => wordsIn(sentence.tokens, range) === 0);
}
