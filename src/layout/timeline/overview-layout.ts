import { bin } from 'd3-array';
import type { StoryEvent } from '../../model/explainer.js';
import type { FoldMap } from '../scale/fold.js';
import { foldTime } from '../scale/fold-scale.js';
import { datePlacer } from '../scale/placed-date.js';
import { memoizeByKey } from '../../scheduling/memoize.js';

/**
 * Number of events that begin in a stretch of the whole. `from` and `to` are in u; `share` is relative to the fullest
 * stretch.
 */
export interface OverviewBar {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

const BAR_COUNT = 96;

/** Lays out the overview: where events begin, on the folded axis of the chart. */
export const layoutOverview = memoizeByKey(countStarts);

function countStarts(events: readonly StoryEvent[], fold: FoldMap, timeZone?: string): OverviewBar[] {
  const place = datePlacer(timeZone);
  const starts = events
    .flatMap(({ date }) => (date ? [place(date)] : []))
    .map(({ startEarliest, endLatest }) => foldTime(fold, Number.isFinite(startEarliest) ? startEarliest : endLatest))
    .filter(Number.isFinite);
  const edges = Array.from({ length: BAR_COUNT - 1 }, (_, index) => (index + 1) / BAR_COUNT);
  const bins = bin().domain([0, 1]).thresholds(edges)(starts);
  const maxCount = Math.max(1, ...bins.map(({ length }) => length));
  return bins
    .filter(({ length }) => length > 0)
    .map(({ x0 = 0, x1 = 1, length }) => ({ from: x0, to: x1, share: length / maxCount }));
}
