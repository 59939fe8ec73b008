import type { Report } from './finding.js';
import type { Roster } from './ids.js';

/** A list by id. */
export interface Directory<T> {
  readonly list: string;
  readonly byId: ReadonlyMap<string, T>;
  readonly repeatedIds: ReadonlySet<string>;
}

/** A directory of what `read` makes of a roster's entries. */
export function makeDirectory<Fields, T>(
  { list, entries, repeatedIds }: Roster<Fields>,
  read: (entry: Roster<Fields>['entries'][number]) => T,
): Directory<T> {
  const byId = new Map<string, T>();
  for (const entry of entries) byId.set(entry.id, read(entry));
  return { list, byId, repeatedIds };
}

/**
 * What an id refers to in the one directory that has it. Undefined, with a problem, where none has it, more than one, or
 * one has it twice: a guess could put words into the wrong mouth.
 *
 * @param from The id of the item that refers.
 * @param pointer JSON Pointer to the reference.
 */
export function lookUp<T>(
  directories: readonly Directory<T>[],
  to: string,
  from: string,
  field: string,
  pointer: string,
  report: Report,
): T | undefined {
  const holders = directories.filter(({ byId }) => byId.has(to));
  const [holder, another] = holders;
  if (holder && !another && !holder.repeatedIds.has(to)) return holder.byId.get(to);
  report(holder ? 'reference-ambiguous' : 'reference-dangling', pointer, {
    from,
    to,
    field,
    list: (holder ? holders : directories).map(({ list }) => list).join(', '),
  });
  return undefined;
}
