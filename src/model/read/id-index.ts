import type { Identified, Roster } from './ids.js';

/** A list by id. */
export interface Directory<T> {
  readonly byId: ReadonlyMap<string, T>;
  /** Ids that authors gave to more than one: what refers to them is in doubt. */
  readonly repeatedIds: ReadonlySet<string>;
}

/** A directory of what `read` makes of a roster's entries. */
export function makeDirectory<Fields, T>(
  { entries, repeatedIds }: Roster<Fields>,
  read: (entry: Identified<Fields>) => T,
): Directory<T> {
  const byId = new Map<string, T>();
  for (const entry of entries) byId.set(entry.id, read(entry));
  return { byId, repeatedIds };
}

/** The same of the ids alone, made when something refers to one: in a long document nothing may. */
export function directoryOfIds({
  entries,
  repeatedIds,
}: Pick<Roster<unknown>, 'entries' | 'repeatedIds'>): Directory<string> {
  let byId: ReadonlyMap<string, string> | undefined;
  return {
    repeatedIds,
    get byId() {
      return (byId ??= new Map(entries.map(({ id }) => [id, id])));
    },
  };
}
