/** Milliseconds in a UTC day. */
export const DAY_MS = 86_400_000;

/** A day of the proleptic Gregorian calendar. Year 0 is 1 BCE; month 1–12; day 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar repeats itself every 400 years. */
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

/** A cycle that `Date` knows well; it ends at ±271,821 years, and takes the years 0 to 99 for 1900 to 1999. */
const KNOWN_YEAR = 2000;

/** Days from 1970-01-01, for every year that a double can count. Months run on: the 13th is the next January. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const cycle = Math.floor((year - KNOWN_YEAR) / CYCLE_YEARS);
  return Date.UTC(year - cycle * CYCLE_YEARS, month - 1, day) / DAY_MS + cycle * CYCLE_DAYS;
}

/** The inverse of `daysFromCivil`. */
export function civilFromDays(days: number): CivilDay {
  const cycle = Math.floor(days / CYCLE_DAYS);
  const date = new Date((days - cycle * CYCLE_DAYS) * DAY_MS);
  return {
    year: date.getUTCFullYear() + cycle * CYCLE_YEARS,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** The day that a moment (milliseconds from 1970 UTC) falls on. */
export function civilFromMs(ms: number): CivilDay {
  return civilFromDays(Math.floor(ms / DAY_MS));
}

/** First millisecond of a day, from 1970 UTC. */
export function msFromCivil(year: number, month = 1, day = 1): number {
  return daysFromCivil(year, month, day) * DAY_MS;
}

/** Milliseconds since midnight, as clocks without leap seconds count them: second 60 is the second before. */
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

/** 28–31. */
export function daysInMonth(year: number, month: number): number {
  return daysFromCivil(year, month + 1, 1) - daysFromCivil(year, month, 1);
}
