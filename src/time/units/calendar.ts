/** Milliseconds in a UTC day. */
export const DAY_MS = 86_400_000;

/** A day of the proleptic Gregorian calendar. Year 0 is 1 BCE; months are 1–12, days 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The Gregorian calendar repeats every 400 years. */
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

/**
 * Start of a cycle within the limits of `Date`, which ends at ±271,821 years and reads the years 0 to 99 as 1900 to
 * 1999.
 */
const KNOWN_YEAR = 2000;

/**
 * Number of days from 1970-01-01, for every year that a double can count. Months may overflow: month 13 is the next
 * January.
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const cycle = Math.floor((year - KNOWN_YEAR) / CYCLE_YEARS);
  return Date.UTC(year - cycle * CYCLE_YEARS, month - 1, day) / DAY_MS + cycle * CYCLE_DAYS;
}

/** Inverse of `daysFromCivil`. */
export function civilFromDays(days: number): CivilDay {
  const cycle = Math.floor(days / CYCLE_DAYS);
  const date = new Date((days - cycle * CYCLE_DAYS) * DAY_MS);
  return {
    year: date.getUTCFullYear() + cycle * CYCLE_YEARS,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** Day of a moment in milliseconds from 1970 UTC. */
export function civilFromMs(ms: number): CivilDay {
  return civilFromDays(Math.floor(ms / DAY_MS));
}

/** First millisecond of a day, from 1970 UTC. */
export function msFromCivil(year: number, month = 1, day = 1): number {
  return daysFromCivil(year, month, day) * DAY_MS;
}

/** Milliseconds since midnight on a clock without leap seconds: second 60 counts as second 59. */
export function msOfDay({
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
}: {
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}): number {
  return ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000 + millisecond;
}

/** Number of days in a month, 28–31. */
export function daysInMonth(year: number, month: number): number {
  return daysFromCivil(year, month + 1, 1) - daysFromCivil(year, month, 1);
}
