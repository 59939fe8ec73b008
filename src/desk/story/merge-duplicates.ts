import { parsePointer, pointerTo } from '../../model/json-pointer.js';
import { IDENTIFIED_LIST_SHAPES } from '../../model/schema/schema.js';
import type { Shape } from '../../model/schema/shape.js';
import { removeEntry, setField, type Edit } from '../document/make-edits.js';
import { equalJson, isList, isObject, type Json, type JsonObject } from '../document/json.js';
import { giveId, newId } from '../document/new-ids.js';
import { applyPatches, beforeAndAfter, followEntry, type Patch } from '../document/patch.js';
import { listAt, memberOf, splitPointer, valueAt } from '../document/pointer.js';
import { referredIds } from '../document/referred-ids.js';
import { renameReferences } from '../document/rename-references.js';
import { entriesIn, objectIn, fieldOrderAt } from '../document/shape-at-pointer.js';

/** Lists whose items may have duplicates. Statements are not among them: two statements in the same words were said twice. */
const MERGED_LISTS = ['people', 'sources', 'events', 'topics', 'sides', 'lanes'] as const;

type MergedListName = (typeof MERGED_LISTS)[number];

/** A merge of two items of a story that are the same. */
export interface DuplicateMerge {
  /** All changes, as one edit. */
  readonly edit: Edit;
  /** Pointer of the item that is kept, after the edit. */
  readonly kept: string;
  /** Ids by which the story referred to both. */
  readonly ids: { readonly kept: string; readonly lost: string };
  /** Number of references that change to the other item. */
  readonly count: number;
  /** Names of fields that the kept item takes over, wholly or in part. */
  readonly taken: readonly string[];
  /** Fields with lost content, each with the lost value (`before`) and the kept value (`after`). */
  readonly differing: Edit;
}

export function isMergedList(name: string): name is MergedListName {
  return MERGED_LISTS.includes(name as MergedListName);
}

/**
 * Merges two items of a list: references to the lost item become references to the kept one, which takes over the fields that it lacks.
 *
 * @param document The document; it isn't changed.
 * @param kept Pointer of the item that is kept, such as `/people/0`.
 * @param lost Pointer of the item that is removed, in the same list.
 * @returns The edit with its consequences; undefined if a reference is ambiguous, so that it can't be changed.
 * @example
 * mergeDuplicates(document, '/people/0', '/people/4')?.edit; // patches, the removal of the fifth person among them
 */
export function mergeDuplicates(document: Json, kept: string, lost: string): DuplicateMerge | undefined {
  const [pointer, index] = splitPointer(lost);
  const list = pointer.slice(1);
  const [own, other] = [valueAt(document, kept), valueAt(document, lost)];
  if (kept === lost || !isMergedList(list) || !isObject(own) || !isObject(other)) return undefined;
  const edits: Patch[] = [];
  let changed = document;
  const run = (edit: Edit): Edit => {
    changed = applyPatches(changed, edit)!;
    edits.push(...edit);
    return edit;
  };
  const { fields, taken, differing } = joinFields(list, own, other);
  // The story may already refer to it by the id that reading makes of its name.
  run(giveId(document, kept, new Set()));
  const from = idOf(changed, pointer, other);
  for (const [name, value] of fields) run(setField(changed, pointerTo(kept, name), value, fieldOrderAt(kept)));
  const removal = run(removeEntry(changed, pointer, Number(index)));
  const place = followEntry(kept, removal)!;
  const to = memberOf(valueAt(changed, place), 'id');
  if (from === undefined || typeof to !== 'string') return undefined;
  const renamed = from === to ? [] : run(renameReferences(changed, list, from, to));
  const spoken = list === 'people' && from !== to ? run(renamePrincipal(changed, from, to)) : [];
  if (from !== to && (referredIds(changed, list).has(from) || hasId(changed, pointer, from))) return undefined;
  run(setField(changed, place, withoutSelf(valueAt(changed, place)!, IDENTIFIED_LIST_SHAPES[list], list, to)));
  for (const repeated of listsAround([...renamed, ...spoken])) run(dropRepeated(changed, repeated));
  const count = renamed.length + spoken.length;
  return { edit: edits, kept: place, ids: { kept: to, lost: from }, count, taken, differing };
}

function hasId(document: Json, list: string, id: string): boolean {
  return listAt(document, list).some((item) => memberOf(item, 'id') === id);
}

/** Returns the id of an item, or else the one that reading makes of its name. */
function idOf(document: Json, list: string, item: JsonObject): string | undefined {
  const id = memberOf(item, 'id');
  return id === undefined ? newId(document, list, item, new Set()) : typeof id === 'string' ? id : undefined;
}

interface JoinedFields extends Pick<DuplicateMerge, 'taken' | 'differing'> {
  /** Fields of the kept item that change. */
  readonly fields: readonly (readonly [name: string, value: Json])[];
}

/** Takes over the fields that the kept item lacks, and the entries of lists. */
function joinFields(list: MergedListName, own: JsonObject, other: JsonObject): JoinedFields {
  const fields: (readonly [string, Json])[] = [];
  const differing: Patch[] = [];
  for (const [name, value] of Object.entries(other)) {
    if (name === 'id') continue;
    const mine = memberOf(own, name);
    const isJoined = entriesIn(IDENTIFIED_LIST_SHAPES[list].fields.get(name)) !== undefined;
    if (isJoined) {
      const { theirs, dropped } = entriesOf(list, name, own, other);
      const added = theirs.filter((entry) => !asList(mine).some((each) => equalJson(each, entry)));
      if (dropped.length > 0) differing.push({ pointer: pointerTo('', name), ...beforeAndAfter(dropped, mine) });
      if (added.length > 0) fields.push([name, mine === undefined ? added : [...asList(mine), ...added]]);
    } else if (mine === undefined || mine === '') fields.push([name, value]);
    else if (!equalJson(mine, value)) differing.push({ pointer: pointerTo('', name), before: value, after: mine });
  }
  return { fields, taken: fields.map(([name]) => name), differing };
}

function asList(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : value === undefined ? [] : [value];
}

/** Fields that a citation can prove alone, by its use. */
const PROVEN = { date: 'date', status: 'status' } as const;

/** Entries of a list in the lost item, by whether the kept item takes them over. */
interface LostEntries {
  readonly theirs: readonly Json[];
  readonly dropped: readonly Json[];
}

/**
 * Sorts the entries of a list in the lost item. A citation for a date that is lost is lost too, since it would prove another date; a citation
 * for all of an event is limited to its words.
 */
function entriesOf(list: MergedListName, name: string, own: JsonObject, other: JsonObject): LostEntries {
  const entries = asList(memberOf(other, name));
  if (list !== 'events' || name !== 'sources') return { theirs: entries, dropped: [] };
  const isLost = (field: string) =>
    memberOf(own, field) !== undefined && !equalJson(memberOf(own, field), memberOf(other, field));
  const losesAny = Object.values(PROVEN).some(isLost);
  const isDropped = (citation: Json) => {
    const use = memberOf(citation, 'for');
    return (use === 'date' || use === 'status') && isLost(PROVEN[use]);
  };
  const narrow = (citation: Json): Json =>
    losesAny && memberOf(citation, 'for') === undefined
      ? { ...(isObject(citation) ? citation : { source: citation }), for: 'text' }
      : citation;
  return {
    theirs: entries.filter((citation) => !isDropped(citation)).map(narrow),
    dropped: entries.filter(isDropped),
  };
}

/** Changes the person on whose behalf others speak. The schema has this field as text, since reading links people after it has all of them. */
function renamePrincipal(document: Json, from: string, to: string): Edit {
  return listAt(document, '/people').flatMap((person, index) =>
    memberOf(person, 'onBehalfOf') === from
      ? [{ pointer: `/people/${index}/onBehalfOf`, before: from, after: to }]
      : [],
  );
}

/** Returns an item without references to itself: an event can’t follow itself. */
function withoutSelf(value: Json, shape: Shape | undefined, list: string, id: string): Json {
  if (!isObject(value)) return value;
  const fields = objectIn(shape)?.fields;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]): readonly (readonly [string, Json])[] => {
      const field = fields?.get(name);
      const entries = entriesIn(field);
      const isSelf = (one: Json, of: Shape | undefined) =>
        one === id && ((list === 'people' && name === 'onBehalfOf') || leadsTo(of, list));
      if (isSelf(each, entries ?? field)) return [];
      if (!isList(each)) return [[name, each]];
      const others = each.filter((one) => !isSelf(one, entries) && !isLinkTo(one, entries, list, id));
      return others.length === 0 && each.length > 0 ? [] : [[name, others.length === each.length ? each : others]];
    }),
  );
}

/** Returns true for a link to an item: an object that needs the reference. */
function isLinkTo(value: Json, shape: Shape | undefined, list: string, id: string): boolean {
  const object = objectIn(shape);
  return (
    object?.required.some((name) => memberOf(value, name) === id && leadsTo(object.fields.get(name), list)) ?? false
  );
}

function leadsTo(shape: Shape | undefined, list: string): boolean {
  if (shape?.kind === 'either') return shape.options.some((option) => leadsTo(option, list));
  const lists: readonly string[] = (shape?.kind === 'text' && shape.refersTo) || [];
  return lists.includes(list);
}

/** Returns the pointers of the lists within items that an edit changed, the innermost first. */
function listsAround(edit: Edit): readonly string[] {
  const lists = edit.flatMap(({ pointer }) => {
    const names = parsePointer(pointer);
    const ends = names.flatMap((name, at) => (at > 1 && /^\d+$/.test(name) ? [at] : []));
    return ends.reverse().map((end) => names.slice(0, end).reduce(pointerTo, ''));
  });
  return [...new Set(lists)].sort((a, b) => b.length - a.length);
}

/** Removes repeated entries of a list: nobody is twice among the speakers of a statement. */
function dropRepeated(document: Json, list: string): Edit {
  const entries = valueAt(document, list);
  if (!isList(entries)) return [];
  const isFirst = (entry: Json, index: number) => entries.findIndex((each) => equalJson(each, entry)) === index;
  return setField(document, list, entries.filter(isFirst));
}
