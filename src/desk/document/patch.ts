import { equalJson, isList, isObject, type Json, type JsonList, type JsonObject } from './json.js';
import { isIndex, memberOf, splitPointer } from './pointer.js';
import { parsePointer, pointerTo } from '../../model/json-pointer.js';

/**
 * One change of a document: a value before and after. Adding or removing an entry of a list moves the entries after it.
 */
export interface Patch {
  /** JSON Pointer to the value. */
  readonly pointer: string;
  /** The old value; missing where something is added. */
  readonly before?: Json;
  /** The new value; missing where something is removed. */
  readonly after?: Json;
  /** Index of a member among its siblings, so that undoing its removal restores the order. */
  readonly at?: number;
}

/** Applies a patch; returns undefined if the document lacks the value that the patch replaces. */
function applyPatch(document: Json, patch: Patch): Json | undefined {
  return applyAt(document, parsePointer(patch.pointer), patch);
}

/** Applies patches in order; returns undefined if one of them doesn't fit. */
export function applyPatches(document: Json, patches: readonly Patch[]): Json | undefined {
  let changed: Json | undefined = document;
  for (const patch of patches) changed = changed === undefined ? undefined : applyPatch(changed, patch);
  return changed;
}

/** Returns the patches that undo these. */
export function invertPatches(patches: readonly Patch[]): readonly Patch[] {
  return patches.map(({ before, after, ...place }) => ({ ...place, ...beforeAndAfter(after, before) })).reverse();
}

/**
 * Follows the entry of a list through patches; returns undefined where they remove it. A move is a removal with an insertion right
 * after it.
 */
export function followEntry(pointer: string, patches: readonly Patch[]): string | undefined {
  const [list, name] = splitPointer(pointer);
  let index = Number(name);
  for (const [number, { pointer: changed, before, after }] of patches.entries()) {
    const [parent, at] = splitPointer(changed);
    if (parent !== list) continue;
    if (before === undefined && Number(at) <= index) index += 1;
    else if (after === undefined && Number(at) === index) {
      const next = patches[number + 1];
      const [target, to] = splitPointer(next?.pointer ?? '');
      const isMoved = target === list && next?.before === undefined && equalJson(next?.after, before);
      return isMoved ? followEntry(pointerTo(list, Number(to)), patches.slice(number + 2)) : undefined;
    } else if (after === undefined && Number(at) < index) index -= 1;
  }
  return pointerTo(list, index);
}

/** The two values of a patch, without the missing ones. */
export function beforeAndAfter(before: Json | undefined, after: Json | undefined): Pick<Patch, 'before' | 'after'> {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function applyAt(value: Json, [name, ...rest]: readonly string[], patch: Patch): Json | undefined {
  if (name === undefined) return equalJson(value, patch.before) ? patch.after : undefined;
  const member = memberOf(value, name);
  if (rest.length > 0) {
    const changed = member === undefined ? undefined : applyAt(member, rest, patch);
    return changed === undefined ? undefined : putMember(value, name, changed);
  }
  const { before, after } = patch;
  if (isList(value) && before === undefined) return insertEntry(value, name, after);
  if (!equalJson(member, before)) return undefined;
  if (before !== undefined && after !== undefined) return putMember(value, name, after);
  if (isList(value)) return value.toSpliced(Number(name), 1);
  if (!isObject(value)) return undefined;
  return after === undefined ? withoutMember(value, name) : insertMember(value, name, after, patch.at);
}

function insertEntry(list: JsonList, name: string, entry: Json | undefined): JsonList | undefined {
  if (!isIndex(name) || Number(name) > list.length || entry === undefined) return undefined;
  return list.toSpliced(Number(name), 0, entry);
}

/** Returns a copy with another value for an existing member. */
function putMember(value: Json, name: string, member: Json): Json {
  if (isList(value)) return value.with(Number(name), member);
  const entries = Object.entries(value as JsonObject);
  return Object.fromEntries(entries.map(([each, old]) => [each, each === name ? member : old]));
}

function insertMember(object: JsonObject, name: string, member: Json, at = Infinity): JsonObject {
  return Object.fromEntries(Object.entries(object).toSpliced(at, 0, [name, member]));
}

function withoutMember(object: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([each]) => each !== name));
}
