import { isObject, type Json } from '../document/json.js';
import { LISTS, pointersIn } from './entry-index.js';
import { hashOwnWords } from './hash-entry.js';
import { hashWords } from './hash-words.js';
import type { SignOff } from './sign-off.js';

/** Returns hashes of what each entry of a document says, and of the document’s own fields, to be kept when it is cleared. */
export function hashEntries(document: Json): readonly string[] {
  return [...new Set(pointersToSign(document).map((pointer) => hashAt(document, pointer)))];
}

/**
 * Returns the pointers of the entries that say something else than when the story was cleared, or are new since then. `''` is the story
 * itself. Nothing is returned for a story of which nobody kept what its entries said.
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
