import { civilFromMs, DAY_MS, msFromCivil } from './calendar.js';
import { changeWithin, instantOfWall, offsetMs, wallOfInstant } from './zone.js';

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
export interface Reckoning {
  readonly timeZone?: string | undefined;
  readonly weekStart?: Weekday | undefined;
}

/** A calendar unit. Moments are milliseconds from 1970 UTC, also outside what `Date` holds. */
export interface Unit {
  readonly name: UnitName;
  /** Its usual length: choose units by it, never reckon with it. */
  readonly approxMs: number;
  /** Start of the unit that `ms` lies in: `floor(ms) <= ms`. */
  floor(ms: number, timeZone?: string, weekStart?: Weekday): number;
  /** Start of the first unit after `ms`: `ms < next(ms)`. */
  next(ms: number, timeZone?: string, weekStart?: Weekday): number;
  /** See `ticks`. */
  ticks(step: number, fromMs: number, toMs: number, reckoning?: Reckoning): number[];
}

/** No axis has room for more; a unit far too fine for its stretch stops here. */
const TICK_LIMIT = 10_000;

const YEAR_MS = 365.2425 * DAY_MS;

/** All units, finest first. */
export const units: readonly Unit[] = [
  clockUnit('millisecond', 1),
  clockUnit('second', 1000),
  clockUnit('minute', 60_000),
  clockUnit('hour', 3_600_000),
  calendarUnit('day', DAY_MS, dayRule()),
  calendarUnit('week', 7 * DAY_MS, weekRule()),
  calendarUnit('month', YEAR_MS / 12, monthRule(1)),
  calendarUnit('quarter', YEAR_MS / 4, monthRule(3)),
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

/**
 * Moments from `fromMs` to `toMs`, both inclusive, at which every `step`th unit begins; strictly increasing, at most 10,000.
 *
 * Steps fall on round numbers: every 3 hours is 0, 3, 6 … on the wall's clocks, every 5 years 2015, 2020 …, every 3 months
 * January, April …. Steps of days begin anew with each month (2: 1, 3, 5 …; 7: 1, 8, 15, 22), and leave out a day that has
 * no room for a whole step before the next month. Before the year 1 they fall on the reader's numbers: 200 BCE, 100 BCE, 1, 100.
 */
export function ticks(unit: Unit, step: number, fromMs: number, toMs: number, reckoning: Reckoning = {}): number[] {
  return unit.ticks(step, fromMs, toMs, reckoning);
}

/**
 * A unit of the same length everywhere. Clocks that change begin a unit at the moment of the change, so that an hour that
 * comes twice is two units.
 */
function clockUnit(name: UnitName, sizeMs: number): Unit {
  return {
    name,
    approxMs: sizeMs,
    floor: (ms, timeZone) => floorClock(ms, sizeMs, timeZone),
    next: (ms, timeZone) => nextClock(ms, sizeMs, timeZone),
    ticks(step, fromMs, toMs, { timeZone } = {}) {
      const stepMs = sizeMs * step;
      const moments: number[] = [];
      let ms = nextClock(fromMs - 1, stepMs, timeZone);
      for (let count = 0; ms <= toMs && count < TICK_LIMIT; count++) {
        if (wallOfInstant(ms, timeZone) % stepMs === 0) moments.push(ms);
        ms = nextClock(ms, stepMs, timeZone);
      }
      return moments;
    },
  };
}

function floorClock(ms: number, sizeMs: number, timeZone: string | undefined): number {
  const wallMs = wallOfInstant(ms, timeZone);
  const startMs = ms - (wallMs - Math.floor(wallMs / sizeMs) * sizeMs);
  return offsetMs(startMs, timeZone) === offsetMs(ms, timeZone) ? startMs : changeWithin(startMs, ms, timeZone);
}

function nextClock(ms: number, sizeMs: number, timeZone: string | undefined): number {
  const wallMs = wallOfInstant(ms, timeZone);
  const endMs = ms - wallMs + (Math.floor(wallMs / sizeMs) + 1) * sizeMs;
  const lastMs = endMs - 1;
  return offsetMs(lastMs, timeZone) === offsetMs(ms, timeZone) ? endMs : changeWithin(ms, lastMs, timeZone);
}

/** How a unit is numbered: which number holds a moment of the wall's calendar, and when on the wall a number begins. */
interface Rule {
  indexOf(wallMs: number, weekStart: Weekday): number;
  startOf(index: number, weekStart: Weekday): number;
  /** For steps that do not simply fall on multiples of the number. */
  isOnStep?(index: number, step: number): boolean;
}

function calendarUnit(name: UnitName, approxMs: number, rule: Rule): Unit {
  const begin = (index: number, timeZone: string | undefined, weekStart: Weekday): number =>
    instantOfWall(rule.startOf(index, weekStart), timeZone);

  // The guess is off by one where clocks change at midnight, or where doubles no longer tell neighbouring moments apart.
  const indexAt = (ms: number, timeZone: string | undefined, weekStart: Weekday): number => {
    let index = rule.indexOf(wallOfInstant(ms, timeZone), weekStart);
    while (begin(index, timeZone, weekStart) > ms) index--;
    while (begin(index + 1, timeZone, weekStart) <= ms) index++;
    return index;
  };

  return {
    name,
    approxMs,
    floor: (ms, timeZone, weekStart = 1) =>
      isFinite(ms) ? begin(indexAt(ms, timeZone, weekStart), timeZone, weekStart) : ms,
    next: (ms, timeZone, weekStart = 1) =>
      isFinite(ms) ? begin(indexAt(ms, timeZone, weekStart) + 1, timeZone, weekStart) : ms,
    ticks(step, fromMs, toMs, { timeZone, weekStart = 1 } = {}) {
      const moments: number[] = [];
      if (!isFinite(fromMs)) return moments;
      const stride = rule.isOnStep ? 1 : step;
      let index = Math.floor(indexAt(fromMs, timeZone, weekStart) / stride) * stride;
      for (let count = 0; count < TICK_LIMIT; count++, index += stride) {
        const ms = begin(index, timeZone, weekStart);
        if (ms > toMs) break;
        const isNew = ms >= fromMs && ms > (moments.at(-1) ?? -Infinity);
        if (isNew && (rule.isOnStep?.(index, step) ?? true)) moments.push(ms);
      }
      return moments;
    },
  };
}

function dayRule(): Rule {
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
function weekRule(): Rule {
  return {
    indexOf: (wallMs, weekStart) => Math.floor((Math.floor(wallMs / DAY_MS) - 3 - weekStart) / 7),
    startOf: (index, weekStart) => (index * 7 + 3 + weekStart) * DAY_MS,
  };
}

function monthRule(size: number): Rule {
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
  return calendarUnit(name, size * YEAR_MS, {
    indexOf(wallMs) {
      const { year } = civilFromMs(wallMs);
      return Math.floor((year > 0 ? year : year - 1) / size);
    },
    startOf(index) {
      const readersYear = index * size;
      return msFromCivil(readersYear > 0 ? readersYear : readersYear + 1);
    },
  });
}
