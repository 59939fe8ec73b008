import type { StoryEvent } from '../../model/explainer.js';
import type { DateEnd } from '../../time/fuzzy-date.js';
import { DAY_MS } from '../../time/units/calendar.js';
import type { PlacedDate } from './placed-date.js';
import type { TimeScale } from './time-scale.js';

/** Size of a dot. A range narrower than this is drawn as a dot. */
export const DOT_PX = 12;

/** A single date that is known to its calendar unit is a dot where that unit is at most as wide as this. */
const MAX_UNIT_PX = 48;

/** Mark of an event's date. `from` and `to` enclose all of it; the stretch from `solidFrom` to `solidTo` is certain. */
export interface Mark {
  readonly event: StoryEvent;
  /**
   * A range narrower than 12 px is a `dot`, and so is a day, month or year that the axis has as a unit. A wider range
   * is `soft` where the event is one moment within it, and a `bar` where the event lasted, or where its day is wide.
   */
  readonly shape: 'dot' | 'soft' | 'bar';
  readonly from: number;
  readonly solidFrom: number;
  readonly solidTo: number;
  readonly to: number;
  /** Middle of its line. */
  readonly y: number;
  /** Index of its lane in the document's order, from 1; 0 for none. */
  readonly lane: number;
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

/** A mark at one zoom step, in pixels from the start of the whole. */
export type StepMark = Omit<Mark, 'y' | 'lane'>;

/** Makes the mark of a date. An open end runs to the end of the whole. */
export function markOf(event: StoryEvent, date: PlacedDate, scale: TimeScale): StepMark {
  const opensBefore = date.startEarliest === -Infinity;
  const opensAfter = date.endLatest === Infinity;
  const from = opensBefore ? 0 : scale.x(date.startEarliest);
  const to = opensAfter ? scale.widthPx : scale.x(date.endLatest);
  const middle = (from + to) / 2;
  const single = event.date?.kind === 'single' ? event.date.start : undefined;
  if (to - from < maxDot(single)) {
    const edges = { from: middle - DOT_PX / 2, to: middle + DOT_PX / 2 };
    return { event, shape: 'dot', ...edges, solidFrom: edges.from, solidTo: edges.to, opensBefore, opensAfter };
  }
  if (!date.lasts && !opensBefore && !opensAfter && !isExactDay(single)) {
    return { event, shape: 'soft', from, to, solidFrom: middle, solidTo: middle, opensBefore, opensAfter };
  }
  const solidFrom = Math.min(opensBefore ? from : softEdge(from, scale.x(date.startLatest), event.date?.start), to);
  const solidTo = Math.max(opensAfter ? to : -softEdge(-to, -scale.x(date.endEarliest), event.date?.end), from);
  return {
    event,
    shape: 'bar',
    from,
    to,
    solidFrom: Math.min(solidFrom, Math.max(solidTo, middle)),
    solidTo: Math.max(solidTo, Math.min(solidFrom, middle)),
    opensBefore,
    opensAfter,
  };
}

/** Returns the width up to which a range is drawn as exact: more for a calendar unit that is not in doubt, for example a day. */
function maxDot(end: DateEnd | undefined): number {
  return end?.sureness === 'exact' ? MAX_UNIT_PX : DOT_PX;
}

/** True for a day, or a time of day, that is not in doubt. However wide it is drawn, nothing about it is vague. */
export function isExactDay(end: DateEnd | undefined): boolean {
  return end?.sureness === 'exact' && end.latestMs - end.earliestMs < DAY_MS;
}

/**
 * Returns where an end becomes certain: at once where it is known to the day, or its unit is about as wide as one of the axis and not
 * in doubt, and where its range is narrower than a dot.
 */
function softEdge(outer: number, inner: number, end: DateEnd | undefined): number {
  return inner - outer < maxDot(end) || isExactDay(end) ? outer : inner;
}

/** Tells whether at least one end of a date is known. */
export function hasKnownEnd(date: PlacedDate | undefined): date is PlacedDate {
  return date !== undefined && (Number.isFinite(date.startEarliest) || Number.isFinite(date.endLatest));
}

/** Moves a mark into view. A dot keeps its size around its middle; other marks are stretched. */
export function moveMark(mark: StepMark, y: number, lane: number, toView: (x: number) => number): Mark {
  if (mark.shape === 'dot') {
    const from = toView((mark.from + mark.to) / 2) - DOT_PX / 2;
    return { ...mark, y, lane, from, solidFrom: from, solidTo: from + DOT_PX, to: from + DOT_PX };
  }
  const { from, solidFrom, solidTo, to } = mark;
  return {
    ...mark,
    y,
    lane,
    from: toView(from),
    solidFrom: toView(solidFrom),
    solidTo: toView(solidTo),
    to: toView(to),
  };
}
