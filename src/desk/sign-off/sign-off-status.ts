import { memoizeByKey } from '../../scheduling/memoize.js';
import { compareRevisions } from '../versions/compare-revisions.js';
import type { Json } from '../document/json.js';
import { splitPointer } from '../document/pointer.js';
import { commentsOn, entryKey, keyOfEntry, pointerOfKey, pointersIn } from './entry-index.js';
import { hashEntry } from './hash-entry.js';
import { hashWords } from './hash-words.js';
import type { EntryCheck, EntryComment, SavedChange, SignOff, SignOffState } from './sign-off.js';

/** An entry of a document with its check. */
export interface EntryStatus {
  readonly pointer: string;
  /** The last check; undefined where nobody has checked it, or where the check was taken back. */
  readonly check: EntryCheck | undefined;
  /** True if the words are those that were checked. */
  readonly isChecked: boolean;
  readonly comments: readonly EntryComment[];
  /** The last save that changed it. */
  readonly changed: SavedChange | undefined;
}

/** Returns the state of a story. A story that has changed since it was cleared needs a legal check again. */
export function stateOf({ state }: SignOff, document: Json): SignOffState {
  if (!state) return 'draft';
  return state.state === 'cleared' && state.words !== hashWords(document) ? 'for-legal' : state.state;
}

/**
 * Returns whether an entry is checked, and its comments. After a change of its id, checks and comments are found by its words.
 */
export function statusOf(signOff: SignOff, document: Json, pointer: string): EntryStatus {
  const key = entryKey(document, pointer);
  const words = hashEntry(document, pointer);
  const found = signOff.checks[keyOfEntry(document, pointer)] ?? findMoved(signOff, document, pointer, words);
  return {
    pointer,
    check: found?.words ? found : undefined,
    isChecked: found?.words === words,
    comments: commentsOn(signOff, document, pointer),
    changed: signOff.changes.findLast(({ entries }) => key !== undefined && entries.includes(key)),
  };
}

/** Finds the check of the same words under an id that no entry has any more. */
function findMoved({ checks }: SignOff, document: Json, pointer: string, words: string): EntryCheck | undefined {
  const list = `${splitPointer(pointer)[0].slice(1)}/`;
  const key = keysByWords(checks)
    .get(words)
    ?.find((each) => each.startsWith(list) && pointerOfKey(document, each) === undefined);
  return key === undefined ? undefined : checks[key];
}

const keysByWords = memoizeByKey((checks: SignOff['checks']): ReadonlyMap<string, readonly string[]> => {
  const keys = new Map<string, readonly string[]>();
  for (const [key, { words }] of Object.entries(checks)) keys.set(words, [...(keys.get(words) ?? []), key]);
  return keys;
});

/**
 * Returns the entries of a list that nobody has checked in their present words. Silences are in the list of statements.
 *
 * @param signed Keys of entries that are returned although they are checked.
 */
export function uncheckedEntries(
  signOff: SignOff,
  document: Json,
  list: 'events' | 'statements' | 'findings',
  signed: readonly string[] = [],
): readonly EntryStatus[] {
  return pointersIn(document, list)
    .map((pointer) => statusOf(signOff, document, pointer))
    .filter(
      ({ isChecked, pointer }) => !isChecked || (signed.length > 0 && signed.includes(keyOfEntry(document, pointer))),
    );
}

/** Returns keys of the entries that differ in two versions of a document; `''` for its own fields. */
export function changedEntries(before: Json, after: Json): readonly string[] {
  const changes = compareRevisions(before, after).filter(({ kind }) => kind !== 'moved');
  return changes.map(({ list, id }) => (list === '' ? '' : id === '' ? list : `${list}/${id}`));
}
