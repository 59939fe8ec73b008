import type { DateEnd, FuzzyDate } from '../../time/fuzzy-date.js';
import { instantOfWall } from '../../time/zone.js';

/**
 * A date as instants on one axis: each end from its earliest to its latest moment, in milliseconds from 1970 UTC,
 * infinite where open. With a time zone, calendar days begin at that zone's midnight, so that marks and ticks agree.
 */
export interface PlacedDate {
  readonly startEarliest: number;
  readonly startLatest: number;
  readonly endEarliest: number;
  readonly endLatest: number;
  /** True for an event that lasted; false for one moment within the range. */
  readonly lasts: boolean;
}

/**
 * Places a date. A set of dates counts as one moment within it; `asMoment` reads an interval in the same way, as
 * statements need.
 */
export type DatePlacer = (date: FuzzyDate, asMoment?: boolean) => PlacedDate;

/**
 * Returns a placer for many dates in one time zone. Asking Intl for a zone's offsets is slow, so each answer is cached.
 */
export function datePlacer(timeZone?: string): DatePlacer {
  const instants = new Map<number, number>();
  const instantOf = (wallMs: number): number => {
    let ms = instants.get(wallMs);
    if (ms === undefined) instants.set(wallMs, (ms = instantOfWall(wallMs, timeZone)));
    return ms;
  };
  const placeEnd = ({ earliestMs, latestMs, clock }: DateEnd): { from: number; to: number } =>
    timeZone === undefined || clock !== 'calendar'
      ? { from: earliestMs, to: latestMs }
      : { from: instantOf(earliestMs), to: instantOf(latestMs) };

  return (date, asMoment = false) => {
    const start = placeEnd(date.start);
    const end = date.end === date.start ? start : placeEnd(date.end);
    return {
      startEarliest: start.from,
      startLatest: start.to,
      endEarliest: end.from,
      endLatest: end.to,
      lasts: date.kind === 'interval' && !asMoment,
    };
  };
}

/** Places a single date. */
export function placeDate(date: FuzzyDate, timeZone?: string, asMoment = false): PlacedDate {
  return datePlacer(timeZone)(date, asMoment);
}

/** Tells whether a date has a time of day, so that its position depends on a time zone. */
export function hasClockTime(date: FuzzyDate): boolean {
  return date.start.clock !== 'calendar' || date.end.clock !== 'calendar';
}
