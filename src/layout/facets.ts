/** Something that has a name to choose it by. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
}

/** One thing to narrow by, and how many items would be shown. */
export interface FacetOption extends Choosable {
  readonly count: number;
}

/** A way to narrow: the lanes, topics or people that occur. */
export interface Facet {
  readonly options: readonly FacetOption[];
  /** Id of the chosen option; empty where all are shown. */
  readonly chosen: string;
}

/** What a facet looks at in an item. */
export type NamesOf<Item> = (item: Item) => readonly Choosable[];

export interface FacetedItems<Item> {
  readonly items: readonly Item[];
  /** Those that all other wishes leave. */
  readonly left: readonly Item[];
  readonly chosen: string;
}

/**
 * The choices among items: those that occur, in the order of `roster`, each with its count among those that are left. What
 * nothing is left of is no choice, unless it is the one that was made. Undefined where no choice would change anything.
 */
export function facetOf<Item>(
  roster: readonly Choosable[],
  namesOf: NamesOf<Item>,
  { items, left, chosen }: FacetedItems<Item>,
): Facet | undefined {
  const isChoice = items.some((item) => idsIn(namesOf(item)) !== idsIn(namesOf(items[0]!)));
  if (!isChoice && chosen === '') return undefined;
  const counts = countBy(left, namesOf);
  const options = roster
    .map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 }))
    .filter(({ id, count }) => count > 0 || id === chosen);
  const isKnown = chosen === '' || options.some(({ id }) => id === chosen);
  return { chosen, options: isKnown ? options : [...options, { id: chosen, name: chosen, count: 0 }] };
}

function idsIn(names: readonly Choosable[]): string {
  return [...new Set(names.map(({ id }) => id))].sort().join('\n');
}

function countBy<Item>(items: readonly Item[], namesOf: NamesOf<Item>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const names = namesOf(item);
    for (const [index, { id }] of names.entries()) {
      const isFirst = names.findIndex((name) => name.id === id) === index;
      if (isFirst) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
