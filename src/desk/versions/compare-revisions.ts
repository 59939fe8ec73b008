import { pointerTo } from '../../model/json-pointer.js';
import type { Edit } from '../document/make-edits.js';
import { equalJson, isList, isObject, type Json, type JsonObject } from '../document/json.js';
import { indexById } from '../document/index-by-id.js';
import { beforeAndAfter, type Patch } from '../document/patch.js';
import { memberOf } from '../document/pointer.js';

/** Change of an item, or of the document’s own fields, between two revisions. */
export interface ItemChange {
  /** Name of the item's list; `''` for the document itself. */
  readonly list: string;
  /** Id of the item; `''` where entries of the list have no unique ids. */
  readonly id: string;
  /** JSON Pointer to the item in the later revision, or in the earlier one if it was removed. */
  readonly pointer: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** The fields that differ, by their pointers within the item. */
  readonly fields: Edit;
}

/** Compares two revisions of a document item by item, in the order of the later one. */
export function compareRevisions(before: Json, after: Json): readonly ItemChange[] {
  if (!isObject(before) || !isObject(after)) {
    return equalJson(before, after) ? [] : [changeOf('', '', '', [{ pointer: '', before, after }])];
  }
  const names = namesOfBoth(before, after);
  const lists = names.filter(
    (name) => isIdentifiedList(memberOf(before, name)) || isIdentifiedList(memberOf(after, name)),
  );
  const own = names.filter((name) => !lists.includes(name)).flatMap((name) => compareMember(before, after, name));
  return [
    ...(own.length > 0 ? [changeOf('', '', '', own)] : []),
    ...lists.flatMap((list) => compareLists(list, memberOf(before, list), memberOf(after, list))),
  ];
}

/**
 * Returns the patches that turn one document into another. A list is replaced as a whole unless both have the same ids
 * in the same order.
 */
export function differencesBetween(before: Json, after: Json, pointer = ''): Edit {
  if (equalJson(before, after)) return [];
  if (isObject(before) && isObject(after)) {
    const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
    return [
      ...gone.reverse().map((name) => ({
        ...memberPatch(before, after, name, pointer),
        at: Object.keys(before).indexOf(name),
      })),
      ...Object.keys(after).flatMap((name) => {
        const [was, is] = [memberOf(before, name), memberOf(after, name)];
        if (was === undefined || is === undefined) return [memberPatch(before, after, name, pointer)];
        return differencesBetween(was, is, pointerTo(pointer, name));
      }),
    ];
  }
  const [was, is] = [indexById(before), indexById(after)];
  const isAligned = was && is && equalJson([...was.keys()], [...is.keys()]);
  if (!isAligned) return [{ pointer, before, after }];
  return [...is].flatMap(([id, item], index) =>
    differencesBetween(was.get(id) ?? null, item, pointerTo(pointer, index)),
  );
}

function memberPatch(before: JsonObject, after: JsonObject, name: string, pointer: string): Patch {
  return { pointer: pointerTo(pointer, name), ...beforeAndAfter(memberOf(before, name), memberOf(after, name)) };
}

function compareLists(list: string, before: Json | undefined, after: Json | undefined): readonly ItemChange[] {
  const [was, is] = [indexById(before ?? []), indexById(after ?? [])];
  const pointer = pointerTo('', list);
  if (!was || !is) {
    return equalJson(before, after)
      ? []
      : [changeOf(list, '', pointer, [{ pointer: '', ...beforeAndAfter(before, after) }])];
  }
  const [idsBefore, idsAfter] = [[...was.keys()], [...is.keys()]];
  const stayed = idsBefore.filter((id) => is.has(id));
  const moved = movedFrom(
    stayed,
    idsAfter.filter((id) => was.has(id)),
  );
  const removed = idsBefore
    .filter((id) => !is.has(id))
    .map((id): ItemChange => ({
      list,
      id,
      pointer: pointerTo(pointer, idsBefore.indexOf(id)),
      kind: 'removed',
      fields: [],
    }));
  const others = [...is].flatMap(([id, item], index): readonly ItemChange[] => {
    const old = was.get(id);
    const location = { list, id, pointer: pointerTo(pointer, index) };
    if (!old) return [{ ...location, kind: 'added', fields: [] }];
    const fields = namesOfBoth(old, item).flatMap((name) => compareMember(old, item, name));
    if (fields.length > 0) return [{ ...location, kind: 'changed', fields }];
    return moved.has(id) ? [{ ...location, kind: 'moved', fields: [] }] : [];
  });
  return [...others, ...removed];
}

function compareMember(before: JsonObject, after: JsonObject, name: string): Edit {
  const [was, is] = [memberOf(before, name), memberOf(after, name)];
  return equalJson(was, is) ? [] : [memberPatch(before, after, name, '')];
}

/** Ids of the fewest items that can have moved: all but the longest subsequence that kept its order. */
function movedFrom(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, index) => [id, index]));
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const id of after) {
    const place = places.get(id) ?? 0;
    let length = ends.findIndex((end) => end > place);
    if (length < 0) length = ends.length;
    previous.set(place, ends[length - 1]);
    ends[length] = place;
  }
  const moved = new Set(after);
  for (let place = ends.at(-1); place !== undefined; place = previous.get(place)) moved.delete(before[place] ?? '');
  return moved;
}

function changeOf(list: string, id: string, pointer: string, fields: Edit): ItemChange {
  return { list, id, pointer, kind: 'changed', fields };
}

function namesOfBoth(one: JsonObject, other: JsonObject): readonly string[] {
  return [...new Set([...Object.keys(other), ...Object.keys(one)])];
}

/** Returns true for a list of items with ids, such as events, statements or people. */
function isIdentifiedList(value: Json | undefined): boolean {
  return isList(value) && value.some((entry) => isObject(entry) && Object.hasOwn(entry, 'id'));
}
