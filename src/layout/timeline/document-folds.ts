import type { Explainer } from '../../model/explainer.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import { runAtOnce, YIELD_EVERY, type Steps } from '../../scheduling/steps.js';
import { evenFold } from '../scale/even-fold.js';
import { elasticFold, type Fold, type FoldMap } from '../scale/fold.js';
import { datePlacer, type DatePlacer, type PlacedDate } from '../scale/placed-date.js';

export type ScaleKind = 'elastic' | 'linear' | 'even';

/** Finds the folds of a document without its chart. Only an elastic scale has any. */
export function foldsOf(
  explainer: Explainer,
  { scale, fold }: { readonly scale: ScaleKind; readonly fold: number },
): readonly Fold[] {
  return scale === 'linear' || scale === 'even' ? [] : elasticFoldsOf(explainer, fold);
}

const elasticFoldsOf = memoizeByKey(
  (explainer: Explainer, threshold: number): readonly Fold[] =>
    elasticFold(runAtOnce(placeAllDates(explainer, datePlacer())), threshold).folds,
);

/** Computes the fold map of a document, from the dates of its events, or of its statements where no event has one. */
export function* computeFoldMap(
  explainer: Explainer,
  placer: DatePlacer,
  scale: ScaleKind,
  threshold: number,
): Steps<FoldMap> {
  const dates = yield* placeAllDates(explainer, placer);
  return scale === 'even' ? evenFold(dates) : elasticFold(dates, scale === 'linear' ? 0 : threshold);
}

/**
 * Places the dates of all events, in steps. Statements have no place on the axis but that of their events. Only where no event has a
 * date, the axis is that of the statements.
 */
export function* placeAllDates({ events, statements }: Explainer, placer: DatePlacer): Steps<PlacedDate[]> {
  const dates: PlacedDate[] = [];
  const areDated = events.some(({ date }) => date);
  const entries = areDated ? events : statements;
  for (let at = 0; at < entries.length; at += 1) {
    if (at % YIELD_EVERY === 0) yield;
    const { date } = entries[at]!;
    // Neighbouring entries often share a date, and a duplicate doesn't change the folds.
    if (date && date !== entries[at - 1]?.date) dates.push(placer(date, !areDated));
  }
  yield;
  return dates;
}
