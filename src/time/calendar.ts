/** Milliseconds in a UTC day. */
export const DAY_MS = 86_400_000;

/** A day of the proleptic Gregorian calendar. Year 0 is 1 BCE; month 1–12; day 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a 400-year cycle, and from 0000-03-01 to 1970-01-01. */
const CYCLE_DAYS = 146_097;
const EPOCH_DAYS = 719_468;

/**
 * Days from 1970-01-01. `Date` ends at ±271,821 years; this holds for every year that a double can count.
 *
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`: the year begins in March, so
 * that the leap day comes last.
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * CYCLE_DAYS + dayOfCycle - EPOCH_DAYS;
}

/** The inverse of `daysFromCivil` (`civil_from_days` of the same source). */
export function civilFromDays(days: number): CivilDay {
  const shifted = days + EPOCH_DAYS;
  const cycle = Math.floor(shifted / CYCLE_DAYS);
  const dayOfCycle = shifted - cycle * CYCLE_DAYS;
  const leapDays = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  return {
    year: cycle * 400 + yearOfCycle + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
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
  return month === 2 && isLeapYear(year) ? 29 : DAYS_IN_MONTH[month - 1]!;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
