import type { Json } from '../../document/json.js';
import { hashWords } from '../../sign-off/hash-words.js';
import { readSignOff } from '../../sign-off/read-sign-off.js';
import { changedEntries, stateOf } from '../../sign-off/sign-off-status.js';
import { mergeSignOffs, noteChanges, type SignOff, type SignOffState } from '../../sign-off/sign-off.js';

/** Merges two sign-offs as a page or the browser has kept them. */
export function joinSignOffs(one: unknown, other: unknown): SignOff {
  return mergeSignOffs(readSignOff(one), readSignOff(other));
}

/** Merges other sign-offs into one; returns undefined if they add nothing. */
export function joinNew(one: unknown, others: readonly unknown[]): SignOff | undefined {
  const before = joinSignOffs(one, one);
  const joined = others.reduce<SignOff>(joinSignOffs, before);
  return hashWords([before as object as Json]) === hashWords([joined as object as Json]) ? undefined : joined;
}

/** Returns the state of a document by its sign-off. */
export function readState(signOff: unknown, document: Json): SignOffState {
  return stateOf(readSignOff(signOff), document);
}

/** A document as it was saved and as it is, with its sign-off. */
interface SignedDocument {
  readonly signOff: unknown;
  readonly saved: Json;
  readonly document: Json;
}

/**
 * Returns a sign-off with the entries that a save changes, if the name of the editor is known; undefined if there is no sign-off.
 */
export function signSave({ signOff, saved, document }: SignedDocument, name: string | null): SignOff | undefined {
  const by = name ?? keptName();
  const entries = by === '' ? [] : changedEntries(saved, document);
  if (entries.length === 0) return signOff === undefined ? undefined : readSignOff(signOff);
  return noteChanges(readSignOff(signOff), entries, { by, at: new Date().toISOString() });
}

const NAME_KEY = 'said-and-done-editor-name';

/** The name in a browser that keeps none, such as a private window. */
let unkept = '';

/** Returns the name that an editor gave in this browser. */
export function keptName(): string {
  try {
    return localStorage.getItem(NAME_KEY) ?? '';
  } catch {
    return unkept;
  }
}

/** Keeps the name that an editor has typed; an empty one is removed. */
export function keepName(name: string): void {
  try {
    if (name === '') localStorage.removeItem(NAME_KEY);
    else localStorage.setItem(NAME_KEY, name);
  } catch {
    unkept = name;
  }
}
