import { DAY_MS, daysInMonth, msFromCivil, type CivilDay } from '../units/calendar.js';
import { dateFault, type DateFault } from './date-fault.js';
import { splitEdtf, type EdtfParts } from './edtf-parts.js';
import type { DateEnd, Precision, Sureness } from '../fuzzy-date.js';
import { placeOnClock } from './parse-clock.js';

/**
 * The parts of a year, ISO 8601-2, 4.8: from which code on, how many months each, and the month the first begins with. Seasons
 * are meteorological: those independent of location (21–24) are taken for northern (25–28), southern ones follow (29–32).
 * A winter that begins in December ends in the next year.
 */
const DIVISIONS: readonly (readonly [code: number, precision: Precision, months: number, firstMonth: number])[] = [
  [21, 'season', 3, 3],
  [29, 'season', 3, 9],
  [33, 'quarter', 3, 1],
  [37, 'quadrimester', 4, 1],
  [40, 'semester', 6, 1],
];
const LAST_DIVISION = 41;

/** Precision of a year whose first unspecified digit is that many from its end. */
const YEAR_PRECISIONS: readonly Precision[] = ['year', 'decade', 'century', 'millennium', 'aeon'];

/**
 * Of so many years that digits with `X` can mean, the first ones have every day that any has: whether a year is a leap year is told by
 * its last two digits, or by the two before where these are `00`.
 */
const ENOUGH_YEARS = 100;

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** The years that digits can mean; the one its author wrote, with 0 for `X`; how much of it is known. */
interface Years {
  readonly count: number;
  /** One of them, by its place in ascending order. */
  readonly at: (index: number) => number;
  readonly year: number;
  readonly precision: Precision;
  readonly isEstimate: boolean;
}

/**
 * Reads one date of EDTF (no interval, no set): `2023-02-18T19:30+01:00`, `1984-06?`, `201X`, `Y17E7`, `2001-21`.
 *
 * @param timeZone IANA name, for a clock time without an offset.
 */
export function parseEnd(text: string, timeZone?: string): DateEnd | DateFault {
  return parseDay(text) ?? parseAnyEnd(text, timeZone);
}

/** Most dates are plain days: `2023-02-18`. What they can mean needs no search, which makes long documents faster. */
function parseDay(text: string): DateEnd | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  if (month < 1 || month > 12 || day < 1 || (day > 28 && day > daysInMonth(year, month))) return undefined;
  const earliestMs = msFromCivil(year, month, day);
  const latestMs = earliestMs + DAY_MS - 1;
  return { earliestMs, latestMs, precision: 'day', fields: { year, month, day }, sureness: 'exact', clock: 'calendar' };
}

function parseAnyEnd(text: string, timeZone: string | undefined): DateEnd | DateFault {
  const parts = splitEdtf(text);
  if (!parts) return dateFault('date-unreadable');
  const years = readYears(parts);
  if (!Number.isSafeInteger(years.at(0)) || !Number.isSafeInteger(years.at(years.count - 1)))
    return dateFault('date-too-far');
  // Year 0 has no sign; two spellings of one year would not be found as one.
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
    // Not `-magnitude`: −0 is no year.
    at: (index) => (sign ? 0 - magnitudeAt(count - 1 - index) : magnitudeAt(index)),
    year: sign ? 0 - size : size,
    precision: YEAR_PRECISIONS[digits.includes('X') ? digits.length - digits.indexOf('X') : 0]!,
    isEstimate: rounding > 1,
  };
}

/** How many numbers digits with `X` can mean. */
function countOf(digits: string): number {
  return 10 ** (digits.split('X').length - 1);
}

/** One of these numbers, by its place in ascending order: `1X3X` has 1032 in the place 2. */
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

/** The problem's part, if the calendar has no such day. */
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
    // The unit above the coarsest component that is not known.
    precision: precision === 'year' && hasMonth ? (hasDay ? 'day' : 'month') : precision,
    fields: { year, ...(hasMonth && { month: Number(month) }), ...(hasDay && { day: Number(day) }) },
  };
}

/** Those of the numbers that digits can mean; all, if there are no digits. */
function meant(digits: string | undefined, numbers: readonly number[]): readonly number[] {
  if (!digits) return numbers;
  const pattern = new RegExp(`^${digits.replaceAll('X', '.')}$`);
  return numbers.filter((number) => pattern.test(String(number).padStart(2, '0')));
}

/** The first combination, in the order given, that the calendar has: 29 February finds its leap year. */
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

/** `%` is both, and so are `?` and `~` on different components: the worst of the parts holds for the whole. */
function readSureness(text: string, isEstimate: boolean): Sureness {
  const isUncertain = /[?%]/.test(text);
  const isApproximate = isEstimate || /[~%]/.test(text);
  if (isUncertain && isApproximate) return 'approximate-uncertain';
  return isUncertain ? 'uncertain' : isApproximate ? 'approximate' : 'exact';
}
