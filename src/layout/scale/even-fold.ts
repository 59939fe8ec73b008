import type { PlacedDate } from './placed-date.js';
import { distinctSpans, extentOf, finiteEnds, sortedDistinct } from './distinct-dates.js';
import { paddingFor, type FoldMap } from './fold.js';

/** Padding at the ends of an even scale, so that a dot there fits on the narrowest chart. */
const MIN_PADDING_U = 0.025;

/**
 * Makes a map in which neighbouring distinct dates have equal distances. The middle of an end's range counts as its
 * moment.
 */
export function evenFold(dates: readonly PlacedDate[]): FoldMap {
  const ends = finiteEnds(dates);
  const steps = sortedDistinct(ends.map(({ from, to }) => (from + to) / 2));
  const [first, last] = extentOf(ends);
  const padding = paddingFor(distinctSpans(ends), []);
  const paddingU = Math.max(MIN_PADDING_U, 1 / (steps.length + 1));
  const stepU = (1 - 2 * paddingU) / Math.max(1, steps.length - 1);
  return {
    knotsMs: [first - padding, ...steps, last + padding],
    knotsU: [0, ...steps.map((_, index) => (steps.length === 1 ? 0.5 : paddingU + index * stepU)), 1],
    folds: [],
    isEven: true,
  };
}
