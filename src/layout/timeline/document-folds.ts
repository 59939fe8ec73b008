import type { Explainer } from '../../model/explainer.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import { runAtOnce, YIELD_EVERY, type Steps } from '../../scheduling/steps.js';
import { isTimeZone } from '../../time/zone.js';
import { evenFold } from '../scale/even-fold.js';
import { elasticFold, type FoldMap } from '../scale/fold.js';
import { datePlacer, hasClockTime, type DatePlacer, type PlacedDate } from '../scale/placed-date.js';

export type ScaleKind = 'elastic' | 'linear' | 'even';

/** The fold map of a document, without its chart. */
export const foldMapOf = memoizeByKey(
  (explainer: Explainer, scale: ScaleKind, threshold: number, timeZone: string | undefined): FoldMap =>
    runAtOnce(computeFoldMap(explainer, datePlacer(timeZone), scale, threshold)),
);

/**
 * Returns the time zone of the axis: the chosen one or the document's, where the document has clock times; undefined
 * where it has only calendar days.
 */
export function axisZone(explainer: Explainer, timeZone: string | undefined): string | undefined {
  const hasClocks = explainer.events.some(({ date }) => date && hasClockTime(date));
  return hasClocks ? [timeZone, explainer.timeZone].find((zone) => zone !== undefined && isTimeZone(zone)) : undefined;
}

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
