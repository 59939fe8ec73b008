import { isList, isObject, type Json, type JsonObject } from './json.js';

/** Indexes a list by id, in the list's order; returns undefined for other values, and for a list without unique ids. */
export function indexById(value: Json | undefined): ReadonlyMap<string, JsonObject> | undefined {
  if (!isList(value)) return undefined;
  const entries = new Map<string, JsonObject>();
  for (const entry of value) {
    const id = isObject(entry) && Object.hasOwn(entry, 'id') ? entry['id'] : undefined;
    if (typeof id !== 'string' || entries.has(id)) return undefined;
    entries.set(id, entry as JsonObject);
  }
  return entries;
}
