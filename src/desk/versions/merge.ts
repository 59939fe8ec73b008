import { pointerTo } from '../../model/json-pointer.js';
import { setField } from '../document/make-edits.js';
import { equalJson, isObject, type Json, type JsonObject } from '../document/json.js';
import { indexById } from '../document/index-by-id.js';
import { applyPatches } from '../document/patch.js';
import { memberOf, splitPointer } from '../document/pointer.js';
import { separateIds } from './separate-ids.js';
import { fieldOrderAt } from '../document/shape-at-pointer.js';

/** A field that both copies changed differently, or that one changed and the other removed. */
export interface Conflict {
  /** JSON Pointer to the field in the merged document. */
  readonly pointer: string;
  readonly before?: Json;
  readonly ours?: Json;
  readonly theirs?: Json;
}

export interface Merge {
  readonly document: Json;
  /**
   * Conflicts. The merged document has our value in each; where one side removed a field, it has the other side's
   * value.
   */
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges two copies of one document: item by item where lists have ids, and field by field. A change of one copy alone
 * is accepted. If both copies reordered a list, ours wins, and their new items follow the items that they followed
 * there. Of two different new entries with the same id both stay, theirs with a new id.
 */
export function mergeDocuments(before: Json, ours: Json, theirs: Json): Merge {
  const { value, conflicts } = mergeValues(before, ours, separateIds(before, ours, theirs));
  return { document: value ?? ours, conflicts };
}

/** Returns the merged document with their values for the conflicts with these numbers. */
export function takeTheirs({ document, conflicts }: Merge, numbers: ReadonlySet<number>): Json {
  // The last conflict comes first, since removing an entry moves the entries after it.
  return conflicts.reduceRight<Json>((merged, { pointer, theirs }, number) => {
    if (!numbers.has(number)) return merged;
    const [parent] = splitPointer(pointer);
    return applyPatches(merged, setField(merged, pointer, theirs, fieldOrderAt(parent))) ?? merged;
  }, document);
}

interface Merged {
  readonly value: Json | undefined;
  readonly conflicts: readonly Conflict[];
}

type Value = Json | undefined;

function mergeValues(before: Value, ours: Value, theirs: Value): Merged {
  if (equalJson(before, theirs) || equalJson(ours, theirs)) return { value: ours, conflicts: [] };
  if (equalJson(before, ours)) return { value: theirs, conflicts: [] };
  if (isObject(ours) && isObject(theirs)) return mergeObjects(before, ours, theirs);
  return mergeLists(before, ours, theirs) ?? { value: ours ?? theirs, conflicts: [asConflict(before, ours, theirs)] };
}

function mergeObjects(before: Value, ours: JsonObject, theirs: JsonObject): Merged {
  const names = joinOrders(Object.keys(ours), Object.keys(theirs));
  const members = names.map((name) => {
    const { value, conflicts } = mergeValues(memberOf(before, name), memberOf(ours, name), memberOf(theirs, name));
    return { name, value, conflicts: conflicts.map((conflict) => within(name, conflict)) };
  });
  const entries = members.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  return { value: Object.fromEntries(entries), conflicts: members.flatMap(({ conflicts }) => conflicts) };
}

/** Returns undefined where entries have no unique ids. */
function mergeLists(before: Value, ours: Value, theirs: Value): Merged | undefined {
  const [was, own, other] = [indexById(before ?? []), indexById(ours), indexById(theirs)];
  if (!was || !own || !other) return undefined;
  const isReordered = !isInOrderOf(own, was);
  const ids = isReordered
    ? joinOrders([...own.keys()], [...other.keys()])
    : joinOrders([...other.keys()], [...own.keys()]);
  const entries = ids
    .map((id) => mergeValues(was.get(id), own.get(id), other.get(id)))
    .filter(({ value }) => value !== undefined);
  return {
    value: entries.flatMap(({ value }) => (value === undefined ? [] : [value])),
    conflicts: entries.flatMap(({ conflicts }, index) => conflicts.map((conflict) => within(index, conflict))),
  };
}

/** Returns true if the common entries have the same order. */
function isInOrderOf(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  const shared = [...other.keys()].filter((id) => one.has(id));
  return [...one.keys()].filter((id) => other.has(id)).every((id, index) => id === shared[index]);
}

/** Adds to the first order the names of the second that it lacks, each after its predecessor there. */
function joinOrders(first: readonly string[], second: readonly string[]): readonly string[] {
  const joined = [...first];
  const known = new Set(first);
  second.forEach((name, index) => {
    if (known.has(name)) return;
    known.add(name);
    const previous = second[index - 1];
    joined.splice(previous === undefined ? 0 : joined.indexOf(previous) + 1, 0, name);
  });
  return joined;
}

function within(name: string | number, conflict: Conflict): Conflict {
  return { ...conflict, pointer: pointerTo('', name) + conflict.pointer };
}

function asConflict(before: Value, ours: Value, theirs: Value): Conflict {
  return {
    pointer: '',
    ...(before !== undefined && { before }),
    ...(ours !== undefined && { ours }),
    ...(theirs !== undefined && { theirs }),
  };
}
