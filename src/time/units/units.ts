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

/** 1 is Monday, 7 is Sunday (as in `Intl.Locale`'s week information). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Where units begin: in which zone (IANA; UTC without), and with which day a week (Monday without). */
export interface CalendarOptions {
  readonly timeZone?: string | undefined;
  readonly weekStart?: Weekday | undefined;
}

/** A calendar unit. Moments are milliseconds from 1970 UTC, also outside what `Date` holds. */
export interface Unit {
  readonly name: UnitName;
  /** Its usual length: choose units by it, never reckon with it. */
  readonly approxMs: number;
  /** How it is numbered. Clock units have none: they are of the same length everywhere. */
  readonly numbering?: UnitNumbering;
}

/** Which number holds a moment of the wall's calendar, and when on the wall a number begins. */
export interface UnitNumbering {
  indexOf(wallMs: number, weekStart: Weekday): number;
  startOf(index: number, weekStart: Weekday): number;
  /** For steps that do not simply fall on multiples of the number. */
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

/** The row of that name. */
export function unitNamed(name: UnitName): Unit {
  return units.find((unit) => unit.name === name)!;
}

/** When a number begins. */
export function startMsOf(
  numbering: UnitNumbering,
  index: number,
  { timeZone, weekStart = 1 }: CalendarOptions,
): number {
  return instantOfWall(numbering.startOf(index, weekStart), timeZone);
}

/** The number that holds a moment. */
export function indexAt(numbering: UnitNumbering, ms: number, options: CalendarOptions): number {
  const { timeZone, weekStart = 1 } = options;
  // The guess is off by one where clocks change at midnight, or where doubles no longer tell neighbouring moments apart.
  let index = numbering.indexOf(wallOfInstant(ms, timeZone), weekStart);
  while (startMsOf(numbering, index, options) > ms) index--;
  while (startMsOf(numbering, index + 1, options) <= ms) index++;
  return index;
}

/**
 * When the next unit of a clock begins. Clocks that change begin one at the moment of the change, so that an hour that comes
 * twice is two.
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

// 1970-01-05 was a Monday.
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
 * Numbered as readers do, without a year zero: 2 BCE is −2, 1 BCE −1. So centuries begin in 200 BCE, 100 BCE, 1, 100, 200;
 * the number 0, which no year has, begins with year 1 as well.
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
