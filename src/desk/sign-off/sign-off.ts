/** How far a story is on its way to its readers. */
export type SignOffState = 'draft' | 'for-legal' | 'cleared';

/** Somebody's act at a time. */
export interface Signed {
  /** Name of an editor. */
  readonly by: string;
  /** Time in ISO 8601, UTC. */
  readonly at: string;
}

/** The last check of an entry. */
export interface EntryCheck extends Signed {
  /** Hash of the words that were checked; empty where the check was taken back. */
  readonly words: string;
}

/** A comment on an entry, or on the whole story. */
export interface EntryComment extends Signed {
  readonly id: string;
  /** Key of the entry, such as "statements/lethal-support"; empty for the whole story. */
  readonly entry: string;
  /** Hash of the entry's words, by which the entry is found when its id has changed. */
  readonly words: string;
  readonly text: string;
  /** The act that settled it. */
  readonly resolved?: Signed;
  /** The act that opened it again. */
  readonly reopened?: Signed;
}

/** State of the story as it was set. */
export interface StateChange extends Signed {
  readonly state: SignOffState;
  /** Hash of the document. A document that was changed since is cleared no more. */
  readonly words: string;
  /** Hashes of what its entries said when it was cleared. Stories that were cleared before this was kept have none. */
  readonly entries?: readonly string[];
}

/** A save, with the keys of the entries that it changed. It holds no words of them. */
export interface SavedChange extends Signed {
  readonly entries: readonly string[];
}

/**
 * The sign-off of a story: checks, comments, its state, and who changed which entries. It is kept beside the document and is no
 * part of it.
 */
export interface SignOff {
  /** Version of this format. */
  readonly signOff: 1;
  readonly state?: StateChange;
  /** The last check of each entry, by its key. */
  readonly checks: Readonly<Record<string, EntryCheck>>;
  readonly comments: readonly EntryComment[];
  /** The latest is the last. */
  readonly changes: readonly SavedChange[];
}

export const EMPTY_SIGN_OFF: SignOff = { signOff: 1, checks: {}, comments: [], changes: [] };

/** Number of saves that are kept. */
const MAX_CHANGES = 100;

/** Sets the state of a story whose document has these words. */
export function setState(
  signOff: SignOff,
  state: SignOffState,
  words: string,
  signed: Signed & Pick<StateChange, 'entries'>,
): SignOff {
  return { ...signOff, state: { ...signed, state, words } };
}

/** Signs the words of an entry as checked; empty words take the check back. */
export function checkEntry(signOff: SignOff, entry: string, words: string, signed: Signed): SignOff {
  return { ...signOff, checks: { ...signOff.checks, [entry]: { ...signed, words } } };
}

/** Adds a comment. A text without words adds nothing. */
export function addComment(
  signOff: SignOff,
  { entry, words, text }: Pick<EntryComment, 'entry' | 'words' | 'text'>,
  signed: Signed,
): SignOff {
  if (text.trim() === '') return signOff;
  const taken = new Set(signOff.comments.map(({ id }) => id));
  let id = signed.at;
  while (taken.has(id)) id += '+';
  return { ...signOff, comments: [...signOff.comments, { id, entry, words, text: text.trim(), ...signed }] };
}

/** Settles a comment. */
export function resolveComment(signOff: SignOff, id: string, resolved: Signed): SignOff {
  return changeComment(signOff, id, { resolved });
}

/** Opens a settled comment again. */
export function reopenComment(signOff: SignOff, id: string, reopened: Signed): SignOff {
  return changeComment(signOff, id, { reopened });
}

function changeComment(signOff: SignOff, id: string, change: Partial<EntryComment>): SignOff {
  return {
    ...signOff,
    comments: signOff.comments.map((comment) => (comment.id === id ? { ...comment, ...change } : comment)),
  };
}

/** Returns true for a comment that is settled, and was not opened again since. */
export function isSettled({ resolved, reopened }: EntryComment): boolean {
  return resolved !== undefined && (reopened === undefined || timeOf(reopened) < timeOf(resolved));
}

/** Notes who saved which entries; nothing where none was changed. */
export function noteChanges(signOff: SignOff, entries: readonly string[], signed: Signed): SignOff {
  if (entries.length === 0) return signOff;
  return { ...signOff, changes: [...signOff.changes, { ...signed, entries }].slice(-MAX_CHANGES) };
}

/** Returns the saves, the latest first, each with the entries that no later save has changed. Saves without such entries are left out. */
export function lastChanges(changes: SignOff['changes']): SignOff['changes'] {
  const told = new Set<string>();
  return changes.toReversed().flatMap((change) => {
    const entries = change.entries.filter((entry) => !told.has(entry));
    for (const entry of entries) told.add(entry);
    return entries.length > 0 ? [{ ...change, entries }] : [];
  });
}

/**
 * Merges the sign-offs of two editors. Of two checks of an entry, or of two states, the later one counts, or the stricter one if both have
 * the same time. Comments of both are kept, each with the later act that settled it or opened it again.
 */
export function mergeSignOffs(one: SignOff, other: SignOff): SignOff {
  const checks = { ...one.checks };
  for (const [entry, check] of Object.entries(other.checks)) checks[entry] = laterOf(checks[entry], check)!;
  const state = laterOf(one.state, other.state);
  return {
    ...EMPTY_SIGN_OFF,
    ...(state && { state }),
    checks,
    comments: mergeComments(one.comments, other.comments),
    changes: mergeSigned(one.changes, other.changes, ({ at, by }) => `${at} ${by}`).slice(-MAX_CHANGES),
  };
}

function mergeComments(one: readonly EntryComment[], other: readonly EntryComment[]): readonly EntryComment[] {
  const keyOf = ({ id, by }: EntryComment) => id + by;
  const others = new Map(other.map((comment) => [keyOf(comment), comment]));
  return mergeSigned(one, other, keyOf).map((comment) => {
    const same = others.get(keyOf(comment));
    const resolved = laterOf(comment.resolved, same?.resolved);
    const reopened = laterOf(comment.reopened, same?.reopened);
    return { ...comment, ...(resolved && { resolved }), ...(reopened && { reopened }) };
  });
}

function mergeSigned<T extends Signed>(
  one: readonly T[],
  other: readonly T[],
  keyOf: (each: T) => string,
): readonly T[] {
  const byKey = new Map([...other, ...one].map((each) => [keyOf(each), each]));
  return [...byKey.values()].sort((a, b) => timeOf(a) - timeOf(b));
}

function timeOf({ at }: Signed): number {
  return Date.parse(at);
}

type Act = Signed & { readonly state?: SignOffState; readonly words?: string };

/** Returns the later act. Of two with the same time it is the stricter one, in whichever order they are given. */
function laterOf<T extends Act>(one: T | undefined, other: T | undefined): T | undefined {
  if (!one || !other) return one ?? other;
  const isFirst = timeOf(one) - timeOf(other) || strictnessOf(one).localeCompare(strictnessOf(other));
  return isFirst >= 0 ? one : other;
}

/**
 * Returns a key that sorts acts of the same time by strictness: a draft is stricter than “for legal”, and that than “cleared”; a check that
 * was taken back is stricter than a check.
 */
function strictnessOf({ state, words = '', by }: Act): string {
  const order: readonly (SignOffState | undefined)[] = ['cleared', 'for-legal', 'draft'];
  return `${order.indexOf(state)}${words === '' ? 1 : 0}${words}${by}`;
}
