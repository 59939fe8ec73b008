import { readSourceText } from '../evidence/source-text.js';
import { memoizeLast } from '../../scheduling/memoize.js';
import type { QuotingCitation } from './quote-selection.js';

/** Prepares a text for looking up quotations. The last text is kept, since many quotations are looked up in the same one. */
export const readQuotedText = memoizeLast(readSourceText);

/**
 * Returns true if a citation’s quote occurs word for word in the text of its source, between its prefix and its suffix. White space and
 * the shapes of quotation marks are ignored, and “[…]” stands for words of a paragraph that the quote leaves out.
 */
export function isInText(citation: Partial<QuotingCitation>, text: string): boolean {
  return readQuotedText(text).findCited(citation).length > 0;
}
