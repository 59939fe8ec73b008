import type { NamedInput } from '../../model/schema/schema.js';
import { makeIdSource, slugOf } from '../../model/slug.js';

/** Items that a format only names, in order of appearance. */
export interface NamedList {
  readonly items: NamedInput[];
  /** Returns the id for a name, which is added if it is new; undefined for an empty name. */
  idOf(name: string): string | undefined;
}

export function makeNamedList(fallback = 'item'): NamedList {
  const items: NamedInput[] = [];
  const idByName = new Map<string, string>();
  const freeId = makeIdSource();
  return {
    items,
    idOf(name) {
      if (name === '') return undefined;
      const known = idByName.get(name);
      if (known !== undefined) return known;
      const id = freeId(slugOf(name) || fallback);
      items.push({ id, name });
      idByName.set(name, id);
      return id;
    },
  };
}
