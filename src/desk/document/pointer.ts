import { parsePointer } from '../../model/json-pointer.js';
import { isList, isObject, type Json } from './json.js';

/** Returns the value at a pointer, or undefined where there is none. */
export function valueAt(document: Json, pointer: string): Json | undefined {
  return parsePointer(pointer).reduce<Json | undefined>(memberOf, document);
}

/** A member of an object or an entry of a list. */
export function memberOf(value: Json | undefined, name: string): Json | undefined {
  if (isList(value)) return isIndex(name) ? value[Number(name)] : undefined;
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Returns the text of a member; an empty text if there is none. */
export function textAt(value: Json | undefined, name: string): string {
  const text = memberOf(value, name);
  return typeof text === 'string' ? text : '';
}

/** Returns the entries of the list at a pointer; none where there is no list. */
export function listAt(document: Json, pointer: string): readonly Json[] {
  const list = valueAt(document, pointer);
  return isList(list) ? list : [];
}

/** Splits a pointer into the pointer of its parent, and its name there. */
export function splitPointer(pointer: string): readonly [parent: string, name: string] {
  const at = pointer.lastIndexOf('/');
  return [pointer.slice(0, at), parsePointer(pointer.slice(at))[0] ?? ''];
}

export function isIndex(name: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(name);
}
