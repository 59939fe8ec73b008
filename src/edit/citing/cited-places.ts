import type { QuoteInContext, SourceText } from '../../evidence/source-text.js';
import { quoteSelection } from './quote-selection.js';

/** Where the words of a citation stand in the text of its source. */
export interface CitedPlaces {
  /** Number of places at which the words stand, between the words around them where they stand so at all. */
  readonly count: number;
  /** True where they stand in the text, but at no place between the words that the citation has around them. */
  readonly isMisplaced: boolean;
  /** Words around each of the first places, for editors; none where the words stand once. */
  readonly contexts: readonly string[];
}

/** More places are not told one by one. */
const MAX_TOLD = 3;

/** Finds where cited words stand, and what stands around them there. */
export function findCitedPlaces(citation: QuoteInContext, source: SourceText): CitedPlaces {
  const between = source.findCited(citation);
  const passages = between.length > 0 ? between : source.findAll(citation.quote ?? '');
  const isMisplaced = between.length === 0 && passages.length > 0;
  const told = passages.length > 1 ? passages.slice(0, MAX_TOLD) : [];
  const contexts = told.flatMap((passage) => {
    const range = { from: passage[0]?.start ?? 0, to: passage.at(-1)?.end ?? 0 };
    const around = wordAround(quoteSelection(source.text, range, '')?.citation ?? {});
    return around === '' ? [] : [around];
  });
  return { count: passages.length, isMisplaced, contexts: contexts.length === told.length ? contexts : [] };
}

/** Puts what stands around cited words into words: “He said” …, … “on Monday”, or both. */
export function wordAround({ prefix = '', suffix = '' }: QuoteInContext): string {
  const [before, after] = [prefix.trim(), suffix.trim()].map((words) => (words === '' ? '' : `“${words}”`));
  return before === '' && after === '' ? '' : [before, '…', after].filter((part) => part !== '').join(' ');
}
