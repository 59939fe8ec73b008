import { findStretch, preparePassage, type ComparedPassage } from '../model/quotation/proven-words.js';
import { comparableText } from '../model/quotation/comparable-text.js';
import { readSourceWords } from '../model/quotation/quoted-pieces.js';
import type { QuotingCitation } from './cite.js';

/**
 * True if a citation’s quote occurs in the text of its source, between its prefix and its suffix, letter for letter;
 * white space and the shapes of marks don't count.
 */
export function isInText(citation: Partial<QuotingCitation>, text: string): boolean {
  return isInPassage(citation, preparePassage(text));
}

/** Does what `isInText` does, for a text that is prepared once for many citations. */
export function isInPassage(
  { quote = '', prefix = '', suffix = '' }: Partial<QuotingCitation>,
  passage: ComparedPassage,
): boolean {
  const words = readSourceWords(quote);
  const [before, after] = [prefix, suffix].map((each) => comparableText(each).trim()) as [string, string];
  for (let span = findStretch(words, passage, 0); span; span = findStretch(words, passage, span.to)) {
    const isBefore = passage.text.slice(0, span.from).trimEnd().endsWith(before);
    if (isBefore && passage.text.slice(span.to).trimStart().startsWith(after)) return true;
  }
  return false;
}
