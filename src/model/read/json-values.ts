import type { ReportProblem } from '../problems/found-problem.js';

const MAX_LIST_LENGTH = 100_000;

/** Stands for a value that can't be read; no shape accepts a symbol, and its problem is already reported. */
export const UNREADABLE = Symbol('unreadable');

/** The entries of a list, unread. Holes are undefined. */
export function readEntries(list: readonly unknown[], pointer: string, report: ReportProblem): readonly unknown[] {
  const length = lengthOf(list);
  if (length > MAX_LIST_LENGTH) report('list-too-long', pointer, { length, most: MAX_LIST_LENGTH });
  // Made as long as it will be: what grows takes room for more, and most lists have one entry.
  const entries = new Array<unknown>(Math.min(length, MAX_LIST_LENGTH));
  for (let index = 0; index < entries.length; index += 1) entries[index] = readMember(list, index, pointer, report);
  return entries;
}

/** The names of an object's own members; none, with a problem, if it doesn't tell. */
export function memberNames(object: object, pointer: string, report: ReportProblem): readonly string[] {
  try {
    return Object.keys(object);
  } catch {
    report('field-unreadable', pointer);
    return [];
  }
}

/** What an object holds, in its order; what isn't known is undefined. */
export type Members = Readonly<Record<string, unknown>>;

/** A copy of an object that is looked at more than once, since a getter may throw or give another value the next time. */
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

/** One member, read once; what can't be read is `UNREADABLE`. */
export function readMember(parent: object, name: string | number, pointer: string, report: ReportProblem): unknown {
  try {
    return (parent as Readonly<Record<string | number, unknown>>)[name];
  } catch {
    report('field-unreadable', `${pointer}/${name}`);
    return UNREADABLE;
  }
}

/** What a value is: `text`, `list` and `object`, or else JavaScript's name for it. */
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

/** A list that only pretends to be one may say anything. */
function lengthOf(list: readonly unknown[]): number {
  try {
    const { length } = list;
    return Number.isSafeInteger(length) && length > 0 ? length : 0;
  } catch {
    return 0;
  }
}
