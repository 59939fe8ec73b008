import { nearMiss } from './near-miss.js';
import type { Roster } from './ids.js';
import type { Report } from './problems.js';

/** A list by id. */
export interface Directory<T> {
  readonly list: string;
  readonly byId: ReadonlyMap<string, T>;
  readonly repeatedIds: ReadonlySet<string>;
}

/** Where a reference stands. */
export interface ReferencePlace {
  /** The id of the item that refers. */
  readonly from: string;
  readonly field: string;
  /** JSON Pointer to the reference. */
  readonly pointer: string;
}

/** A directory of what `read` makes of a roster's entries. */
export function makeDirectory<Fields, T>(
  { list, entries, repeatedIds }: Roster<Fields>,
  read: (entry: Roster<Fields>['entries'][number]) => T,
): Directory<T> {
  return { list, byId: new Map(entries.map((entry) => [entry.id, read(entry)])), repeatedIds };
}

/** The same directory, with other values. */
export function mapDirectory<From, To>(directory: Directory<From>, map: (value: From) => To): Directory<To> {
  return { ...directory, byId: new Map([...directory.byId].map(([id, value]) => [id, map(value)])) };
}

/**
 * What an id refers to in the one directory that has it. Undefined, with a problem, where none has it, more than one, or
 * one has it twice: a guess could put words into the wrong mouth.
 */
export function lookUp<T>(
  directories: readonly Directory<T>[],
  to: string,
  { from, field, pointer }: ReferencePlace,
  report: Report,
): T | undefined {
  const holders = directories.filter(({ byId }) => byId.has(to));
  const list = (holders.length > 0 ? holders : directories).map((directory) => directory.list).join(', ');
  const [holder] = holders;
  if (holder && holders.length === 1 && !holder.repeatedIds.has(to)) return holder.byId.get(to);
  const values = { from, to, field, list };
  if (holder) report('reference-ambiguous', pointer, values);
  else report('reference-dangling', pointer, { ...values, ...guessOf(to, directories) });
  return undefined;
}

/** Beyond this many ids, looking for near misses would take longer than reading the document. */
const MOST_GUESSES = 300;

function guessOf(id: string, directories: readonly Directory<unknown>[]): { guess?: string } {
  const ids = directories.flatMap(({ byId }) => (byId.size > MOST_GUESSES ? [] : [...byId.keys()]));
  const guess = nearMiss(id, ids);
  return guess === undefined ? {} : { guess };
}
