import type { DateEnd, FuzzyDate } from '../../time/fuzzy-date.js';
import { instantOfWall } from '../../time/zone.js';

/**
 * A date as instants on one axis: each end from its earliest to its latest moment, in milliseconds from 1970 UTC.
 * Infinite where open. In a zone, calendar days begin at that zone's midnight, so that they stand on its ticks.
 */
export interface PlacedDate {
  readonly startEarliest: number;
  readonly startLatest: number;
  readonly endEarliest: number;
  readonly endLatest: number;
  /** It lasted; otherwise it is one moment within. */
  readonly lasts: boolean;
}

/** Places a date. A set is one moment within; so is a statement's interval, which `asMoment` asks for. */
export type DatePlacer = (date: FuzzyDate, asMoment?: boolean) => PlacedDate;

/** Places many dates in one zone. What a zone's clocks showed is slow to ask of Intl, so each answer is kept. */
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

/** The same for one date. */
export function placeDate(date: FuzzyDate, timeZone?: string, asMoment = false): PlacedDate {
  return datePlacer(timeZone)(date, asMoment);
}

/** True if a date names a time of day, so that its place depends on a zone. */
export function hasClockTime(date: FuzzyDate): boolean {
  return date.start.clock !== 'calendar' || date.end.clock !== 'calendar';
}
