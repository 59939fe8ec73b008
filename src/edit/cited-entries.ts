import { stemLanguage } from '../model/review/stems.js';
import { findCitedSentence } from './cited-sentence.js';
import { isObject, type Json } from './json.js';
import type { PastedText } from './journal.js';
import { listAt, memberOf, splitPointer, valueAt } from './pointer.js';
import type { ProvenCitation } from './prove-citations.js';
import { findWordsApart } from './words-apart.js';

/** An event, a statement or something else of a story, with the citations whose words stand in their sources. */
export interface CitedEntry {
  readonly pointer: string;
  readonly entry: Json | undefined;
  readonly citations: readonly ProvenCitation[];
  /** Words of a statement that its cited sentences don’t have. */
  readonly apart: readonly string[];
}

/**
 * Gathers citations by what they are cited for.
 *
 * @param citations All citations of the document.
 * @param texts Texts by the ids of their sources.
 * @returns What has a citation whose words stand in its source, in the order of the document.
 */
export function readCitedEntries(
  document: Json,
  texts: ReadonlyMap<string, PastedText>,
  citations: readonly ProvenCitation[],
): readonly CitedEntry[] {
  const byPointer = new Map<string, readonly ProvenCitation[]>();
  for (const citation of citations) {
    const pointer = citation.pointer.split('/').slice(0, 3).join('/');
    byPointer.set(pointer, [...(byPointer.get(pointer) ?? []), citation]);
  }
  return [...byPointer].flatMap(([pointer, own]) => {
    const entry = valueAt(document, pointer);
    const proven = own.filter(({ proof }) => proof === 'proven');
    if (proven.length === 0) return [];
    const apart = proven.length === own.length ? findApart(document, texts, entry, proven) : [];
    return [{ pointer, entry, citations: proven, apart }];
  });
}

/** Finds words of a statement that its cited sentences don’t have; none where one of them is in another language, or isn’t here. */
function findApart(
  document: Json,
  texts: ReadonlyMap<string, PastedText>,
  entry: Json | undefined,
  proven: readonly ProvenCitation[],
): readonly string[] {
  const [text, own] = [memberOf(entry, 'text'), memberOf(document, 'lang')];
  const lang = languageOf(own);
  if (typeof text !== 'string' || lang === undefined) return [];
  const sentences = proven.map(({ pointer, source }) => {
    const [citation, pasted] = [valueAt(document, splitPointer(pointer)[0]), texts.get(source)];
    const cited = listAt(document, '/sources').find((each) => memberOf(each, 'id') === source);
    const isSame = languageOf(memberOf(cited, 'lang') ?? own) === lang;
    const parts = isSame && pasted && isObject(citation) ? findCitedSentence(citation, pasted) : undefined;
    return parts?.map((part) => part.text).join('');
  });
  return sentences.every((each) => each !== undefined) ? findWordsApart(text, sentences, lang) : [];
}

function languageOf(tag: Json | undefined) {
  return stemLanguage(typeof tag === 'string' ? tag : undefined);
}
