import { civilFromMs, DAY_MS, msFromCivil } from './calendar.js';
import { findOffsetChange, instantOfWall, offsetMs, wallOfInstant } from '../zone.js';

export type UnitName =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'ten-millennia'
  | 'hundred-millennia'
  | 'million-years'
  | 'ten-million-years'
  | 'hundred-million-years'
  | 'aeon';

/** Day of the week: 1 is Monday, 7 is Sunday, as in the week information of `Intl.Locale`. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * Settings that decide where units begin: the time zone (IANA name, UTC by default), and the first day of a week
 * (Monday by default).
 */
export interface CalendarOptions {
  readonly timeZone?: string | undefined;
  readonly weekStart?: Weekday | undefined;
}

/** A unit of calendar or clock. Moments are milliseconds from 1970 UTC and may exceed the limits of `Date`. */
export interface Unit {
  readonly name: UnitName;
  /** Typical length, for choosing a unit but not for computing moments. */
  readonly approxMs: number;
  /** Numbering of a calendar unit. Clock units have none, since all of them have the same length. */
  readonly numbering?: UnitNumbering;
}

/** Numbers the units of the local calendar: which number contains a moment of local time, and when a number begins. */
export interface UnitNumbering {
  indexOf(wallMs: number, weekStart: Weekday): number;
  startOf(index: number, weekStart: Weekday): number;
  /** Decides which numbers are on a step, where these are not simply the multiples of the step. */
  isOnStep?(index: number, step: number): boolean;
}

const YEAR_MS = 365.2425 * DAY_MS;

/** All units, finest first. */
export const units: readonly Unit[] = [
  { name: 'millisecond', approxMs: 1 },
  { name: 'second', approxMs: 1000 },
  { name: 'minute', approxMs: 60_000 },
  { name: 'hour', approxMs: 3_600_000 },
  { name: 'day', approxMs: DAY_MS, numbering: dayNumbering() },
  { name: 'week', approxMs: 7 * DAY_MS, numbering: weekNumbering() },
  { name: 'month', approxMs: YEAR_MS / 12, numbering: monthNumbering(1) },
  { name: 'quarter', approxMs: YEAR_MS / 4, numbering: monthNumbering(3) },
  yearsUnit('year', 1),
  yearsUnit('decade', 10),
  yearsUnit('century', 100),
  yearsUnit('millennium', 1e3),
  yearsUnit('ten-millennia', 1e4),
  yearsUnit('hundred-millennia', 1e5),
  yearsUnit('million-years', 1e6),
  yearsUnit('ten-million-years', 1e7),
  yearsUnit('hundred-million-years', 1e8),
  yearsUnit('aeon', 1e9),
];

/** Returns the unit of a name. */
export function unitNamed(name: UnitName): Unit {
  return units.find((unit) => unit.name === name)!;
}

/** Moment at which a number begins. */
export function startMsOf(
  numbering: UnitNumbering,
  index: number,
  { timeZone, weekStart = 1 }: CalendarOptions,
): number {
  return instantOfWall(numbering.startOf(index, weekStart), timeZone);
}

/** Number that contains a moment. */
export function indexAt(numbering: UnitNumbering, ms: number, options: CalendarOptions): number {
  const { timeZone, weekStart = 1 } = options;
  // The first guess may be off by one where clocks change at midnight, or where doubles can't tell neighbouring moments
  // apart.
  let index = numbering.indexOf(wallOfInstant(ms, timeZone), weekStart);
  while (startMsOf(numbering, index, options) > ms) index--;
  while (startMsOf(numbering, index + 1, options) <= ms) index++;
  return index;
}

/**
 * Moment at which the next clock unit begins. A clock change begins a new unit, so an hour that occurs twice is two
 * units.
 */
export function nextOnClock(ms: number, sizeMs: number, timeZone: string | undefined): number {
  const wallMs = wallOfInstant(ms, timeZone);
  const endMs = ms - wallMs + (Math.floor(wallMs / sizeMs) + 1) * sizeMs;
  const lastMs = endMs - 1;
  return offsetMs(lastMs, timeZone) === offsetMs(ms, timeZone) ? endMs : findOffsetChange(ms, lastMs, timeZone);
}

function dayNumbering(): UnitNumbering {
  return {
    indexOf: (wallMs) => Math.floor(wallMs / DAY_MS),
    startOf: (index) => index * DAY_MS,
    isOnStep(index, step) {
      const day = civilFromMs(index * DAY_MS).day;
      const dayAfterStep = civilFromMs((index + step - 1) * DAY_MS).day;
      return (day - 1) % step === 0 && dayAfterStep >= day;
    },
  };
}

// The offset is 3, since 1970-01-05 was a Monday.
function weekNumbering(): UnitNumbering {
  return {
    indexOf: (wallMs, weekStart) => Math.floor((Math.floor(wallMs / DAY_MS) - 3 - weekStart) / 7),
    startOf: (index, weekStart) => (index * 7 + 3 + weekStart) * DAY_MS,
  };
}

function monthNumbering(size: number): UnitNumbering {
  return {
    indexOf(wallMs) {
      const { year, month } = civilFromMs(wallMs);
      return Math.floor((year * 12 + month - 1) / size);
    },
    startOf(index) {
      const month = index * size;
      const year = Math.floor(month / 12);
      return msFromCivil(year, month - year * 12 + 1);
    },
  };
}

/**
 * Numbers years without a year zero, as readers do: 2 BCE is −2, 1 BCE is −1. Centuries begin in 200 BCE, 100 BCE, 1,
 * 100, 200. The number 0, which no year has, begins with year 1 too.
 */
function yearsUnit(name: UnitName, size: number): Unit {
  const numbering: UnitNumbering = {
    indexOf(wallMs) {
      const { year } = civilFromMs(wallMs);
      return Math.floor((year > 0 ? year : year - 1) / size);
    },
    startOf(index) {
      const readersYear = index * size;
      return msFromCivil(readersYear > 0 ? readersYear : readersYear + 1);
    },
  };
  return { name, approxMs: size * YEAR_MS, numbering };
}
