import { pointerTo } from './json-pointer.js';
import { nearMiss } from './near-miss.js';
import type { ProblemValues, Report } from './problems.js';

const LONGEST_LIST = 100_000;

/** Stands for a value that can't be read; no schema accepts a symbol, and its problem is already reported. */
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
  return Array.from({ length: Math.min(length, LONGEST_LIST) }, (_, index) => readMember(list, index, pointer, report));
}

/** The known members of an object, each read once, since a getter may throw or give another value the next time. */
export function openObject(
  known: Readonly<Record<string, unknown>>,
  input: unknown,
  pointer: string,
  report: Report,
): ReadonlyMap<string, unknown> | undefined {
  if (input === UNREADABLE) return undefined;
  if (kindOf(input) !== 'an object') {
    reportWrongType('an object', input, pointer, report);
    return undefined;
  }
  const members = new Map<string, unknown>();
  for (const name of keysOf(input as object, pointer, report)) {
    if (Object.hasOwn(known, name)) members.set(name, readMember(input as object, name, pointer, report));
    else if (!name.startsWith('x-')) reportUnknown(name, Object.keys(known), pointer, report);
  }
  return members;
}

function keysOf(input: object, pointer: string, report: Report): readonly string[] {
  const names = attempt(() => Object.keys(input));
  if (!names) report('field-unreadable', pointer, { field: fieldOf(pointer) });
  return names ?? [];
}

function readMember(parent: object, name: string | number, pointer: string, report: Report): unknown {
  try {
    return (parent as Readonly<Record<string | number, unknown>>)[name];
  } catch {
    report('field-unreadable', pointerTo(pointer, name), { field: name });
    return UNREADABLE;
  }
}

function reportUnknown(name: string, known: readonly string[], pointer: string, report: Report): void {
  report('field-unknown', pointerTo(pointer, name), { field: name, ...guessOf(name, known) });
}

export function reportWrongType(expected: string, input: unknown, pointer: string, report: Report): void {
  report('field-wrong-type', pointer, { field: fieldOf(pointer), expected, found: kindOf(input) });
}

export function guessOf(name: string, known: readonly string[]): ProblemValues {
  const guess = nearMiss(name, known);
  return guess === undefined ? {} : { guess };
}

/** The field's name in a pointer: its last part that is not a place in a list. */
export function fieldOf(pointer: string): string {
  return pointer.split('/').findLast((part) => part !== '' && !/^\d+$/.test(part)) ?? 'document';
}

/** What values are called, by valibot's names and by JavaScript's. */
export const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  number: 'a number',
  boolean: 'true or false',
  undefined: 'nothing',
};

/** What a value is, in the words of the problems. */
export function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Number.isNaN(input)) return 'NaN';
  if (typeof input === 'string') return 'text';
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
