import { numberOfPage, placeAt, type PagePlace } from '../../convert/placed-text.js';
import { readSourceText } from '../evidence/source-text.js';
import type { CitationInput } from '../../model/schema/schema.js';
import { MAX_QUOTE_WORDS, countWords } from '../../model/count-words.js';
import { memoizeLast } from '../../scheduling/memoize.js';

/** A citation with a quote or a purpose, not the id of a source alone. */
export type QuotingCitation = Exclude<CitationInput, string>;

/** A selection in a text, as offsets in UTF-16 units. */
export interface TextSelection {
  readonly from: number;
  readonly to: number;
}

export interface SelectedQuotation {
  /**
   * The citation. Its quote is the source's text on one line, with prefix and suffix where it occurs more than once.
   */
  readonly citation: QuotingCitation;
  /** The selection, widened to whole words, without quotation marks around it. */
  readonly selection: TextSelection;
  readonly words: number;
  /** True if the quote has more words than are needed to find the passage. */
  readonly isLong: boolean;
}

/** Greatest number of words in a prefix or suffix. */
const MAX_CONTEXT_WORDS = 8;

/** Makes a citation of a selection in a source's text; returns undefined where no word is selected. */
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

/** A text that may have pages. */
export interface PagedText {
  readonly text: string;
  readonly pages?: readonly PagePlace[] | undefined;
}

/** Returns the number of the page at an offset; undefined where the text has no pages. */
export function pageAt(pages: readonly PagePlace[] | undefined, offset: number): string | undefined {
  const place = placeAt(pages ?? [], offset);
  return place && numberOfPage(place);
}

/** Returns a citation with the page on which its words begin in the text; as it is where it has no words, or the text no pages. */
export function citePage(citation: QuotingCitation, { text, pages }: PagedText): QuotingCitation {
  if (pages === undefined || !citation.quote) return citation;
  const [passage] = sourceTextOf(text).findCited(citation);
  const first = passage?.[0];
  const page = first === undefined ? undefined : pageAt(pages, first.start);
  return page === undefined ? citation : { ...citation, page };
}

/** Reads a text once for all that is cited from it. */
const sourceTextOf = memoizeLast(readSourceText);

/**
 * Finds the next occurrence of words after an offset, ignoring white space. The search starts again at the end of the
 * text.
 */
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

/** Widens a selection to whole words, and drops white space and quotation marks at its ends. */
function widen(text: string, { from, to }: TextSelection): TextSelection {
  let [start, end] = [Math.max(0, from), Math.min(text.length, to)];
  while (start < end && AROUND.test(text[start] ?? '')) start += 1;
  while (end > start && AROUND.test(text[end - 1] ?? '')) end -= 1;
  if (start === end) return { from: start, to: end };
  const isIn = (at: number) => at >= 0 && IN_WORD.test(text[at] ?? '');
  while (isIn(start) && isIn(start - 1)) start -= 1;
  while (isIn(end - 1) && isIn(end)) end += 1;
  return withInnerMarks(text, { from: start, to: end });
}

/** Single marks that open or close words within a quotation: NBC’s ‘Meet the Press’. An apostrophe within a word is not one of them. */
const OPENS = /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu;
const CLOSES = /(?<=[\p{L}\p{N}.!?])['’](?![\p{L}\p{N}])/gu;

/** Punctuation between the last word of a selection and a single mark that closes the whole selection. */
const IN_SINGLE = /^[,.;!?\s]{0,3}['’]/u;

/** A double mark that is opened in a selection and not closed, with the words behind it. */
const OPENED = /[“„«][^“”„«»]*$/u;

/** Widens a selection by a mark at its end if the other mark of the pair is within it. */
function withInnerMarks(text: string, { from, to }: TextSelection): TextSelection {
  const words = text.slice(from, to);
  const closing = OPENED.test(words) ? /^\s?[”“»]/u.exec(text.slice(to, to + 2)) : null;
  if (closing) return { from, to: to + closing[0].length };
  const count = (words.match(OPENS) ?? []).length - (words.match(CLOSES) ?? []).length;
  if (count > 0 && /['’]/.test(text.charAt(to))) return { from, to: to + 1 };
  const isOpened = count < 0 && /['‘]/.test(text.charAt(from - 1)) && !IN_SINGLE.test(text.slice(to, to + 4));
  return { from: isOpened ? from - 1 : from, to };
}

/** Finds the fewest words around a quotation that make it unique. A quotation that occurs once needs none. */
function findContext(
  text: string,
  { from, to }: TextSelection,
  quote: string,
): Pick<QuotingCitation, 'prefix' | 'suffix'> {
  const whole = wholeOnOneLine(text);
  if (countIn(whole, quote) < 2) return {};
  const before = oneLine(text.slice(0, from)).trim().split(' ');
  const after = oneLine(text.slice(to)).trim().split(' ');
  const joinsBefore = /\s$/.test(text.slice(0, from)) ? ' ' : '';
  const joinsAfter = /^\s/.test(text.slice(to)) ? ' ' : '';
  for (let count = 1; count <= MAX_CONTEXT_WORDS; count += 1) {
    const prefix = before.slice(-count).join(' ');
    if (countIn(whole, prefix + joinsBefore + quote) === 1) return { prefix };
    const suffix = after.slice(0, count).join(' ');
    if (countIn(whole, quote + joinsAfter + suffix) === 1) return { suffix };
    if (countIn(whole, prefix + joinsBefore + quote + joinsAfter + suffix) === 1) return { prefix, suffix };
  }
  return {};
}

function countIn(text: string, words: string): number {
  return words === '' ? 0 : text.split(words).length - 1;
}

/** Puts a text on one line, without invisible characters such as soft hyphens. */
function oneLine(text: string): string {
  return text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ');
}

/** Puts a whole text on one line. The last result is kept, since several quotations are cited from one text. */
const wholeOnOneLine = memoizeLast(oneLine);
