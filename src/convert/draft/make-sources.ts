import { compact } from '../../model/compact.js';
import type { SourceInput } from '../../model/schema/schema.js';
import { makeIdSource, slugOf } from '../../model/read/slug.js';

/** Sources that a format only names, in order of appearance. */
export interface SourceList {
  readonly items: SourceInput[];
  /** Returns the id for a source given as `Title <https://…>`, an address, or a title. */
  idOf(text: string): string;
}

export function makeSourceList(): SourceList {
  const items: SourceInput[] = [];
  const freeId = makeIdSource();
  const idByText = new Map<string, string>();
  return {
    items,
    idOf(text) {
      const known = idByText.get(text);
      if (known !== undefined) return known;
      const [, named, address] = /^(.*?)(?<!\s)\s*<(https?:[^<>\s]+)>$/.exec(text) ?? [];
      const url = address ?? (/^https?:\/\/\S+$/.test(text) ? text : undefined);
      const title = named || text.replace(/^<(.*)>$/, '$1');
      const id = freeId(slugOf(title) || 'source');
      items.push(compact({ id, title, url }));
      idByText.set(text, id);
      return id;
    },
  };
}
