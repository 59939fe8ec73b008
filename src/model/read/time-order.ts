import { compareDates, type FuzzyDate } from '../../time/fuzzy-date.js';
import { findCycles, traceCycle } from './cycles.js';
import type { Item } from '../explainer.js';
import type { ReportProblem } from '../problems/found-problem.js';

/** An item with a date. A statement's date is when it was said; its publication doesn't count. */
export type DatedItem = Item & { readonly date?: FuzzyDate };

/** Sorts items by date. Equal dates keep their order, and items without a date come last. */
export function inTimeOrder<T extends DatedItem>(items: readonly T[]): readonly T[] {
  return [...items].sort(({ date: a }, { date: b }) => {
    if (a && b) return compareDates(a, b);
    return Number(!a) - Number(!b);
  });
}

/** Removes `before` and `after` in place where they contradict each other in a cycle. */
export function breakCycles(items: readonly DatedItem[], report: ReportProblem): void {
  if (!items.some(({ before, after }) => before.length + after.length > 0)) return;
  const itemById = new Map(items.map((item) => [item.id, item]));
  const graph = new Map<DatedItem, DatedItem[]>(items.map((item) => [item, []]));
  const note = (earlier: DatedItem | undefined, later: DatedItem | undefined) =>
    later && earlier && graph.get(earlier)?.push(later);
  for (const item of items) {
    for (const id of item.before) note(item, itemById.get(id));
    for (const id of item.after) note(itemById.get(id), item);
  }
  for (const cycleItems of findCycles(graph)) {
    const cycle = traceCycle(cycleItems, graph).map(({ id }) => id);
    report('order-circular', cycleItems.at(-1)!.pointer, { cycle: cycle.join(' → ') });
    const members = new Set(cycleItems);
    const isOutside = (id: string): boolean => !members.has(itemById.get(id)!);
    for (const item of cycleItems) {
      Object.assign(item, { before: item.before.filter(isOutside), after: item.after.filter(isOutside) });
    }
  }
}
