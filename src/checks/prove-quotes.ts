import { pointerTo } from '../model/json-pointer.js';
import type { Problem } from '../model/problems/problem.js';
import { makeCheckProblem } from './check-problems.js';
import { findCitedPassages, findQuotingCitations, type CitedQuote } from './citations.js';
import type { NearPassage, Passage, SourceText } from '../desk/evidence/source-text.js';
import { placeAt, type TextPlace } from '../convert/placed-text.js';
import { comparableText } from '../model/quotation/comparable-text.js';
import { isNumber } from '../model/quotation/word-meanings.js';
import { isPlaceOf, isTime, numberOf } from './text-places.js';

/** Text of a source, with the id that citations use. */
export interface NamedSource {
  readonly id: string;
  /** Name of the source in problems: its file. */
  readonly name: string;
  readonly text: SourceText;
  /** Times or pages of the text; empty if it has none. */
  readonly places: readonly TextPlace[];
  /** Formats the place of an offset: `in line 3`, `at 00:12:34`, `on page 3`. */
  readonly placeOf: (offset: number) => string;
  /** The line of the file at an offset; undefined if the text was converted from another format. */
  readonly lineOf: (offset: number) => number | undefined;
}

/** Result of comparing a document's quotes with the text of a source. */
export interface SourceProof {
  readonly problems: readonly Problem[];
  /** Number of quotes that cite the source. `provenCount` of them occur in its text. */
  readonly count: number;
  readonly provenCount: number;
  /** Corrections of quotes that differ from the source, with the source's own characters. */
  readonly corrections: readonly TextCorrection[];
  /** The place of each proven quote, if the source has times or pages. */
  readonly found: readonly { readonly quote: string; readonly place: string }[];
}

/** A new text for a value in the document. */
export interface TextCorrection {
  readonly pointer: string;
  readonly was: string;
  readonly words: string;
}

/** Maximum share of a quote that may differ by typing errors. With a larger difference it may be another sentence. */
const MAX_SLIP_SHARE = 0.15;
const MIN_SLIP = 2;

/** Compares each quote that cites a source with the text of the source. */
export function proveQuotes(input: unknown, source: NamedSource): SourceProof {
  const citations = findQuotingCitations(input).filter((citation) => citation.source === source.id);
  const proofs = citations.map((citation) => proveQuote(citation, source));
  return {
    problems: proofs.flatMap(({ problems }) => problems),
    count: proofs.length,
    provenCount: proofs.filter(({ isProven }) => isProven).length,
    corrections: proofs.flatMap(({ words }, index) => {
      const { pointer = '', quote = '' } = citations[index] ?? {};
      return words === undefined || words === quote
        ? []
        : [{ pointer: pointerTo(pointer, 'quote'), was: quote, words }];
    }),
    found: proofs.flatMap(({ place }, index) =>
      place === undefined ? [] : [{ quote: citations[index]?.quote ?? '', place }],
    ),
  };
}

interface QuoteProof {
  readonly isProven: boolean;
  readonly problems: readonly Problem[];
  /** The source's own characters, if they are unambiguous. */
  readonly words?: string;
  /** The place of the quote, if the source has times or pages. */
  readonly place?: string | undefined;
}

function proveQuote(citation: CitedQuote, source: NamedSource): QuoteProof {
  const { quote } = citation;
  const { text, name } = source;
  const { passages, isMisplaced } = findCitedPassages(citation, text);
  const [passage] = passages;
  const pointer = pointerTo(citation.pointer, 'quote');
  if (!passage) return findSlip(quote, pointer, source);
  const place = placeAt(source.places, startOf(passage));
  const proven = {
    isProven: true,
    words: text.charactersOf(passage, quote),
    place: place && source.placeOf(startOf(passage)),
  };
  const atOtherPlace = findMisplaced(citation, passages, source);
  if (!isMisplaced && passages.length === 1) return { ...proven, problems: atOtherPlace };
  const problem = isMisplaced
    ? makeCheckProblem('quote-context-not-in-source', pointer, { quote, source: name })
    : makeCheckProblem('quote-found-often', pointer, { quote, source: name, count: passages.length });
  return { ...proven, problems: [problem, ...atOtherPlace] };
}

/** Returns a problem if the time or the page of a citation differs from the places of its words. */
function findMisplaced(
  { pointer, quote, time, page }: CitedQuote,
  passages: readonly Passage[],
  { name, places }: NamedSource,
): readonly Problem[] {
  const place = placeAt(places, startOf(passages[0] ?? []));
  if (!place) return [];
  const [field, cited] = isTime(place) ? (['time', time] as const) : (['page', page] as const);
  const values = { quote, source: name, found: numberOf(place), cited };
  if (cited.trim() === '') {
    if (passages.length > 1) return [];
    return [makeCheckProblem(`quote-${field}-missing`, pointerTo(pointer, 'quote'), values)];
  }
  const isThere = passages.map((passage) => isPlaceOf(cited, passage, places));
  const isOther = isThere.every((each) => each === false);
  return isOther ? [makeCheckProblem(`quote-${field}-differs`, pointerTo(pointer, field), values)] : [];
}

function findSlip(quote: string, pointer: string, { text, name, placeOf, lineOf }: NamedSource): QuoteProof {
  const nearest = text.findNearest(quote);
  const values = { quote, source: name };
  if (!nearest) return { isProven: false, problems: [makeCheckProblem('quote-not-in-source', pointer, values)] };
  const words = text.charactersOf(nearest.passage, quote);
  const at = startOf(nearest.passage);
  const line = lineOf(at);
  const problem = makeCheckProblem('quote-not-in-source', pointer, {
    ...values,
    guess: words,
    place: placeOf(at),
    ...(line !== undefined && { line }),
  });
  return { isProven: false, problems: [problem], ...(isSlip(nearest) && hasSameNumbers(quote, words) && { words }) };
}

/** Returns true if two texts have the same numbers in the same order. Another number is another fact, and no slip. */
function hasSameNumbers(quote: string, words: string): boolean {
  return numbersIn(quote) === numbersIn(words);
}

/** Quotation marks, brackets and final punctuation around a number. Its sign belongs to it. */
const AROUND_NUMBER = /^['([]+|(?<!['.,;:!?)\]])['.,;:!?)\]]+$/g;

function numbersIn(text: string): string {
  const words = comparableText(text).split(' ');
  const numbers = words.filter((word) => /\p{N}/u.test(word) || isNumber(word, undefined));
  return numbers.map((word) => word.replace(AROUND_NUMBER, '')).join(' ');
}

function isSlip({ distance, length, isAlone }: NearPassage): boolean {
  return isAlone && distance <= Math.max(MIN_SLIP, length * MAX_SLIP_SHARE);
}

function startOf([first]: Passage): number {
  return first?.start ?? 0;
}
