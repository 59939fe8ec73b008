import { isObject, type Json } from '../document/json.js';
import { LISTS, pointersIn } from './entry-index.js';
import { hashOwnWords } from './hash-entry.js';
import { hashWords } from './hash-words.js';
import type { SignOff } from './sign-off.js';

/** Returns hashes of the words of each entry, and of the document’s own fields, which are kept when a document is cleared. */
export function hashEntries(document: Json): readonly string[] {
  return [...new Set(pointersToSign(document).map((pointer) => hashAt(document, pointer)))];
}

/**
 * Returns the pointers of the entries whose words have changed since the story was cleared, and of new entries. `''` is the story itself.
 * The list is empty for a story that was cleared without the hashes of its entries.
 */
export function changedSinceCleared({ state }: SignOff, document: Json): readonly string[] {
  if (state?.state !== 'cleared' || !state.entries) return [];
  const cleared = new Set(state.entries);
  return pointersToSign(document).filter((pointer) => !cleared.has(hashAt(document, pointer)));
}

function pointersToSign(document: Json): readonly string[] {
  return ['', ...LISTS.flatMap((list) => pointersIn(document, list))];
}

function hashAt(document: Json, pointer: string): string {
  if (pointer !== '' || !isObject(document)) return hashOwnWords(document, pointer);
  return hashWords(Object.fromEntries(Object.entries(document).filter(([name]) => !LISTS.includes(name))));
}
