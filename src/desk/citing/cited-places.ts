import { findCitedPassages } from '../../checks/citations.js';
import type { QuoteInContext, SourceText } from '../evidence/source-text.js';
import { quoteSelection } from './quote-selection.js';

/** Places of cited words in the text of their source. */
export interface CitedPlaces {
  /** Number of places with the words. Places with the citation’s prefix and suffix count alone, if there are any. */
  readonly count: number;
  /** True if the words are in the text, but nowhere with the prefix and suffix of the citation. */
  readonly isMisplaced: boolean;
  /** Words around each of the first places, for editors; empty if there is one place. */
  readonly contexts: readonly string[];
}

/** Maximum number of places that are listed. */
const MAX_TOLD = 3;

/** Finds the places of cited words, with the words around them. */
export function findCitedPlaces(citation: QuoteInContext, source: SourceText): CitedPlaces {
  const { passages, isMisplaced } = findCitedPassages(citation, source);
  const told = passages.length > 1 ? passages.slice(0, MAX_TOLD) : [];
  const contexts = told.flatMap((passage) => {
    const range = { from: passage[0]?.start ?? 0, to: passage.at(-1)?.end ?? 0 };
    const around = wordAround(quoteSelection(source.text, range, '')?.citation ?? {});
    return around === '' ? [] : [around];
  });
  return { count: passages.length, isMisplaced, contexts: contexts.length === told.length ? contexts : [] };
}

/** Formats the prefix and suffix of a citation for editors: “He said” …, … “on Monday”, or both. */
export function wordAround({ prefix = '', suffix = '' }: QuoteInContext): string {
  const [before, after] = [prefix.trim(), suffix.trim()].map((words) => (words === '' ? '' : `“${words}”`));
  return before === '' && after === '' ? '' : [before, '…', after].filter((part) => part !== '').join(' ');
}
