import { equalJson, isObject, type Json, type JsonObject } from '../json.js';
import { listAt, memberOf } from '../pointer.js';
import { confirmProposal } from './confirm-proposal.js';
import type { Draft } from './draft.js';
import { keyOfCitation } from './found-in-story.js';
import { itemsIn } from './known-through.js';
import { entriesMadeBy } from './made-entries.js';

/**
 * Finds an entry of the story of which a proposal would become a second copy: it cites the same words of the same source, or it is a
 * statement in the same words. Of a statement it has the same speaker. Nothing is told of entries that are only alike.
 *
 * @returns The title or the words of that entry.
 */
export function findSameEntry(draft: Draft, index: number, document: Json): string | undefined {
  const kind = draft.asked[index]?.kind;
  const confirmed = kind && confirmProposal(draft, index, document);
  if (!confirmed || !('edit' in confirmed)) return undefined;
  const list = kind === 'event' ? 'events' : 'statements';
  const [made] = entriesMadeBy(confirmed.edit, list);
  if (!isObject(made)) return undefined;
  const found = itemsIn(document, list).find((item) => isCopy(item, made));
  const { title, text = title } = found ?? {};
  return typeof text === 'string' ? text : undefined;
}

/** True for two events, two statements of one speaker, or two silences of one, with the same cited words or the same words. */
function isCopy(one: JsonObject, other: JsonObject): boolean {
  const areOneKind = (one['silence'] === undefined) === (other['silence'] === undefined);
  if (!areOneKind || !equalJson(one['speaker'], other['speaker'])) return false;
  const [cited, words] = [keyOfCited(one), foldWords(one['text'])];
  return (cited !== undefined && cited === keyOfCited(other)) || (words !== '' && words === foldWords(other['text']));
}

/** Key of all that an entry cites for its words; undefined where one of these citations has none. */
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

/** Returns words without the marks of a quotation, the full stop at their end and spaces, by which two texts are the same. */
function foldWords(text: Json | undefined): string {
  if (typeof text !== 'string') return '';
  return text
    .replace(/[“”„«»「」『』]|(?<!\p{N})"/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/, '');
}
