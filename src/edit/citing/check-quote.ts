import { readSourceText } from '../../evidence/source-text.js';
import { memoizeLast } from '../../scheduling/memoize.js';
import type { QuotingCitation } from './quote-selection.js';

/** Many quotations are looked up in the same article, so the last article stays prepared. */
export const readQuotedText = memoizeLast(readSourceText);

/**
 * True if a citation’s quote occurs in the text of its source, between its prefix and its suffix, letter for letter. White
 * space and the shapes of marks don't count, and “[…]” leaves out words of a paragraph.
 */
export function isInText(citation: Partial<QuotingCitation>, text: string): boolean {
  return readQuotedText(text).findCited(citation).length > 0;
}
