import { pointerTo } from '../../model/json-pointer.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import { isList, isObject, type Json } from '../document/json.js';
import { memberOf, splitPointer, valueAt } from '../document/pointer.js';
import { hashEntry } from './hash-entry.js';
import type { EntryComment, SignOff } from './sign-off.js';

/** Lists whose entries can be signed off. */
export const LISTS = [
  ...['events', 'statements', 'findings', 'corrections'],
  ...['people', 'sources', 'topics', 'sides', 'lanes', 'names'],
];

/** Returns the key of an entry by its id; undefined where it has none. */
export function entryKey(document: Json, pointer: string): string | undefined {
  const id = memberOf(valueAt(document, pointer), 'id');
  return typeof id === 'string' && id !== '' ? `${splitPointer(pointer)[0].slice(1)}/${id}` : undefined;
}

/** Returns the key of an entry; that of one without an id is made of its words. */
export function keyOfEntry(document: Json, pointer: string): string {
  return entryKey(document, pointer) ?? `${splitPointer(pointer)[0].slice(1)}/~${hashEntry(document, pointer)}`;
}

export function pointersIn(document: Json, list: string): readonly string[] {
  const items = LISTS.includes(list) ? memberOf(document, list) : undefined;
  return isList(items) ? items.map((_, index) => pointerTo(`/${list}`, index)) : [];
}

/** Pointers of the entries of a list, by their keys and by their words. Where two are alike, the first counts. */
interface ListIndex {
  readonly byKey: ReadonlyMap<string, string>;
  /** This index is made on demand, since it needs the hash of each entry. */
  readonly byWords: () => ReadonlyMap<string, string>;
}

const indexesOf = memoizeByKey((_document: object) => new Map<string, ListIndex>());

function indexOf(document: Json, list: string): ListIndex {
  const indexes = isObject(document) ? indexesOf(document) : new Map<string, ListIndex>();
  const index = indexes.get(list) ?? makeIndex(document, list);
  indexes.set(list, index);
  return index;
}

function makeIndex(document: Json, list: string): ListIndex {
  const pointers = [...pointersIn(document, list)].reverse();
  const byKey = new Map(pointers.map((pointer) => [entryKey(document, pointer) ?? '', pointer]));
  let byWords: ReadonlyMap<string, string> | undefined;
  return {
    byKey,
    byWords: () => (byWords ??= new Map(pointers.map((pointer) => [hashEntry(document, pointer), pointer]))),
  };
}

/** Returns the pointer of the entry with a key. */
export function pointerOfKey(document: Json, key: string): string | undefined {
  return indexOf(document, listOf(key)).byKey.get(key);
}

/** Returns the pointer of the entry on which a comment is; `''` for the whole story, undefined where the entry is gone. */
export function pointerOf(document: Json, { entry, words }: Pick<EntryComment, 'entry' | 'words'>): string | undefined {
  if (entry === '') return '';
  return pointerOfKey(document, entry) ?? indexOf(document, listOf(entry)).byWords().get(words);
}

function listOf(key: string): string {
  return key.split('/')[0] ?? '';
}

const NONE: readonly EntryComment[] = [];

/** Returns comments by the pointers of their entries. */
const indexComments = memoizeByKey((comments: readonly EntryComment[], document: Json) => {
  const byPointer = new Map<string, EntryComment[]>();
  for (const comment of comments) {
    const pointer = pointerOf(document, comment);
    if (pointer === undefined) continue;
    const those = byPointer.get(pointer) ?? [];
    byPointer.set(pointer, those);
    those.push(comment);
  }
  return byPointer;
});

/** Returns the comments on an entry. */
export function commentsOn({ comments }: SignOff, document: Json, pointer: string): readonly EntryComment[] {
  return indexComments(comments, document).get(pointer) ?? NONE;
}
