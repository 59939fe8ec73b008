import { findQuotations } from '../../model/quotation/find-quotations.js';
import { provesWords } from '../../model/quotation/proof.js';
import { preparePassage } from '../../model/quotation/proven-words.js';
import type { Json } from '../document/json.js';
import { listAt, memberOf, textAt } from '../document/pointer.js';
import { inMarks, withoutMarks } from './text-in-marks.js';

/** The kinds that the words of a statement have by their quotation marks. */
export type Wording = 'direct' | 'mixed' | 'indirect';

/**
 * Tells whether the words of a statement are a quotation, partly one, or a paraphrase.
 *
 * @example
 * wordingOf('“No,” she said.', 'en'); // 'mixed'
 */
export function wordingOf(text: string, lang: string): Wording {
  const { quotations } = findQuotations(text, lang);
  if (quotations.length === 0) return 'indirect';
  const ends = [0, ...quotations.flatMap(({ openAt, closeAt }) => [openAt, closeAt]), text.length];
  const outside = ends.map((end, at) => (at % 2 === 0 ? text.slice(end, ends[at + 1]) : ''));
  return /[\p{L}\p{N}]/u.test(outside.join('')) ? 'mixed' : 'direct';
}

/**
 * Returns the text of a statement as a quotation: all of its words in one pair of marks, spelled as in the cited words. A statement without
 * words becomes a pair of empty marks.
 *
 * @returns The text; undefined if words would be marked as exact that differ from the cited ones, or that belong to the newsroom in a text
 * that already quotes others.
 */
export function asQuotation(statement: Json | undefined, lang: string): string | undefined {
  const text = textAt(statement, 'text');
  const words = withoutMarks(text, lang).trim();
  const cited = listAt(statement ?? null, '/sources').flatMap((citation) => {
    const quote = memberOf(citation, 'quote');
    return typeof quote === 'string' && quote.trim() !== '' ? quote : [];
  });
  // Within a sentence of the source, the words have no capital.
  const small = words.charAt(0).toLowerCase() + words.slice(1);
  const proven = [words, small].find((each) => cited.some((quote) => provesWords(each, preparePassage(quote))));
  const mayDiffer = cited.length > 0 || wordingOf(text, lang) === 'mixed';
  return words !== '' && mayDiffer && proven === undefined ? undefined : inMarks(proven ?? words, lang);
}

/** Returns the text of a statement as a paraphrase: the same words without quotation marks. */
export function asParaphrase(statement: Json | undefined, lang: string): string {
  return withoutMarks(textAt(statement, 'text'), lang).trim();
}
