import { makeIdSource } from '../../model/slug.js';
import { indexById } from '../document/index-by-id.js';
import { isObject, type Json, type JsonObject } from '../document/json.js';
import { setField } from '../document/make-edits.js';
import { wordsOfItem } from '../document/new-ids.js';
import { applyPatches } from '../document/patch.js';
import { memberOf } from '../document/pointer.js';
import { pointerTo } from '../../model/json-pointer.js';
import { referredIds } from '../document/referred-ids.js';
import { renameReferences } from '../document/rename-references.js';

/**
 * Gives new ids to entries of their copy if both copies have a new entry with the same id, but with different content. The id of a statement
 * is made of its speaker and day, so two editors who each add one by the same person make the same id, and a merge would mix their words.
 *
 * @param before Document from which both copies began.
 * @returns Their copy, in which references to such an entry have the new id too.
 */
export function separateIds(before: Json, ours: Json, theirs: Json): Json {
  return isObject(theirs)
    ? Object.keys(theirs).reduce((document, list) => separateIdsIn(list, before, ours, document), theirs as Json)
    : theirs;
}

function separateIdsIn(list: string, before: Json, ours: Json, theirs: Json): Json {
  const [was, own, other] = [before, ours, theirs].map((document) => indexById(memberOf(document, list)));
  if (!own || !other) return theirs;
  const freeId = makeIdSource([
    ...[was, own, other].flatMap((entries) => [...(entries?.keys() ?? [])]),
    ...[ours, theirs].flatMap((document) => [...referredIds(document, list)]),
  ]);
  return [...other.keys()].reduce((document, id, index) => {
    const [ourEntry, theirEntry] = [own.get(id), other.get(id)];
    const isNew = ourEntry && theirEntry && !was?.has(id);
    return isNew && wordsOf(ourEntry) !== wordsOf(theirEntry)
      ? rename(document, list, index, { from: id, to: freeId(id) })
      : document;
  }, theirs);
}

function wordsOf(entry: JsonObject): Json {
  return memberOf(entry, 'text') ?? wordsOfItem(entry);
}

function rename(document: Json, list: string, index: number, { from, to }: { from: string; to: string }): Json {
  const pointer = pointerTo(pointerTo(pointerTo('', list), index), 'id');
  const renamed = applyPatches(document, setField(document, pointer, to)) ?? document;
  return applyPatches(renamed, renameReferences(renamed, list, from, to)) ?? renamed;
}
