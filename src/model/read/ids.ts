import type { ReportProblem } from '../problems/found-problem.js';
import type { Salvaged } from './salvage.js';
import { isAuthorsId, makeIdSource } from '../slug.js';

/** An entry of a list, with its id. */
export interface Identified<Fields> extends Salvaged<Fields> {
  readonly id: string;
}

/** A list whose entries all have different ids. */
export interface IdentifiedList<Fields> {
  /** Name of the list's field in the document. */
  readonly list: string;
  readonly entries: readonly Identified<Fields>[];
  /** Ids that authors gave to several entries. A reference to one of them is ambiguous. */
  readonly repeatedIds: ReadonlySet<string>;
}

/**
 * Gives an id to each entry. The first entry with an id keeps it, so that links to it still work; another entry gets a
 * suffix, and the id counts as repeated. An entry without an id gets `fallbackId`.
 */
export function identify<Fields>(
  list: string,
  entries: readonly Salvaged<Fields>[],
  fallbackId: (entry: Salvaged<Fields>) => string,
  report: ReportProblem,
): IdentifiedList<Fields> {
  const firsts = new Map<string, Salvaged<Fields>>();
  for (const entry of entries) {
    const id = idOf(entry);
    if (id !== undefined && !firsts.has(id)) firsts.set(id, entry);
  }
  const repeatedIds = new Set<string>();
  let freeId: ((wish: string) => string) | undefined;
  const identified = entries.map((entry) => {
    const given = idOf(entry);
    const first = given === undefined ? undefined : firsts.get(given);
    if (given !== undefined && first === entry) return withId(entry, given);
    const pointer = `${entry.pointer}/id`;
    freeId ??= makeIdSource(firsts.keys());
    const id = freeId(given ?? fallbackId(entry));
    if (given !== undefined && first) {
      repeatedIds.add(given);
      report('id-duplicate', pointer, { id: given, first: first.pointer, newId: id });
    } else if (isAuthorsId(id)) {
      report('id-missing', pointer, { id });
    } else {
      report('statement-id-missing', pointer);
    }
    return withId(entry, id);
  });
  return { list, entries: identified, repeatedIds };
}

/** Adds the id in place: copying tens of thousands of entries would be slow, and these belong to the reader. */
function withId<Fields>(entry: Salvaged<Fields>, id: string): Identified<Fields> {
  (entry as { id?: string }).id = id;
  return entry as Identified<Fields>;
}

/** The id that an author gave. */
function idOf({ fields }: Salvaged<unknown>): string | undefined {
  return (fields as { readonly id?: string }).id;
}
