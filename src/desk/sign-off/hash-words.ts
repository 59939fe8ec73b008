import { isList, isObject, type Json } from '../document/json.js';

/**
 * Hashes a value of a document. The order of members doesn’t count. The hash shows whether words were changed; it is not secure against
 * somebody who searches for other words with the same hash.
 *
 * @returns 14 hexadecimal digits, of 53 bits.
 */
export function hashWords(value: Json): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  const text = JSON.stringify(sortMembers(value));
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return ((two >>> 0) % 0x200000).toString(16).padStart(6, '0') + (one >>> 0).toString(16).padStart(8, '0');
}

function sortMembers(value: Json): Json {
  if (isList(value)) return value.map(sortMembers);
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort();
  return names.map((name) => [name, sortMembers(value[name] ?? null)]);
}
