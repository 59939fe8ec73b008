import { pointerTo } from '../../model/json-pointer.js';
import { equalJson, isList, isObject, type Json } from './json.js';
import { beforeAndAfter, type Patch } from './patch.js';
import { isIndex, splitPointer, valueAt } from './pointer.js';

/** An edit as a list of patches; an empty one changes nothing. */
export type Edit = readonly Patch[];

/**
 * Sets a field, or removes it (`undefined`). Missing objects around the field are created.
 *
 * @param order Names of fields in their usual order, which decides where a new one is inserted.
 */
export function setField(
  document: Json,
  pointer: string,
  value: Json | undefined,
  order: readonly string[] = [],
): Edit {
  if (pointer === '')
    return value === undefined || equalJson(document, value) ? [] : [{ pointer, before: document, after: value }];
  const [parentPointer, name] = splitPointer(pointer);
  const parent = valueAt(document, parentPointer);
  if (!isList(parent) && !isObject(parent)) {
    if (value === undefined) return [];
    return setField(document, parentPointer, isIndex(name) ? [value] : { [name]: value }, order);
  }
  const before = valueAt(document, pointer);
  if (equalJson(before, value)) return [];
  const patch = { pointer, ...beforeAndAfter(before, value) };
  if (isList(parent) || (before !== undefined && value !== undefined)) return [patch];
  const names = Object.keys(parent);
  return [{ ...patch, at: before === undefined ? placeFor(name, names, order) : names.indexOf(name) }];
}

/** Inserts an entry before an index of a list. A missing list is created. */
export function insertEntry(
  document: Json,
  list: string,
  index: number,
  entry: Json,
  order: readonly string[] = [],
): Edit {
  const entries = valueAt(document, list);
  if (!isList(entries)) return setField(document, list, [entry], order);
  return [{ pointer: pointerTo(list, Math.min(index, entries.length)), after: entry }];
}

/** Removes an entry of a list; an empty list is removed with its last entry. */
export function removeEntry(document: Json, list: string, index: number): Edit {
  const entries = valueAt(document, list);
  const entry = isList(entries) ? entries[index] : undefined;
  if (!isList(entries) || entry === undefined) return [];
  if (entries.length === 1) return setField(document, list, undefined);
  return [{ pointer: pointerTo(list, index), before: entry }];
}

/** Moves an entry of a list to an index. */
export function moveEntry(document: Json, list: string, from: number, to: number): Edit {
  const entries = valueAt(document, list);
  const entry = isList(entries) ? entries[from] : undefined;
  if (!isList(entries) || entry === undefined || from === to || to < 0 || to >= entries.length) return [];
  return [
    { pointer: pointerTo(list, from), before: entry },
    { pointer: pointerTo(list, to), after: entry },
  ];
}

/** Index for a new member: after the last member that usually precedes it. */
function placeFor(name: string, names: readonly string[], order: readonly string[]): number {
  const place = order.indexOf(name);
  if (place < 0) return names.length;
  const earlier = new Set(order.slice(0, place));
  return names.findLastIndex((each) => earlier.has(each)) + 1;
}
