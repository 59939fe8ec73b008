import type { NamedInput } from '../../model/schema/schema.js';
import { makeIdSource, slugOf } from '../../model/read/slug.js';

/** Things that another format only names, in the order in which they are met. */
export interface NamedList {
  readonly items: NamedInput[];
  /** The id of the one with that name; undefined without a name. */
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
