import type { DateEnd, FuzzyDate } from '../time/fuzzy-date.js';
import { instantOfWall } from '../time/zone.js';

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
export function placeDate(date: FuzzyDate, timeZone?: string, asMoment = false): PlacedDate {
  const start = placeEnd(date.start, timeZone);
  const end = date.end === date.start ? start : placeEnd(date.end, timeZone);
  return {
    startEarliest: start.from,
    startLatest: start.to,
    endEarliest: end.from,
    endLatest: end.to,
    lasts: date.kind === 'interval' && !asMoment,
  };
}

/** True if a date names a time of day, so that its place depends on a zone. */
export function hasClock(date: FuzzyDate): boolean {
  return date.start.clock !== 'calendar' || date.end.clock !== 'calendar';
}

function placeEnd(
  { earliestMs, latestMs, clock }: DateEnd,
  timeZone: string | undefined,
): { from: number; to: number } {
  if (timeZone === undefined || clock !== 'calendar') return { from: earliestMs, to: latestMs };
  return { from: inZone(earliestMs, timeZone), to: inZone(latestMs, timeZone) };
}

function inZone(ms: number, timeZone: string): number {
  return Number.isFinite(ms) ? instantOfWall(ms, timeZone) : ms;
}
