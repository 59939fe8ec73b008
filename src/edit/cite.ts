import type { CitationInput } from '../model/schema/schema.js';
import { MAX_QUOTE_WORDS, countWords } from '../model/text-fragment.js';

/** A citation with words. */
export type QuotingCitation = Exclude<CitationInput, string>;

/** Words that somebody chose in a text, from one place to another, in UTF-16 units. */
export interface TextSelection {
  readonly from: number;
  readonly to: number;
}

export interface SelectedQuotation {
  /** The text’s own characters, on one line; with what stands around them where they occur more than once. */
  readonly citation: QuotingCitation;
  /** The words as they were chosen, widened to whole words, without marks around them. */
  readonly selection: TextSelection;
  readonly words: number;
  /** More words than are needed to find a place. */
  readonly isLong: boolean;
}

/** Words beside a quotation that tell it from others like it: no more than these on each side. */
const MAX_CONTEXT_WORDS = 8;

/** The citation that a choice in the text of a source amounts to; undefined where no word is chosen. */
export function quoteSelection(text: string, selected: TextSelection, source: string): SelectedQuotation | undefined {
  const selection = widen(text, selected);
  const quote = oneLine(text.slice(selection.from, selection.to));
  if (!/[\p{L}\p{N}]/u.test(quote)) return undefined;
  const words = countWords(quote);
  return {
    citation: { source, quote, ...findContext(text, selection, quote) },
    selection,
    words,
    isLong: words > MAX_QUOTE_WORDS,
  };
}

/** The next place after `from` where words stand in a text, white space aside; it begins anew at the end. */
export function findWords(text: string, words: string, from: number): TextSelection | undefined {
  const pieces = words
    .trim()
    .split(/\s+/)
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  if (pieces[0] === '') return undefined;
  const matches = [...text.matchAll(new RegExp(pieces.join(String.raw`\s+`), 'giu'))];
  const match = matches.find(({ index }) => index >= from) ?? matches[0];
  return match && { from: match.index, to: match.index + match[0].length };
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const AROUND = /[\s“”„‟"«»‘’‚‹›'「」『』]/;

/** Whole words, without white space and quotation marks at the ends. */
function widen(text: string, { from, to }: TextSelection): TextSelection {
  let [start, end] = [Math.max(0, from), Math.min(text.length, to)];
  while (start < end && AROUND.test(text[start] ?? '')) start += 1;
  while (end > start && AROUND.test(text[end - 1] ?? '')) end -= 1;
  if (start === end) return { from: start, to: end };
  const isIn = (at: number) => at >= 0 && IN_WORD.test(text[at] ?? '');
  while (isIn(start) && isIn(start - 1)) start -= 1;
  while (isIn(end - 1) && isIn(end)) end += 1;
  return { from: start, to: end };
}

/** As few words around a quotation as tell it from others like it; none where it stands once. */
function findContext(
  text: string,
  { from, to }: TextSelection,
  quote: string,
): Pick<QuotingCitation, 'prefix' | 'suffix'> {
  const folded = oneLine(text);
  if (countIn(folded, quote) < 2) return {};
  const before = oneLine(text.slice(0, from)).trim().split(' ');
  const after = oneLine(text.slice(to)).trim().split(' ');
  const joinsBefore = /\s$/.test(text.slice(0, from)) ? ' ' : '';
  const joinsAfter = /^\s/.test(text.slice(to)) ? ' ' : '';
  for (let count = 1; count <= MAX_CONTEXT_WORDS; count += 1) {
    const prefix = before.slice(-count).join(' ');
    if (countIn(folded, prefix + joinsBefore + quote) === 1) return { prefix };
    const suffix = after.slice(0, count).join(' ');
    if (countIn(folded, quote + joinsAfter + suffix) === 1) return { suffix };
    if (countIn(folded, prefix + joinsBefore + quote + joinsAfter + suffix) === 1) return { prefix, suffix };
  }
  return {};
}

function countIn(text: string, words: string): number {
  return words === '' ? 0 : text.split(words).length - 1;
}

/** Soft hyphens and spaces without width are not seen, and not quoted. */
function oneLine(text: string): string {
  return text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ');
}
