import { countWords } from '../../model/count-words.js';
import type { Run } from '../../model/explainer.js';
import { readText } from '../../model/read/text.js';
import { stemLanguage } from '../../language/stems.js';
import { findCitedSentence } from './cited-sentence.js';
import { isObject, type Json } from '../document/json.js';
import type { PastedText } from '../versions/journal.js';
import { listAt, memberOf, splitPointer, valueAt } from '../document/pointer.js';
import type { ProvenCitation } from './prove-citations.js';
import { isSilence } from '../story/story-entries.js';
import { findLostQualifiers, findUncitedWords } from './uncited-words.js';

/** An event, a statement or another entry of a story, with its proven citations. */
export interface CitedEntry {
  readonly pointer: string;
  readonly entry: Json | undefined;
  readonly citations: readonly ProvenCitation[];
  /** Words of a statement that none of its cited sentences contains in any known form. */
  readonly uncited: readonly string[];
  /** Negations of the cited words, such as “not”, if the statement has no negation. */
  readonly lostQualifiers: readonly string[];
}

/**
 * Groups the citations of a document by the entry that cites them.
 *
 * @param citations All citations of the document.
 * @param texts Texts by the ids of their sources.
 * @returns The entries with a citation whose words are in the text of its source, in the order of the document.
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
    const compared = proven.length === own.length ? compare(document, texts, entry, proven) : undefined;
    return [{ pointer, entry, citations: proven, ...(compared ?? { uncited: [], lostQualifiers: [] }) }];
  });
}

/**
 * Compares the words of a statement with its cited sentences. It returns undefined if they can’t be compared: for a silence, for a
 * translation, and if a sentence is in another language, has no text here, or is too long to be cited as a whole.
 */
function compare(
  document: Json,
  texts: ReadonlyMap<string, PastedText>,
  entry: Json | undefined,
  proven: readonly ProvenCitation[],
): Pick<CitedEntry, 'uncited' | 'lostQualifiers'> | undefined {
  const [text, own, spokenIn] = [memberOf(entry, 'text'), memberOf(document, 'lang'), memberOf(entry, 'spokenIn')];
  const lang = languageOf(own);
  const isTranslated =
    ['original', 'translatedBy'].some((field) => memberOf(entry, field) !== undefined) ||
    languageOf(spokenIn ?? own) !== lang;
  if (typeof text !== 'string' || typeof own !== 'string' || !lang || isTranslated || isSilence(entry))
    return undefined;
  const shown = wordsOf(readText(text, { lang: own }).runs);
  const passages = proven.flatMap(({ pointer, source }) => {
    const [citation, pasted] = [valueAt(document, splitPointer(pointer)[0]), texts.get(source)];
    const cited = listAt(document, '/sources').find((each) => memberOf(each, 'id') === source);
    const isSame = languageOf(memberOf(cited, 'lang') ?? own) === lang;
    return isSame && pasted && isObject(citation) ? (findPassage(citation, pasted, shown) ?? []) : [];
  });
  if (passages.length < proven.length) return undefined;
  return {
    uncited: findUncitedWords(
      shown,
      passages.map(({ passage }) => passage),
      lang,
    ),
    lostQualifiers: findLostQualifiers(
      shown,
      passages.map(({ cited }) => cited),
      lang,
    ),
  };
}

/** Minimum number of words in a citation that may be the beginning of a longer passage. */
const MIN_CUT_WORDS = 8;

/** Number of characters by which a passage may be longer than the statement, for words such as “Quill said that”. */
const MAX_LEADING = 40;

/**
 * Finds the passage that a citation stands for. A citation of a long passage has only the first words, so that the sentences behind a long
 * citation belong to it, up to the length of the statement.
 */
function findPassage(
  citation: Readonly<Record<string, Json>>,
  pasted: PastedText,
  shown: string,
): { readonly passage: string; readonly cited: string } | undefined {
  const parts = findCitedSentence(citation, pasted);
  const isCut = parts?.[0]?.text === '… ' || parts?.at(-1)?.text.endsWith(' …') === true;
  if (!parts || isCut) return undefined;
  const [cited, sentence] = [parts.filter(({ isCited }) => isCited), parts].map((some) =>
    some.map(({ text }) => text).join(''),
  ) as [string, string];
  if (countWords(cited) < MIN_CUT_WORDS || citation['ownWords'] === true) return { passage: sentence, cited };
  const plain = pasted.text.replace(/\s+/g, ' ');
  const at = plain.indexOf(sentence);
  if (at < 0) return undefined;
  const from = at + sentence.indexOf(cited);
  const end = plain.indexOf(' ', from + shown.length + MAX_LEADING);
  const longer = plain.slice(at, end < 0 ? plain.length : end);
  return {
    passage: longer.length > sentence.length && from + shown.length > at + sentence.length ? longer : sentence,
    cited,
  };
}

/** Returns the words that readers see, without those that an editor has put in brackets within a quotation. */
function wordsOf(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if ('runs' in run) return wordsOf(run.runs);
      return run.kind === 'verbatim' ? run.text.replace(/\[[^[\]]{0,200}\]/g, ' ') : run.text;
    })
    .join('');
}

function languageOf(tag: Json | undefined) {
  return stemLanguage(typeof tag === 'string' ? tag : undefined);
}
