import { preparePassage, standsIn } from '../model/quotation/prove-quotation.js';
import type { QuotingCitation } from './cite.js';

/** True if a citation’s quote stands in the text of its source: letter for letter, white space and the shapes of marks aside. */
export function isInText({ quote = '', prefix = '', suffix = '' }: Partial<QuotingCitation>, text: string): boolean {
  const passage = preparePassage(text);
  return [quote, prefix, suffix].every((words) => words === '' || standsIn(words, passage));
}
