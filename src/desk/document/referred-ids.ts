import { documentShape } from '../../model/schema/schema.js';
import type { Shape } from '../../model/schema/shape.js';
import { isList, isObject, type Json } from './json.js';
import { entriesIn, objectIn } from './shape-at-pointer.js';

/**
 * Collects the ids of a list to which something in a document refers, whether the list has these items or not: statements still name
 * somebody who was removed.
 *
 * @param list Name of the list, such as `people`.
 */
export function referredIds(document: Json, list: string): ReadonlySet<string> {
  const ids = new Set<string>();
  collect(document, documentShape, list, ids);
  return ids;
}

function collect(value: Json, shape: Shape | undefined, list: string, ids: Set<string>): void {
  if (shape === undefined) return;
  if (typeof value === 'string') {
    // The format allows a single id without a list.
    if (refersTo(entriesIn(shape) ?? shape, list)) ids.add(value);
  } else if (isList(value)) {
    const entries = entriesIn(shape);
    for (const each of value) collect(each, entries, list, ids);
  } else if (isObject(value)) {
    const fields = objectIn(shape)?.fields;
    for (const [name, each] of Object.entries(value)) collect(each, fields?.get(name), list, ids);
  }
}

function refersTo(shape: Shape, list: string): boolean {
  if (shape.kind === 'either') return shape.options.some((option) => refersTo(option, list));
  const lists: readonly string[] = (shape.kind === 'text' && shape.refersTo) || [];
  return lists.includes(list);
}
