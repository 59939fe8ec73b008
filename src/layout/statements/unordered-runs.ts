import type { Statement } from '../../model/explainer.js';
import { overlaps, type FuzzyDate } from '../../time/fuzzy-date.js';

/** Returns when a statement was made, or else published. */
export function dateOf({ date, published }: Statement): FuzzyDate | undefined {
  return date ?? published;
}

/** Statements that are dated, or were published on a date. */
type Dated = readonly Statement[];

/**
 * Divides statements into runs. They are sorted by date, and none of their dates is coarse. All dates of a run overlap, and each
 * run is later than the one before it.
 */
export function unorderedRuns(sorted: Dated): readonly Dated[] {
  const runs: Statement[][] = [];
  for (const one of sorted) {
    const run = runs.at(-1);
    if (run && overlaps(dateOf(run[0]!)!, dateOf(one)!)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/**
 * Finds the statements whose dates are too coarse to be sorted: each of these dates overlaps with two dates of which one is later than the
 * other. Of the remaining statements, all dates of an unordered run overlap with one another.
 *
 * @param all Dated statements, sorted.
 */
export function findCoarselyDated(all: Dated): Dated {
  const dates = all.map((one) => dateOf(one)!);
  return all.filter((_, at) => {
    const near = dates.filter((date) => overlaps(date, dates[at]!));
    return near.some((date) => date.latestMs < near.at(-1)!.earliestMs);
  });
}
