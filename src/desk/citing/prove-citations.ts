import { findQuotingCitations } from '../../checks/citations.js';
import { pointerTo } from '../../model/json-pointer.js';
import { readSourceText, type SourceText } from '../evidence/source-text.js';
import type { Json } from '../document/json.js';
import type { PastedText } from '../versions/journal.js';
import { findCitedPlaces, wordAround } from './cited-places.js';

/**
 * Tells whether exact words are in the text of their source. They are `misplaced` if they are there without the prefix and suffix of the
 * citation, and `unchecked` if no text was pasted.
 */
export type CitationProof = 'proven' | 'misplaced' | 'missing' | 'unchecked';

/** Exact words that an entry of a story cites. */
export interface ProvenCitation {
  /** Pointer of the words. */
  readonly pointer: string;
  readonly quote: string;
  /** Id of the source. */
  readonly source: string;
  readonly proof: CitationProof;
  /** Number of places in the text with the words. */
  readonly count: number;
  /** The citation’s prefix and suffix, formatted for editors; empty if it has neither. */
  readonly around: string;
  /** Words around each of the first places, for editors, if there are several. */
  readonly contexts: readonly string[];
}

/**
 * Looks for the exact words of all citations in the texts of their sources.
 *
 * @param document The document.
 * @param texts Texts by the ids of their sources.
 * @returns The citations in the order of the document.
 */
export function proveCitations(document: Json, texts: ReadonlyMap<string, PastedText>): readonly ProvenCitation[] {
  const sources = new Map<string, SourceText>();
  const sourceTextOf = (source: string): SourceText | undefined => {
    const text = sources.has(source) ? undefined : texts.get(source)?.text;
    if (text !== undefined) sources.set(source, readSourceText(text));
    return sources.get(source);
  };
  // Fields of others, which begin with “x-”, are no part of the story.
  const citations = findQuotingCitations(document).filter(
    ({ pointer, quote, source }) => quote !== '' && source !== '' && !pointer.includes('/x-'),
  );
  return citations.map((citation) => {
    const { pointer, quote, source } = citation;
    const sourceText = sourceTextOf(source);
    const own = { pointer: pointerTo(pointer, 'quote'), quote, source, around: wordAround(citation) };
    if (sourceText === undefined) return { ...own, proof: 'unchecked', count: 0, contexts: [] };
    const { count, isMisplaced, contexts } = findCitedPlaces(citation, sourceText);
    return { ...own, proof: isMisplaced ? 'misplaced' : count > 0 ? 'proven' : 'missing', count, contexts };
  });
}
