import { compareDates, type FuzzyDate } from '../time/fuzzy-date.js';
import { findCircles, walkRound, type Successors } from './circles.js';
import type { Item } from './explainer.js';
import type { Report } from './finding.js';

/** Anything with a place in time. A statement's is when it was said; when it was published says nothing about that. */
export type Dated = Item & { readonly date?: FuzzyDate };

/** In time order; equals stay as they are; what has no date comes last. */
export function inTimeOrder<T extends Dated>(items: readonly T[]): readonly T[] {
  return [...items].sort(({ date: a }, { date: b }) => {
    if (a && b) return compareDates(a, b);
    return Number(!a) - Number(!b);
  });
}

/** Something of which a source says that it came before something else. */
interface Claim {
  readonly earlier: Dated;
  readonly later: Dated;
  /** JSON Pointer to where it is said. */
  readonly pointer: string;
}

/**
 * Takes back what contradicts itself: in a circle nothing is left of `before` and `after`. What contradicts the dates stays,
 * since either may be wrong, and is reported.
 */
export function checkOrder<E extends Dated, S extends Dated>(
  events: readonly E[],
  statements: readonly S[],
  report: Report,
): { readonly events: readonly E[]; readonly statements: readonly S[] } {
  const items = [...events, ...statements];
  if (!items.some(({ before, after }) => before.length + after.length > 0)) return { events, statements };
  const itemById = new Map(items.map((item) => [item.id, item]));
  const claims = items.flatMap((item) => claimsOf(item, itemById));
  reportContradictions(claims, report);
  const circleByItem = reportCircles(graphOf(items, claims), report);
  const straighten = <T extends Dated>(item: T): T => {
    const circle = circleByItem.get(item);
    if (!circle) return item;
    const isOutside = (id: string) => circleByItem.get(itemById.get(id) ?? item) !== circle;
    return { ...item, before: item.before.filter(isOutside), after: item.after.filter(isOutside) };
  };
  return { events: events.map(straighten), statements: statements.map(straighten) };
}

function claimsOf(item: Dated, itemById: ReadonlyMap<string, Dated>): readonly Claim[] {
  return (['before', 'after'] as const).flatMap((field) =>
    item[field].flatMap((id) => {
      const other = itemById.get(id);
      if (!other) return [];
      const [earlier, later] = field === 'before' ? [item, other] : [other, item];
      return [{ earlier, later, pointer: `${item.pointer}/${field}` }];
    }),
  );
}

/** Dates contradict a claim where all of the earlier one is later than all of the other. */
function reportContradictions(claims: readonly Claim[], report: Report): void {
  for (const { earlier, later, pointer } of claims) {
    if (!earlier.date || !later.date || earlier.date.earliestMs <= later.date.latestMs) continue;
    report('order-contradicts-dates', pointer, { earlier: earlier.id, later: later.id });
  }
}

function graphOf(items: readonly Dated[], claims: readonly Claim[]): Successors<Dated> {
  const graph = new Map<Dated, Dated[]>(items.map((item) => [item, []]));
  for (const { earlier, later } of claims) graph.get(earlier)?.push(later);
  return graph;
}

/** The circles, by each item in them. */
function reportCircles(graph: Successors<Dated>, report: Report): ReadonlyMap<Dated, readonly Dated[]> {
  const circleByItem = new Map<Dated, readonly Dated[]>();
  for (const circle of findCircles(graph)) {
    for (const item of circle) circleByItem.set(item, circle);
    const cycle = walkRound(circle, graph).map(({ id }) => id);
    report('order-circular', circle[0]?.pointer ?? '', { cycle: cycle.join(' → ') });
  }
  return circleByItem;
}
