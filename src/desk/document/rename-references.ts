import type { Shape } from '../../model/schema/shape.js';
import { pointerTo } from '../../model/json-pointer.js';
import { documentShape } from '../../model/schema/schema.js';
import { isList, isObject, type Json } from './json.js';
import type { Patch } from './patch.js';
import type { Edit } from './make-edits.js';
import { memberOf, valueAt } from './pointer.js';
import { entriesIn, objectIn } from './shape-at-pointer.js';

/**
 * Changes all references to an item after its id has changed. It changes nothing if another item has one of the two
 * ids, since the references would be ambiguous.
 *
 * @param document The document in which the item already has its new id.
 * @param list Name of the list, such as `people`.
 */
export function renameReferences(document: Json, list: string, from: string, to: string): Edit {
  const isClear = from !== to && countOf(document, list, from) === 0 && countOf(document, list, to) === 1;
  return isClear ? [...findReferences(document, '', documentShape, list, from)].map(renameTo(to)) : [];
}

interface Reference {
  readonly pointer: string;
  readonly id: string;
}

const renameTo =
  (to: string) =>
  ({ pointer, id }: Reference): Patch => ({ pointer, before: id, after: to });

function countOf(document: Json, list: string, id: string): number {
  const items = valueAt(document, pointerTo('', list));
  return isList(items) ? items.filter((item) => memberOf(item, 'id') === id).length : 0;
}

/** Finds pointers to references to an item, in all fields whose shape is a reference. */
function* findReferences(
  document: Json,
  pointer: string,
  shape: Shape | undefined,
  list: string,
  id: string,
): Generator<Reference> {
  const value = valueAt(document, pointer);
  if (value === id && refersTo(document, shape, list, id)) yield { pointer, id };
  const members: readonly (readonly [string, Shape | undefined])[] = isList(value)
    ? value.map((_, index) => [String(index), entriesIn(shape)])
    : isObject(value)
      ? [...(objectIn(shape)?.fields ?? [])]
      : [];
  for (const [name, each] of members) yield* findReferences(document, pointerTo(pointer, name), each, list, id);
}

/** Returns true if a field refers to the item. A reference that may also mean an item of another list stays unchanged. */
function refersTo(document: Json, shape: Shape | undefined, list: string, id: string): boolean {
  if (shape?.kind === 'either') return shape.options.some((option) => refersTo(document, option, list, id));
  if (shape?.kind !== 'text' || !shape.refersTo) return false;
  const names: readonly string[] = shape.refersTo;
  return names.includes(list) && names.every((other) => other === list || countOf(document, other, id) === 0);
}
