import { DAY_MS, daysInMonth, msFromCivil, type CivilDay } from './calendar.js';
import { dateFault, type DateFault } from './date-fault.js';
import { splitEdtf, type YearParts } from './edtf-parts.js';
import type { DateEnd, DateFields, Precision, Sureness } from './fuzzy-date.js';
import { placeOnClock } from './parse-clock.js';

/**
 * The parts of a year, ISO 8601-2, 4.8: from which code on, how many months each, and the month each begins with. Seasons
 * are meteorological: those independent of location (21–24) are taken for northern (25–28), southern ones follow (29–32).
 * A winter that begins in December ends in the next year.
 */
const DIVISIONS: readonly {
  readonly code: number;
  readonly precision: Precision;
  readonly months: number;
  readonly firstMonths: readonly number[];
}[] = [
  { code: 21, precision: 'season', months: 3, firstMonths: [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6] },
  { code: 33, precision: 'quarter', months: 3, firstMonths: [1, 4, 7, 10] },
  { code: 37, precision: 'quadrimester', months: 4, firstMonths: [1, 5, 9] },
  { code: 40, precision: 'semester', months: 6, firstMonths: [1, 7] },
];

/** Precision of a year whose first unspecified digit is that many from its end. */
const YEAR_PRECISIONS: readonly Precision[] = ['year', 'decade', 'century', 'millennium', 'aeon'];

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** The years that digits can mean, ascending; the one its author wrote, with 0 for `X`; how much of it is known. */
interface Years {
  readonly candidates: readonly number[];
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
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const earliestMs = msFromCivil(year, month, day);
  const latestMs = earliestMs + DAY_MS - 1;
  return { earliestMs, latestMs, precision: 'day', fields: { year, month, day }, sureness: 'exact', clock: 'calendar' };
}

function parseAnyEnd(text: string, timeZone: string | undefined): DateEnd | DateFault {
  const parts = splitEdtf(text);
  if (!parts || (parts.year.significant && parts.year.digits?.includes('X'))) {
    return dateFault('date-unreadable', { text });
  }
  const years = readYears(parts.year);
  if (!years.candidates.every(Number.isSafeInteger)) return dateFault('date-too-far', { text });

  // Year 0 has no sign; two spellings of one year would not be found as one.
  const isMinusZero = parts.year.sign && Number(parts.year.digits) === 0;
  const { month, day } = parts;
  const range = isMinusZero ? 'year' : (readDivision(years, month, day) ?? readDays(years, month, day));
  if (typeof range === 'string') return dateFault('date-impossible', { text, part: range });
  const sureness = readSureness(parts.marks + (years.isEstimate ? '~' : ''));
  const end: DateEnd = { ...range, sureness, clock: 'calendar' };
  return parts.time ? placeOnClock(text, end, parts.time, parts.offset, timeZone) : end;
}

type CalendarRange = Pick<DateEnd, 'earliestMs' | 'latestMs' | 'precision' | 'fields'>;

function readYears({ sign, digits = '', exponent = '0', significant }: YearParts): Years {
  const sizes = expand(digits).map((size) => size * 10 ** Number(exponent));
  const [size = 0] = sizes;
  const rounding = significant ? 10 ** Math.max(0, String(size).length - Number(significant)) : 1;
  const roundedDown = Math.floor(size / rounding) * rounding;
  const magnitudes = rounding > 1 ? [roundedDown, roundedDown + rounding - 1] : sizes;
  return {
    // Not `-magnitude`: −0 is no year.
    candidates: sign ? magnitudes.map((magnitude) => 0 - magnitude).reverse() : magnitudes,
    year: sign ? 0 - size : size,
    precision: YEAR_PRECISIONS[digits.includes('X') ? digits.length - digits.indexOf('X') : 0]!,
    isEstimate: rounding > 1,
  };
}

/** All numbers that digits with `X` can mean, ascending. */
function expand(digits: string): number[] {
  if (!digits.includes('X')) return [Number(digits)];
  const appendTo = (numbers: number[], digit: string): number[] =>
    numbers.flatMap((number) => (digit === 'X' ? DIGITS : [Number(digit)]).map((last) => number * 10 + last));
  return [...digits].reduce(appendTo, [0]);
}

/** The problem's part, if the calendar has no such day. */
function readDays(years: Years, month: string | undefined, day: string | undefined): CalendarRange | 'month' | 'day' {
  const months = meant(month, MONTHS);
  const days = meant(day, DAYS);
  const first = findDay(years.candidates, months, days);
  const last = findDay([...years.candidates].reverse(), [...months].reverse(), [...days].reverse());
  if (!first || !last) return months.length > 0 ? 'day' : 'month';
  return {
    earliestMs: msFromCivil(first.year, first.month, first.day),
    latestMs: msFromCivil(last.year, last.month, last.day) + DAY_MS - 1,
    precision: precisionOf(years, month, day),
    fields: { year: years.year, ...knownField('month', month), ...knownField('day', day) },
  };
}

/** Those of the numbers that digits can mean; all, if there are no digits. */
function meant(digits: string | undefined, numbers: readonly number[]): readonly number[] {
  return digits ? expand(digits).filter((number) => numbers.includes(number)) : numbers;
}

/** The first combination, in the order given, that the calendar has: 29 February finds its leap year. */
function findDay(years: readonly number[], months: readonly number[], days: readonly number[]): CivilDay | undefined {
  for (const year of years) {
    for (const month of months) {
      const day = days.find((candidate) => candidate <= daysInMonth(year, month));
      if (day) return { year, month, day };
    }
  }
  return undefined;
}

/** The unit above the coarsest component that is not known. */
function precisionOf(years: Years, month: string | undefined, day: string | undefined): Precision {
  if (years.precision !== 'year' || !isNumber(month)) return years.precision;
  return isNumber(day) ? 'day' : 'month';
}

function knownField(name: 'month' | 'day', digits: string | undefined): Partial<DateFields> {
  return isNumber(digits) ? { [name]: Number(digits) } : {};
}

function isNumber(digits: string | undefined): digits is string {
  return digits !== undefined && !digits.includes('X');
}

function readDivision(years: Years, month: string | undefined, day: string | undefined): CalendarRange | undefined {
  const season = Number(month);
  const division = DIVISIONS.findLast(({ code }) => season >= code);
  const firstMonth = division?.firstMonths[season - division.code];
  if (!division || !firstMonth || day) return undefined;
  const afterMonth = firstMonth + division.months;
  const lastYear = years.candidates.at(-1)!;
  return {
    earliestMs: msFromCivil(years.candidates[0]!, firstMonth),
    latestMs: (afterMonth > 12 ? msFromCivil(lastYear + 1, afterMonth - 12) : msFromCivil(lastYear, afterMonth)) - 1,
    precision: years.precision === 'year' ? division.precision : years.precision,
    fields: { year: years.year, season },
  };
}

/** `%` is both, and so are `?` and `~` on different components: the worst of the parts holds for the whole. */
function readSureness(marks: string): Sureness {
  const isUncertain = /[?%]/.test(marks);
  const isApproximate = /[~%]/.test(marks);
  if (isUncertain && isApproximate) return 'approximate-uncertain';
  return isUncertain ? 'uncertain' : isApproximate ? 'approximate' : 'exact';
}
