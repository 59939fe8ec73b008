import type { Report } from './finding.js';

const LONGEST_LIST = 100_000;

/** Stands for a value that can't be read; no shape accepts a symbol, and its problem is already reported. */
export const UNREADABLE = Symbol('unreadable');

/** The entries of a list, unread. Holes are undefined. */
export function openList(list: readonly unknown[], pointer: string, report: Report): readonly unknown[] {
  const length = Number(attempt(() => list.length) ?? 0);
  if (length > LONGEST_LIST) report('list-too-long', pointer, { length, most: LONGEST_LIST });
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
  object: object,
  pointer: string,
  report: Report,
): Members {
  const names = attempt(() => Object.keys(object));
  if (!names) report('field-unreadable', pointer);
  const values = names?.map((name) => (known.has(name) ? readMember(object, name, pointer, report) : undefined));
  return { names: names ?? [], values: values ?? [] };
}

export function memberOf({ names, values }: Members, name: string): unknown {
  return values[names.indexOf(name)];
}

function readMember(parent: object, name: string | number, pointer: string, report: Report): unknown {
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
  const isList = attempt(() => Array.isArray(input));
  if (isList === undefined) return 'unreadable';
  return isList ? 'list' : 'object';
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
