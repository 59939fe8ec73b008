import { isObject, type Json, type JsonObject } from './json.js';
import { listAt } from './pointer.js';

/** Returns the items of a list of a document that have an id. */
export function itemsWithId(document: Json, list: string): readonly JsonObject[] {
  return listAt(document, `/${list}`)
    .filter(isObject)
    .filter(({ id }) => typeof id === 'string');
}
