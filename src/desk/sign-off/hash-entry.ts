import { pointerTo } from '../../model/json-pointer.js';
import type { Shape } from '../../model/schema/shape.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import { isList, isObject, type Json, type JsonObject } from '../document/json.js';
import { memberOf, splitPointer, valueAt } from '../document/pointer.js';
import { entriesIn, objectIn, shapeAt } from '../document/shape-at-pointer.js';
import { hashWords } from './hash-words.js';

/** Fields that readers don’t see. A change of an id or of a date of change needs no new check. */
const UNCHECKED_FIELDS = ['id', 'added', 'changed'];

/** Lists whose entries are shown beside the entries that refer to them, with the fields that are shown there. */
const NAMED_LISTS = [
  ['people', ['name']],
  ['sources', ['title', 'url']],
] as const;

/** Returns the hash of an entry's words, with the names of people, and titles and addresses of sources, to which it refers. */
export function hashEntry(document: Json, pointer: string): string {
  const entry = valueAt(document, pointer);
  if (!isObject(entry)) return entry === undefined ? '' : hashWords(entry);
  const { words, references } = hashAlone(entry, listOf(pointer));
  return references.length === 0
    ? words
    : hashWords([words, ...references.map((each) => nameReference(document, each))]);
}

/** Returns the hash of an entry’s own words, without the names of the people and sources to which it refers. */
export function hashOwnWords(document: Json, pointer: string): string {
  const entry = valueAt(document, pointer);
  return isObject(entry) ? hashAlone(entry, listOf(pointer)).words : hashWords(entry ?? null);
}

function listOf(pointer: string): string {
  return splitPointer(pointer)[0];
}

/** Hashes an entry once. An edit keeps the objects that it doesn’t change, so that only a changed entry is hashed again. */
const hashAlone = memoizeByKey((entry: JsonObject, list: string) => {
  const told = Object.fromEntries(Object.entries(entry).filter(([name]) => !UNCHECKED_FIELDS.includes(name)));
  const references = new Set(findReferences(told, shapeAt(pointerTo(list, 0))));
  return { words: hashWords(told), references: [...references].sort() };
});

/** Finds the ids of people and sources within an entry. */
function* findReferences(value: Json | undefined, shape: Shape | undefined): Generator<string> {
  if (typeof value === 'string' && refersToNamed(shape)) yield value;
  if (isList(value)) for (const each of value) yield* findReferences(each, entriesIn(shape));
  if (!isObject(value)) return;
  for (const [name, each] of objectIn(shape)?.fields ?? []) yield* findReferences(value[name], each);
}

function refersToNamed(shape: Shape | undefined): boolean {
  if (shape?.kind === 'either') return shape.options.some(refersToNamed);
  const lists: readonly string[] = (shape?.kind === 'text' && shape.refersTo) || [];
  return NAMED_LISTS.some(([list]) => lists.includes(list));
}

function nameReference(document: Json, id: string): Json {
  return NAMED_LISTS.map(([list, fields]) => {
    const items = memberOf(document, list);
    const item = isList(items) ? itemsById(items).get(id) : undefined;
    return fields.map((field) => memberOf(item, field) ?? null);
  });
}

const itemsById = memoizeByKey(
  (list: readonly Json[]) =>
    new Map(
      list.flatMap((item) => {
        const id = memberOf(item, 'id');
        return typeof id === 'string' ? [[id, item] as const] : [];
      }),
    ),
);
