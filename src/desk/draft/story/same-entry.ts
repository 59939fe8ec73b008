import { equalJson, isObject, type Json, type JsonObject } from '../../document/json.js';
import { listAt, memberOf, textAt } from '../../document/pointer.js';
import { confirmProposal } from '../confirm-proposal.js';
import type { Draft } from '../draft.js';
import { keyOfCitation } from './found-in-story.js';
import { itemsWithId } from '../../document/items-with-id.js';
import { entryMadeBy } from './made-entries.js';
import { contentWordsOf } from '../dates/said-at.js';

/**
 * Finds an entry of the story that a proposal would duplicate: it cites the same words of the same source, or is in the same words. A
 * statement must also have the same speaker. Entries that are only similar are not found.
 *
 * @returns The title or the words of that entry.
 */
export function findDuplicateEntry(draft: Draft, index: number, document: Json): string | undefined {
  const list = draft.asked[index]?.kind === 'event' ? 'events' : 'statements';
  const made = makeEntry(draft, index, document);
  const found = made && itemsWithId(document, list).find((item) => isCopy(item, made));
  const { title, text = title } = found ?? {};
  return typeof text === 'string' ? text : undefined;
}

/** Finds a similar statement of the same speaker: it shares most of its words with the proposal, three or more. */
export function findSimilarStatement(draft: Draft, index: number, document: Json): string | undefined {
  const made = draft.asked[index]?.kind === 'statement' ? makeEntry(draft, index, document) : undefined;
  if (!made) return undefined;
  const own = [...contentWordsOf(textAt(made, 'text')).keys()];
  const shared = itemsWithId(document, 'statements')
    .filter((item) => isOfOneSpeaker(item, made))
    .map((item) => ({ text: textAt(item, 'text'), words: contentWordsOf(textAt(item, 'text')) }))
    .map(({ text, words }) => ({ text, count: own.filter((word) => words.has(word)).length }));
  const best = shared.sort((a, b) => b.count - a.count)[0];
  return best && best.count >= 3 && best.count / own.length > 0.6 ? best.text : undefined;
}

/** Returns the event or statement that a proposal would become; undefined while a fact is missing. */
function makeEntry(draft: Draft, index: number, document: Json): JsonObject | undefined {
  const confirmed = confirmProposal(draft, index, document);
  const made = 'edit' in confirmed ? entryMadeBy(confirmed.edit)?.entry : undefined;
  return isObject(made) ? made : undefined;
}

/** Returns true for two statements of the same speaker, or two silences of the same person. */
function isOfOneSpeaker(one: JsonObject, other: JsonObject): boolean {
  const areOneKind = (one['silence'] === undefined) === (other['silence'] === undefined);
  return areOneKind && equalJson(one['speaker'], other['speaker']);
}

/**
 * Returns true for two events, two statements of the same speaker, or two silences of the same person, with equal cited words or equal
 * words.
 */
function isCopy(one: JsonObject, other: JsonObject): boolean {
  if (!isOfOneSpeaker(one, other)) return false;
  const [cited, words] = [keyOfCited(one), wordsToCompare(one['text'])];
  return (
    (cited !== undefined && cited === keyOfCited(other)) || (words !== '' && words === wordsToCompare(other['text']))
  );
}

/** Returns a key of the citations for the words of an entry; undefined if one of them has no quote. */
function keyOfCited(item: JsonObject): string | undefined {
  const citations = listAt(item, '/sources').filter((each) =>
    [undefined, 'text'].includes(memberOf(each, 'for') as string),
  );
  const keys = citations.flatMap((each) =>
    isObject(each) && typeof each['quote'] === 'string' && each['quote'].trim() !== ''
      ? [JSON.stringify([each['source'] ?? null, keyOfCitation(each)])]
      : [],
  );
  return keys.length === 0 || keys.length < citations.length ? undefined : [...new Set(keys)].sort().join('\n');
}

/** Returns a text without quotation marks, final full stop and spaces, so that equal texts can be found. */
function wordsToCompare(text: Json | undefined): string {
  if (typeof text !== 'string') return '';
  return text
    .replace(/[“”„«»「」『』]|(?<!\p{N})"/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/, '');
}
