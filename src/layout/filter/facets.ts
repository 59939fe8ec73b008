/** A value that a reader can choose in a facet. */
export interface FacetChoice {
  readonly id: string;
  readonly name: string;
}

/** A choice with the number of items that would be shown. */
export interface FacetOption extends FacetChoice {
  readonly count: number;
}

/** A facet of the filter, such as the lanes, topics or people that occur. */
export interface Facet {
  readonly options: readonly FacetOption[];
  /** Id of the chosen option; several ids are separated by spaces; empty where everything is shown. */
  readonly chosen: string;
}

/** Returns the values that an item has in a facet. */
export type NamesOf<Item> = (item: Item) => readonly FacetChoice[];

interface FacetedItems<Item> {
  readonly items: readonly Item[];
  /** Items that match the filters of all other facets. */
  readonly remaining: readonly Item[];
}

/** The input of one facet: the values that can be chosen, and how to read them from an item. */
export interface FacetInput<Item> {
  readonly choices: readonly FacetChoice[];
  readonly namesOf: NamesOf<Item>;
  /** Ids of the chosen values; empty where everything is shown. */
  readonly chosen: readonly string[];
}

/**
 * Lays out each facet that offers a choice. An option's count is the number of items that would remain with all other
 * filters kept.
 */
export function layoutFacets<Item, Key extends string>(
  inputs: { readonly [key in Key]: FacetInput<Item> },
  {
    items,
    matching,
  }: { readonly items: readonly Item[]; /** Items that match the text search. */ readonly matching: readonly Item[] },
): readonly (Facet & { readonly key: Key })[] {
  const keys = Object.keys(inputs) as Key[];
  const active = keys.filter((key) => inputs[key].chosen.length > 0);
  return keys.flatMap((key) => {
    const others = active.filter((other) => other !== key).map((other) => inputs[other]);
    const remaining =
      others.length === 0 ? matching : matching.filter((item) => others.every((other) => matchesFacet(item, other)));
    const facet = facetOf(inputs[key], { items, remaining });
    return facet ? [{ key, ...facet }] : [];
  });
}

function matchesFacet<Item>(item: Item, { namesOf, chosen }: FacetInput<Item>): boolean {
  return namesOf(item).some(({ id }) => chosen.includes(id));
}

/**
 * Lists the values that occur, in the order of `choices`, each with its count among the remaining items. A value with a
 * count of 0 is left out, unless it is the chosen one. The result is undefined where no choice would change anything.
 */
function facetOf<Item>(input: FacetInput<Item>, { items, remaining }: FacetedItems<Item>): Facet | undefined {
  const { choices, namesOf, chosen } = input;
  const isChoice = items.some((item) => idKey(namesOf(item)) !== idKey(namesOf(items[0]!)));
  if (!isChoice && chosen.length === 0) return undefined;
  const counts = countBy(remaining, namesOf);
  const options = choices
    .map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 }))
    .filter(({ id, count }) => count > 0 || (chosen.length === 1 && id === chosen[0]));
  const id = chosen.join(' ');
  if (id === '' || options.some((option) => option.id === id)) return { chosen: id, options };
  // Several values at once, or a value that isn't among the choices, become an option of their own while they are
  // chosen.
  const name = chosen.map((each) => choices.find((one) => one.id === each)?.name ?? each).join(', ');
  const count = remaining.filter((item) => matchesFacet(item, input)).length;
  return { chosen: id, options: [...options, { id, name, count }] };
}

function idKey(names: readonly FacetChoice[]): string {
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
