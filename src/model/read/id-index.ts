import type { Identified, IdentifiedList } from './ids.js';

/** A list by id. */
export interface IdIndex<T> {
  readonly byId: ReadonlyMap<string, T>;
  /** Ids that authors gave to more than one: what refers to them is in doubt. */
  readonly repeatedIds: ReadonlySet<string>;
}

/** A directory of what `read` makes of a roster's entries. */
export function makeIdIndex<Fields, T>(
  { entries, repeatedIds }: IdentifiedList<Fields>,
  read: (entry: Identified<Fields>) => T,
): IdIndex<T> {
  const byId = new Map<string, T>();
  for (const entry of entries) byId.set(entry.id, read(entry));
  return { byId, repeatedIds };
}

/** The same of the ids alone, made when something refers to one: in a long document nothing may. */
export function makeLazyIdIndex({
  entries,
  repeatedIds,
}: Pick<IdentifiedList<unknown>, 'entries' | 'repeatedIds'>): IdIndex<string> {
  let byId: ReadonlyMap<string, string> | undefined;
  return {
    repeatedIds,
    get byId() {
      return (byId ??= new Map(entries.map(({ id }) => [id, id])));
    },
  };
}
