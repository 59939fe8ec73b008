import type { Report } from './finding.js';

const LONGEST_LIST = 100_000;

/** Stands for a value that can't be read; no shape accepts a symbol, and its problem is already reported. */
export const UNREADABLE = Symbol('unreadable');

/** The entries of a list, unread; undefined, with a problem, if it is no list. Holes are undefined. */
export function openList(input: unknown, pointer: string, report: Report): readonly unknown[] | undefined {
  if (input === UNREADABLE) return undefined;
  if (kindOf(input) !== 'a list') {
    reportWrongType('a list', input, pointer, report);
    return undefined;
  }
  const list = input as readonly unknown[];
  const length = Number(attempt(() => list.length) ?? 0);
  if (length > LONGEST_LIST) report('list-too-long', pointer, { field: fieldOf(pointer), length, most: LONGEST_LIST });
  const entries: unknown[] = [];
  for (let index = 0; index < length && index < LONGEST_LIST; index += 1) {
    entries.push(readMember(list, index, pointer, report));
  }
  return entries;
}

/** What an object holds, its names in their order; what isn't known is not read. */
export interface Members {
  readonly names: readonly string[];
  readonly values: readonly unknown[];
}

/** The members of an object that are known, each read once, since a getter may throw or give another value the next time. */
export function openObject(
  known: ReadonlyMap<string, unknown>,
  input: unknown,
  pointer: string,
  report: Report,
): Members | undefined {
  if (input === UNREADABLE) return undefined;
  if (kindOf(input) !== 'an object') {
    reportWrongType('an object', input, pointer, report);
    return undefined;
  }
  const names = namesIn(input as object, pointer, report);
  const values = names.map((name) =>
    known.has(name) ? readMember(input as object, name, pointer, report) : undefined,
  );
  return { names, values };
}

export function memberOf({ names, values }: Members, name: string): unknown {
  return values[names.indexOf(name)];
}

/** The names of an object's own members; none, with a problem, where it doesn't tell. */
function namesIn(input: object, pointer: string, report: Report): readonly string[] {
  const names = attempt(() => Object.keys(input));
  if (!names) report('field-unreadable', pointer, { field: fieldOf(pointer) });
  return names ?? [];
}

function readMember(parent: object, name: string | number, pointer: string, report: Report): unknown {
  try {
    return (parent as Readonly<Record<string | number, unknown>>)[name];
  } catch {
    report('field-unreadable', `${pointer}/${name}`, { field: name });
    return UNREADABLE;
  }
}

export function reportWrongType(expected: string, input: unknown, pointer: string, report: Report): void {
  report('field-wrong-type', pointer, { field: fieldOf(pointer), expected, found: kindOf(input) });
}

/** The field's name in a pointer: its last part that is not a place in a list. */
export function fieldOf(pointer: string): string {
  return pointer.split('/').findLast((part) => part !== '' && !/^\d+$/.test(part)) ?? 'document';
}

/** What values are called, by JavaScript's name for their types. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  undefined: 'nothing',
};

/** What a value is, in the words of the problems. */
export function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Number.isNaN(input)) return 'NaN';
  if (typeof input !== 'object') return KINDS[typeof input] ?? `a ${typeof input}`;
  const isList = attempt(() => Array.isArray(input));
  if (isList === undefined) return 'something unreadable';
  return isList ? 'a list' : 'an object';
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
