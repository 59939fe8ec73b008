import type { Report } from '../problems/found-problem.js';

const LONGEST_LIST = 100_000;

/** Stands for a value that can't be read; no shape accepts a symbol, and its problem is already reported. */
export const UNREADABLE = Symbol('unreadable');

/** The entries of a list, unread. Holes are undefined. */
export function openList(list: readonly unknown[], pointer: string, report: Report): readonly unknown[] {
  const length = lengthOf(list);
  if (length > LONGEST_LIST) report('list-too-long', pointer, { length, most: LONGEST_LIST });
  // Made as long as it will be: what grows takes room for more, and most lists have one entry.
  const entries = new Array<unknown>(Math.min(length, LONGEST_LIST));
  for (let index = 0; index < entries.length; index += 1) entries[index] = readMember(list, index, pointer, report);
  return entries;
}

/** The names of an object's own members; none, with a problem, if it doesn't tell. */
export function namesOf(object: object, pointer: string, report: Report): readonly string[] {
  try {
    return Object.keys(object);
  } catch {
    report('field-unreadable', pointer);
    return [];
  }
}

/** What an object holds, in its order; what isn't known is undefined. */
export type Opened = Readonly<Record<string, unknown>>;

/** A copy of an object that is looked at more than once, since a getter may throw or give another value the next time. */
export function openObject(
  known: ReadonlyMap<string, unknown>,
  object: object,
  pointer: string,
  report: Report,
): Opened {
  const opened = Object.create(null) as Record<string, unknown>;
  for (const name of namesOf(object, pointer, report)) {
    opened[name] = known.has(name) ? readMember(object, name, pointer, report) : undefined;
  }
  return opened;
}

/** One member, read once; what can't be read is `UNREADABLE`. */
export function readMember(parent: object, name: string | number, pointer: string, report: Report): unknown {
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
