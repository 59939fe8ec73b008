import { DAY_MS, daysInMonth, msFromCivil, type CivilDay } from '../units/calendar.js';
import { dateFault, type DateFault } from './date-fault.js';
import { splitEdtf, type EdtfParts } from './edtf-parts.js';
import type { DateEnd, Precision, Sureness } from '../fuzzy-date.js';
import { placeOnClock } from './parse-clock.js';

/**
 * Divisions of a year (ISO 8601-2, 4.8): the first code, the months of each part, and the first month of the first
 * part. Seasons are meteorological. Seasons independent of location (21–24) are read like northern ones (25–28);
 * southern ones follow (29–32). A winter that begins in December ends in the next year.
 */
const DIVISIONS: readonly (readonly [code: number, precision: Precision, months: number, firstMonth: number])[] = [
  [21, 'season', 3, 3],
  [29, 'season', 3, 9],
  [33, 'quarter', 3, 1],
  [37, 'quadrimester', 4, 1],
  [40, 'semester', 6, 1],
];
const LAST_DIVISION = 41;

/** Precision of a year, by the number of digits from its first unspecified digit to its end. */
const YEAR_PRECISIONS: readonly Precision[] = ['year', 'decade', 'century', 'millennium', 'aeon'];

/**
 * Number of candidate years after which a search for a day ends. The first hundred have every day that any of them has,
 * since the last two digits decide about a leap year, or the two before them where these are `00`.
 */
const ENOUGH_YEARS = 100;

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** The years that digits can mean, the year with 0 for `X`, and how precisely it is known. */
interface Years {
  readonly count: number;
  /** Returns a candidate by its index in ascending order. */
  readonly at: (index: number) => number;
  readonly year: number;
  readonly precision: Precision;
  readonly isEstimate: boolean;
}

/**
 * Reads one EDTF date that is no interval and no set: `2023-02-18T19:30+01:00`, `1984-06?`, `201X`, `Y17E7`, `2001-21`.
 *
 * @param timeZone IANA name of the zone for a clock time without an offset.
 */
export function parseSingleDate(text: string, timeZone?: string): DateEnd | DateFault {
  return parseDay(text) ?? parseAnyDate(text, timeZone);
}

/**
 * Reads a plain day such as `2023-02-18`. Most dates are plain days and need no search, which makes long documents
 * faster.
 */
function parseDay(text: string): DateEnd | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  if (month < 1 || month > 12 || day < 1 || (day > 28 && day > daysInMonth(year, month))) return undefined;
  const earliestMs = msFromCivil(year, month, day);
  const latestMs = earliestMs + DAY_MS - 1;
  return { earliestMs, latestMs, precision: 'day', fields: { year, month, day }, sureness: 'exact', clock: 'calendar' };
}

function parseAnyDate(text: string, timeZone: string | undefined): DateEnd | DateFault {
  const parts = splitEdtf(text);
  if (!parts) return dateFault('date-unreadable');
  const years = readYears(parts);
  if (!Number.isSafeInteger(years.at(0)) || !Number.isSafeInteger(years.at(years.count - 1)))
    return dateFault('date-too-far');
  // Year 0 has no sign. With two spellings of one year, equal dates would differ.
  const isMinusZero = parts.sign !== '' && Number(parts.digits) === 0;
  const range = isMinusZero ? 'year' : (readDivision(years, parts) ?? readDays(years, parts));
  if (typeof range === 'string') return dateFault('date-impossible', { part: range });
  const end: DateEnd = { ...range, sureness: readSureness(text, years.isEstimate), clock: 'calendar' };
  return parts.hour ? placeOnClock(end, parts, timeZone) : end;
}

type CalendarRange = Pick<DateEnd, 'earliestMs' | 'latestMs' | 'precision' | 'fields'>;

function readYears({ sign, digits, exponent = '0', significant }: EdtfParts): Years {
  const size = fillIn(digits, 0) * 10 ** Number(exponent);
  const rounding = significant ? 10 ** Math.max(0, String(size).length - Number(significant)) : 1;
  const roundedDown = Math.floor(size / rounding) * rounding;
  const count = rounding > 1 ? 2 : countOf(digits);
  const magnitudeAt = (index: number): number => {
    if (rounding > 1) return index === 0 ? roundedDown : roundedDown + rounding - 1;
    return fillIn(digits, index) * 10 ** Number(exponent);
  };
  return {
    count,
    // A negation would make −0 of 0, which isn't a year.
    at: (index) => (sign ? 0 - magnitudeAt(count - 1 - index) : magnitudeAt(index)),
    year: sign ? 0 - size : size,
    precision: YEAR_PRECISIONS[digits.includes('X') ? digits.length - digits.indexOf('X') : 0]!,
    isEstimate: rounding > 1,
  };
}

/** Number of values that digits with `X` can mean. */
function countOf(digits: string): number {
  return 10 ** (digits.split('X').length - 1);
}

/** Returns one of these values by its index in ascending order: of `1X3X`, index 2 is 1032. */
function fillIn(digits: string, index: number): number {
  if (!digits.includes('X')) return Number(digits);
  let rest = index;
  let value = 0;
  for (let at = digits.length - 1, unit = 1; at >= 0; at -= 1, unit *= 10) {
    const digit = digits[at];
    value += unit * (digit === 'X' ? rest % 10 : Number(digit));
    if (digit === 'X') rest = Math.floor(rest / 10);
  }
  return value;
}

function isNumber(digits: string | undefined): digits is string {
  return digits !== undefined && !digits.includes('X');
}

function readDivision({ count, at, year, precision }: Years, { month, day }: EdtfParts): CalendarRange | undefined {
  const season = Number(month);
  const division = DIVISIONS.findLast(([code]) => season >= code);
  if (!division || season > LAST_DIVISION || day) return undefined;
  const [code, divisionPrecision, months, first] = division;
  const firstMonth = ((first - 1 + (season - code) * months) % 12) + 1;
  return {
    earliestMs: msFromCivil(at(0), firstMonth),
    latestMs: msFromCivil(at(count - 1), firstMonth + months) - 1,
    precision: precision === 'year' ? divisionPrecision : precision,
    fields: { year, season },
  };
}

/**
 * Finds the first and last day that the digits can mean. If the calendar has none, it returns the name of the wrong
 * part.
 */
function readDays(years: Years, { month, day }: EdtfParts): CalendarRange | 'month' | 'day' {
  const { count, at, year, precision } = years;
  const months = meant(month, MONTHS);
  const days = meant(day, DAYS);
  const first = findDay(count, at, months, days);
  const last = findDay(count, (index) => at(count - 1 - index), [...months].reverse(), [...days].reverse());
  if (!first || !last) return months.length > 0 ? 'day' : 'month';
  const hasMonth = isNumber(month);
  const hasDay = isNumber(day);
  return {
    earliestMs: msFromCivil(first.year, first.month, first.day),
    latestMs: msFromCivil(last.year, last.month, last.day) + DAY_MS - 1,
    // The precision is the unit above the coarsest component that is unspecified.
    precision: precision === 'year' && hasMonth ? (hasDay ? 'day' : 'month') : precision,
    fields: { year, ...(hasMonth && { month: Number(month) }), ...(hasDay && { day: Number(day) }) },
  };
}

/** Returns the numbers that the digits can mean; all numbers if there are no digits. */
function meant(digits: string | undefined, numbers: readonly number[]): readonly number[] {
  if (!digits) return numbers;
  const pattern = new RegExp(`^${digits.replaceAll('X', '.')}$`);
  return numbers.filter((number) => pattern.test(String(number).padStart(2, '0')));
}

/** Returns the first combination that the calendar has, in the given order: 29 February finds its leap year. */
function findDay(
  count: number,
  yearAt: (index: number) => number,
  months: readonly number[],
  days: readonly number[],
): CivilDay | undefined {
  for (let index = 0; index < Math.min(count, ENOUGH_YEARS) && days.length > 0; index += 1) {
    const year = yearAt(index);
    for (const month of months) {
      const day = days.find((candidate) => candidate <= daysInMonth(year, month));
      if (day) return { year, month, day };
    }
  }
  return undefined;
}

/**
 * Reads the sureness of the whole date. `%` means approximate and uncertain, and so do `?` and `~` on different
 * components.
 */
function readSureness(text: string, isEstimate: boolean): Sureness {
  const isUncertain = /[?%]/.test(text);
  const isApproximate = isEstimate || /[~%]/.test(text);
  if (isUncertain && isApproximate) return 'approximate-uncertain';
  return isUncertain ? 'uncertain' : isApproximate ? 'approximate' : 'exact';
}
