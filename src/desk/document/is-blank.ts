import { isObject, type Json } from './json.js';

/** Fields that a blank document may have. */
const HEAD = ['$schema', 'explainer', 'id', 'lang'];

/** Returns true for a document in which nothing is written yet. */
export function isBlank(document: Json): boolean {
  return isObject(document) && Object.keys(document).every((name) => HEAD.includes(name));
}
