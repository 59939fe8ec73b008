import type { ReportProblem } from './problems/found-problem.js';

const MAX_LIST_LENGTH = 100_000;

/** Replaces a value that can't be read. No shape accepts a symbol, and its problem is already reported. */
export const UNREADABLE = Symbol('unreadable');

/** Reads the entries of a list without looking into them. Holes are undefined. */
export function readEntries(list: readonly unknown[], pointer: string, report: ReportProblem): readonly unknown[] {
  const length = lengthOf(list);
  if (length > MAX_LIST_LENGTH) report('list-too-long', pointer, { length, most: MAX_LIST_LENGTH });
  // The array gets its final length at once: a growing one reserves more memory, and most lists have one entry.
  const entries = new Array<unknown>(Math.min(length, MAX_LIST_LENGTH));
  for (let index = 0; index < entries.length; index += 1) entries[index] = readMember(list, index, pointer, report);
  return entries;
}

/** Names of an object's own members; none, and a problem, where a proxy refuses to list them. */
export function memberNames(object: object, pointer: string, report: ReportProblem): readonly string[] {
  try {
    return Object.keys(object);
  } catch {
    report('field-unreadable', pointer);
    return [];
  }
}

/** Members of an object, in its order. Unknown members are undefined. */
export type Members = Readonly<Record<string, unknown>>;

/** Copies an object that is read more than once, since a getter may throw, or return another value, the next time. */
export function readMembers(
  known: ReadonlyMap<string, unknown>,
  object: object,
  pointer: string,
  report: ReportProblem,
): Members {
  const members = Object.create(null) as Record<string, unknown>;
  for (const name of memberNames(object, pointer, report)) {
    members[name] = known.has(name) ? readMember(object, name, pointer, report) : undefined;
  }
  return members;
}

/** Reads a member once. An unreadable member becomes `UNREADABLE`. */
export function readMember(parent: object, name: string | number, pointer: string, report: ReportProblem): unknown {
  try {
    return (parent as Readonly<Record<string | number, unknown>>)[name];
  } catch {
    report('field-unreadable', `${pointer}/${name}`);
    return UNREADABLE;
  }
}

/** Kind of a value: `text`, `list` and `object`, or else JavaScript's name for its type. */
export function kindOf(input: unknown): string {
  if (typeof input === 'string') return 'text';
  if (input === null || Number.isNaN(input)) return String(input);
  if (typeof input !== 'object') return typeof input;
  try {
    return Array.isArray(input) ? 'list' : 'object';
  } catch {
    return 'unreadable';
  }
}

/** Length of a list. A proxy of a list may return anything. */
function lengthOf(list: readonly unknown[]): number {
  try {
    const { length } = list;
    return Number.isSafeInteger(length) && length > 0 ? length : 0;
  } catch {
    return 0;
  }
}
