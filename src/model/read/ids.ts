import type { ReportProblem } from '../problems/found-problem.js';
import type { Salvaged } from './salvage.js';
import { isAuthorsId, makeIdSource } from './slug.js';

/** An entry of a list with the id it goes by. */
export interface Identified<Fields> extends Salvaged<Fields> {
  readonly id: string;
}

/** A list whose entries all have ids of their own. */
export interface IdentifiedList<Fields> {
  /** The list's field in the document. */
  readonly list: string;
  readonly entries: readonly Identified<Fields>[];
  /** Ids that authors gave to more than one: what refers to them is in doubt. */
  readonly repeatedIds: ReadonlySet<string>;
}

/**
 * Gives each entry an id. The first to claim one keeps it, so that links to it still lead there; another gets a suffix, and the
 * id counts as repeated. Who has none gets what `standIn` wishes for.
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

/** The same object: it is ours, and copying tens of thousands takes its time. */
function withId<Fields>(entry: Salvaged<Fields>, id: string): Identified<Fields> {
  (entry as { id?: string }).id = id;
  return entry as Identified<Fields>;
}

/** The id that an author gave. */
function idOf({ fields }: Salvaged<unknown>): string | undefined {
  return (fields as { readonly id?: string }).id;
}
