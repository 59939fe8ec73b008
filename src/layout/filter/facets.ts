/** Something that has a name to choose it by. */
export interface FacetChoice {
  readonly id: string;
  readonly name: string;
}

/** One thing to narrow by, and how many items would be shown. */
export interface FacetOption extends FacetChoice {
  readonly count: number;
}

/** A way to narrow: the lanes, topics or people that occur. */
export interface Facet {
  readonly options: readonly FacetOption[];
  /** Id of the chosen option, several set apart by spaces; empty where all are shown. */
  readonly chosen: string;
}

/** What a facet looks at in an item. */
export type NamesOf<Item> = (item: Item) => readonly FacetChoice[];

interface FacetedItems<Item> {
  readonly items: readonly Item[];
  /** Those that all other wishes leave. */
  readonly remaining: readonly Item[];
}

/** One way to narrow among several: all that can be chosen in it, and what of an item it looks at. */
export interface FacetInput<Item> {
  readonly choices: readonly FacetChoice[];
  readonly namesOf: NamesOf<Item>;
  /** The ids that are chosen; empty where all are shown. */
  readonly chosen: readonly string[];
}

/** Each facet in which there is something to choose, with the counts that its choices would show beside all other wishes. */
export function layoutFacets<Item, Key extends string>(
  inputs: { readonly [key in Key]: FacetInput<Item> },
  {
    items,
    matching,
  }: { readonly items: readonly Item[]; /** Those that hold the wanted words. */ readonly matching: readonly Item[] },
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
 * The choices among items: those that occur, in the order of `roster`, each with its count among those that are left. What
 * nothing is left of is no choice, unless it is the one that was made. Undefined where no choice would change anything.
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
  // Several at once, or one that isn't in the roster: a choice of its own, while it is made.
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
