import { BRACKETS, LINE_END_HYPHEN, OMISSION, comparableText } from './comparable-text.js';

/** Character in place of what a quotation omits or inserts. */
const GAP = '\u0000';

/**
 * Tells whether a text has the words of a quotation, in order, whatever stands beside them. It is enough to know whose words they are, which
 * is all that readers see of it. `proof.ts` decides what is proven; it knows the numbers and negations of fifty languages, which readers
 * don't load.
 *
 * @param quotation The words between the marks.
 * @param text Words of a source.
 */
export function hasWords(quotation: string, text: string): boolean {
  return hasPieces(quotation, looseText(text));
}

/** Looks for quotations as readers need it: see `QuotationSearch`. */
export const LOOSE_SEARCH = {
  prepare: (quote: string): string => looseText(quote),
  occurs: hasPieces,
  proves: (): boolean => true,
};

function hasPieces(quotation: string, comparable: string): boolean {
  const pieces = quotation
    .replace(OMISSION, GAP)
    .replace(BRACKETS, GAP)
    .split(GAP)
    .map((piece) => looseText(piece).trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  let from = 0;
  for (const piece of pieces) {
    const at = comparable.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return pieces.length > 0;
}

const looseText = (text: string): string => comparableText(text).replaceAll(LINE_END_HYPHEN, '');
