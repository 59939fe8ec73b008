import type { Identified, IdentifiedList } from './ids.js';

/** Index of a list by id. */
export interface IdIndex<T> {
  readonly byId: ReadonlyMap<string, T>;
  /** Ids that authors gave to several entries. A reference to one of them is ambiguous. */
  readonly repeatedIds: ReadonlySet<string>;
}

/** Indexes the entries of a list, each read by `read`. */
export function makeIdIndex<Fields, T>(
  { entries, repeatedIds }: IdentifiedList<Fields>,
  read: (entry: Identified<Fields>) => T,
): IdIndex<T> {
  const byId = new Map<string, T>();
  for (const entry of entries) byId.set(entry.id, read(entry));
  return { byId, repeatedIds };
}

/** Indexes the ids of a list. The index is built on first use, since nothing in a long document may refer to it. */
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
