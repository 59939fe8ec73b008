import { pointerTo } from './json-pointer.js';
import type { Report, Salvaged } from './salvage.js';

/** What an author may call an item: letters and digits of any script, then `._-` too. */
export const ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;

/** An entry of a list with the id it goes by. */
export interface Identified<Fields> extends Salvaged<Fields> {
  readonly id: string;
}

/** A list whose entries all have ids of their own. */
export interface Roster<Fields> {
  /** The list's field in the document. */
  readonly list: string;
  readonly entries: readonly Identified<Fields>[];
  /** Ids that authors gave to more than one: what refers to them is in doubt. */
  readonly repeatedIds: ReadonlySet<string>;
}

/**
 * Gives each entry an id. The first to claim one keeps it, so that links to it still lead there; another gets a suffix, and the
 * id counts as repeated. Who has none gets a slug of its wording.
 */
export function identify<Fields>(
  list: string,
  entries: readonly Salvaged<Fields>[],
  wordingOf: (fields: Salvaged<Fields>['fields']) => string | undefined,
  report: Report,
): Roster<Fields> {
  const firsts = new Map<string, Salvaged<Fields>>();
  for (const entry of entries) {
    const id = idOf(entry);
    if (id !== undefined && !firsts.has(id)) firsts.set(id, entry);
  }
  const repeatedIds = new Set<string>();
  const freeId = makeIdSource(firsts.keys());
  const identified = entries.map((entry) => {
    const given = idOf(entry);
    const first = given === undefined ? undefined : firsts.get(given);
    if (given !== undefined && first === entry) return { ...entry, id: given };
    const pointer = pointerTo(entry.pointer, 'id');
    const id = freeId(given ?? (slugOf(wordingOf(entry.fields) ?? '') || slugOf(entry.pointer)));
    if (given !== undefined && first) {
      repeatedIds.add(given);
      report('id-duplicate', pointer, { id: given, first: first.pointer, newId: id });
    } else {
      report('id-missing', pointer, { id });
    }
    return { ...entry, id };
  });
  return { list, entries: identified, repeatedIds };
}

/** Gives the wish itself if it is free, else with the next number. Counting on keeps a list of equals linear. */
export function makeIdSource(ids: Iterable<string> = []): (wish: string) => string {
  const taken = new Set(ids);
  const counts = new Map<string, number>();
  return (wish) => {
    let id = wish;
    let count = counts.get(wish) ?? 1;
    while (taken.has(id)) id = `${wish}-${(count += 1)}`;
    counts.set(wish, count);
    taken.add(id);
    return id;
  };
}

/** A slug: letters and digits of any script, lower case, with hyphens between; `''` if there are none. */
export function slugOf(wording: string): string {
  const words = wording.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + word.length >= LONGEST_SLUG) break;
    slug += slug === '' ? word.slice(0, LONGEST_SLUG) : `-${word}`;
  }
  return slug;
}

const LONGEST_SLUG = 60;

/** The id that an author gave. */
function idOf({ fields }: Salvaged<unknown>): string | undefined {
  return (fields as { readonly id?: string }).id;
}
