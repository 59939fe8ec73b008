import type { Statement } from '../../../model/explainer.js';
import { shownWordsOf } from '../../../model/shown-words.js';

/** Returns true for a statement that holds quoted words. */
export function holdsQuotation(statement: Statement): boolean {
  return !statement.silence && shownWordsOf(statement).form !== 'paraphrase';
}
