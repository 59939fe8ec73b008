import type { Passage, QuoteInContext, SourceText } from '../desk/evidence/source-text.js';
import { pointerTo } from '../model/json-pointer.js';

/** Words that a document cites, as they are written. What is missing is empty. */
export interface CitedQuote {
  /** JSON Pointer to the citation. */
  readonly pointer: string;
  /** Id of the source. */
  readonly source: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly time: string;
  readonly page: string;
}

/** Finds all citations with a source and a quote in a document that wasn’t read, in its order. */
export function findQuotingCitations(value: unknown, pointer = ''): readonly CitedQuote[] {
  if (typeof value !== 'object' || value === null) return [];
  const { source, quote, ...others } = value as Readonly<Record<string, unknown>>;
  if (typeof source !== 'string' || typeof quote !== 'string')
    return Object.entries(value).flatMap(([name, member]) => findQuotingCitations(member, pointerTo(pointer, name)));
  const text = (name: string) => (typeof others[name] === 'string' ? others[name] : '');
  const [prefix, suffix, time, page] = ['prefix', 'suffix', 'time', 'page'].map(text) as [
    string,
    string,
    string,
    string,
  ];
  return [{ pointer, source, quote, prefix, suffix, time, page }];
}

/** Where the words of a citation stand in the text of their source. */
export interface CitedPassages {
  /** Passages between the prefix and the suffix of the citation; if there are none, all passages with its words. */
  readonly passages: readonly Passage[];
  /** True if the words are in the text, but nowhere between the prefix and the suffix. */
  readonly isMisplaced: boolean;
}

/** Finds the words of a citation in the text of their source. */
export function findCitedPassages(citation: QuoteInContext, text: SourceText): CitedPassages {
  const between = text.findCited(citation);
  if (between.length > 0) return { passages: between, isMisplaced: false };
  const passages = text.findAll(citation.quote ?? '');
  return { passages, isMisplaced: passages.length > 0 };
}
