import { pointerTo } from './json-pointer.js';
import type { Report, Salvaged } from './salvage.js';

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
  const freeId = makeIdSource(firsts);
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

/** Gives the wish itself if it is free, else with the next number. Counting on keeps a list of equals linear. */
function makeIdSource(taken: ReadonlyMap<string, unknown>): (wish: string) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  const isTaken = (id: string) => taken.has(id) || given.has(id);
  return (wish) => {
    let id = wish;
    let count = counts.get(wish) ?? 1;
    while (isTaken(id)) id = `${wish}-${(count += 1)}`;
    counts.set(wish, count);
    given.add(id);
    return id;
  };
}
