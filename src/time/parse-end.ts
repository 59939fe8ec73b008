import { DAY_MS, daysInMonth, msFromCivil, type CivilDay } from './calendar.js';
import { dateProblem, type DateProblem } from './date-problem.js';
import type { Clock, DateEnd, DateFields, Precision, Sureness } from './fuzzy-date.js';
import { instantsOfWall, isTimeZone, offsetMs } from './zone.js';

// One small pattern for each component, read one after the other; marks stand on its left or right.
const YEAR = /(?<left>[?~%]?)(?<sign>-?)(?<year>[\dX]{4})(?:S(?<significant>[1-9]\d?))?(?<right>[?~%]?)/y;
const LONG_YEAR =
  /(?<left>[?~%]?)Y(?<sign>-?)(?<year>\d+)(?:E(?<exponent>\d+))?(?:S(?<significant>[1-9]\d?))?(?<right>[?~%]?)/y;
const MONTH_OR_DAY = /-(?<left>[?~%]?)(?<digits>[\dX]{2})(?<right>[?~%]?)/y;
const TIME = /T(?<hour>\d\d)(?::(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?)?/y;
const OFFSET = /(?:Z|(?<sign>[+-])(?<hours>\d\d)(?::?(?<minutes>\d\d))?)/y;
const MARK = /(?<right>[?~%])/y;

/**
 * Codes of ISO 8601-2, 4.8: first month and number of months. Seasons are meteorological ones; winter (24, 28) and the
 * southern summer (30) reach into the next year. Those independent of location (21–24) are taken for northern.
 */
const DIVISIONS: Readonly<Record<number, readonly [firstMonth: number, months: number, precision: Precision]>> = {
  21: [3, 3, 'season'],
  22: [6, 3, 'season'],
  23: [9, 3, 'season'],
  24: [12, 3, 'season'],
  25: [3, 3, 'season'],
  26: [6, 3, 'season'],
  27: [9, 3, 'season'],
  28: [12, 3, 'season'],
  29: [9, 3, 'season'],
  30: [12, 3, 'season'],
  31: [3, 3, 'season'],
  32: [6, 3, 'season'],
  33: [1, 3, 'quarter'],
  34: [4, 3, 'quarter'],
  35: [7, 3, 'quarter'],
  36: [10, 3, 'quarter'],
  37: [1, 4, 'quadrimester'],
  38: [5, 4, 'quadrimester'],
  39: [9, 4, 'quadrimester'],
  40: [1, 6, 'semester'],
  41: [7, 6, 'semester'],
};

/** Precision of a year with so many digits unspecified at its end. */
const YEAR_PRECISIONS: readonly Precision[] = ['year', 'decade', 'century', 'millennium', 'aeon'];

const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const ALL_DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** What is known of the years a text can mean: ascending, with the author's own and its precision. */
interface Years {
  readonly candidates: readonly number[];
  readonly year: number;
  readonly precision: Precision;
  readonly isEstimate: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A cursor over a text: `take` returns the named groups of what stands there, and moves behind it. */
interface Cursor {
  take(pattern: RegExp): Groups | undefined;
  isAtEnd(): boolean;
}

/**
 * Reads one date of EDTF (no interval, no set): `2023-02-18T19:30+01:00`, `1984-06?`, `201X`, `Y17E7`, `2001-21`.
 *
 * @param timeZone IANA name, for a clock time without an offset.
 */
export function parseEnd(text: string, timeZone?: string): DateEnd | DateProblem {
  const cursor = createCursor(text);
  const yearGroups = cursor.take(LONG_YEAR) ?? cursor.take(YEAR);
  if (!yearGroups) return dateProblem('date-unreadable', { text });
  const isLong = text.includes('Y');
  const monthGroups = isLong ? undefined : cursor.take(MONTH_OR_DAY);
  const dayGroups = monthGroups && cursor.take(MONTH_OR_DAY);
  const timeGroups = dayGroups && cursor.take(TIME);
  const offsetGroups = timeGroups && cursor.take(OFFSET);
  const lastMark = timeGroups && cursor.take(MARK);
  const years = cursor.isAtEnd() ? readYears(yearGroups) : undefined;
  if (!years) return dateProblem('date-unreadable', { text });
  if (!years.candidates.every(Number.isSafeInteger)) return dateProblem('date-too-far', { text });

  if (yearGroups['sign'] && Number(yearGroups['year']) === 0)
    return dateProblem('date-impossible', { text, part: 'year' });
  const marks = [yearGroups, monthGroups, dayGroups, lastMark].map((g) => `${g?.['left'] ?? ''}${g?.['right'] ?? ''}`);
  const sureness = readSureness(marks.join('') + (years.isEstimate ? '~' : ''));
  const end = readDay(text, years, monthGroups?.['digits'], dayGroups?.['digits'], sureness);
  return timeGroups && !isProblem(end) ? readTime(text, end, timeGroups, offsetGroups, timeZone) : end;
}

export function isProblem(value: object): value is DateProblem {
  return 'code' in value;
}

function createCursor(text: string): Cursor {
  let position = 0;
  return {
    take(pattern) {
      pattern.lastIndex = position;
      const found = pattern.exec(text);
      if (found) position = pattern.lastIndex;
      return found ? (found.groups ?? {}) : undefined;
    },
    isAtEnd: () => position === text.length,
  };
}

function readYears({ sign, year = '', exponent = '0', significant }: Groups): Years | undefined {
  const unspecified = year.includes('X') ? year.length - year.indexOf('X') : 0;
  if (unspecified && significant) return undefined;
  const factor = 10 ** Number(exponent);
  const sizes = expand(year).map((size) => size * factor);
  const [size = 0] = sizes;
  const rounding = significant ? 10 ** Math.max(0, String(size).length - Number(significant)) : 1;
  const low = Math.floor(size / rounding) * rounding;
  const magnitudes = rounding > 1 ? [low, low + rounding - 1] : sizes;
  return {
    candidates: sign ? magnitudes.map((magnitude) => 0 - magnitude).reverse() : magnitudes,
    year: sign ? 0 - size : size,
    precision: YEAR_PRECISIONS[unspecified]!,
    isEstimate: rounding > 1,
  };
}

/** All numbers that digits with `X` can mean, ascending. */
function expand(digits: string): number[] {
  if (!digits.includes('X')) return [Number(digits)];
  return [...digits].reduce<number[]>(
    (numbers, digit) =>
      numbers.flatMap((n) => (digit === 'X' ? '0123456789' : digit).split('').map((d) => n * 10 + Number(d))),
    [0],
  );
}

/** `%` is both, and so are `?` and `~` on different components: the worst of the parts holds for the whole. */
function readSureness(marks: string): Sureness {
  const isUncertain = /[?%]/.test(marks);
  const isApproximate = /[~%]/.test(marks);
  if (isUncertain && isApproximate) return 'approximate-uncertain';
  return isUncertain ? 'uncertain' : isApproximate ? 'approximate' : 'exact';
}

function readDay(
  text: string,
  years: Years,
  month: string | undefined,
  day: string | undefined,
  sureness: Sureness,
): DateEnd | DateProblem {
  const division = DIVISIONS[Number(month)];
  if (division && !day) return readDivision(years, Number(month), division, sureness);
  const months = month ? expand(month).filter((number) => number >= 1 && number <= 12) : ALL_MONTHS;
  const days = day ? expand(day).filter((number) => number >= 1 && number <= 31) : ALL_DAYS;
  const first = findDay(years.candidates, months, days);
  const last = findDay([...years.candidates].reverse(), [...months].reverse(), [...days].reverse());
  if (!first || !last) return dateProblem('date-impossible', { text, part: months.length ? 'day' : 'month' });
  return {
    earliestMs: msFromCivil(first.year, first.month, first.day),
    latestMs: msFromCivil(last.year, last.month, last.day) + DAY_MS - 1,
    precision: precisionOfDay(years, month, day),
    sureness,
    clock: 'calendar',
    fields: { year: years.year, ...known('month', month), ...known('day', day) },
  };
}

function readDivision(
  years: Years,
  season: number,
  [firstMonth, months, precision]: (typeof DIVISIONS)[number] & {},
  sureness: Sureness,
): DateEnd {
  const { candidates, year } = years;
  const afterMonth = firstMonth + months;
  const lastYear = candidates.at(-1)!;
  return {
    earliestMs: msFromCivil(candidates[0]!, firstMonth),
    latestMs: (afterMonth > 12 ? msFromCivil(lastYear + 1, afterMonth - 12) : msFromCivil(lastYear, afterMonth)) - 1,
    precision: years.precision === 'year' ? precision : years.precision,
    sureness,
    clock: 'calendar',
    fields: { year, season },
  };
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

/** What a date is known to: the unit above its coarsest unspecified component. */
function precisionOfDay(years: Years, month: string | undefined, day: string | undefined): Precision {
  if (years.precision !== 'year' || !month || month.includes('X')) return years.precision;
  return !day || day.includes('X') ? 'month' : 'day';
}

function known(name: 'month' | 'day', digits: string | undefined): Partial<DateFields> {
  return digits && !digits.includes('X') ? { [name]: Number(digits) } : {};
}

function readTime(
  text: string,
  day: DateEnd,
  time: Groups,
  offset: Groups | undefined,
  timeZone: string | undefined,
): DateEnd | DateProblem {
  if (day.precision !== 'day') return dateProblem('date-unreadable', { text });
  const [hour, minute, second, millisecond] = [
    time['hour'],
    time['minute'],
    time['second'],
    time['fraction']?.slice(0, 3).padEnd(3, '0'),
  ].map((digits) => Number(digits ?? 0)) as [number, number, number, number];
  const part = impossiblePart(hour, minute, second, millisecond) ?? impossibleOffset(offset);
  if (part) return dateProblem('date-impossible', { text, part });

  // No clock here counts leap seconds: 23:59:60 is read as the second before.
  const wallMs = day.earliestMs + hour * 3_600_000 + minute * 60_000 + Math.min(second, 59) * 1000 + millisecond;
  const placed = offset
    ? { clock: 'offset' as const, ms: wallMs - readOffsetMs(offset) }
    : placeInZone(text, wallMs, timeZone);
  if (isProblem(placed)) return placed;
  const [precision, sizeMs] = precisionOfTime(time);
  return {
    ...day,
    earliestMs: placed.ms,
    latestMs: placed.ms + sizeMs - 1,
    precision,
    clock: placed.clock,
    fields: {
      ...day.fields!,
      hour,
      ...(time['minute'] && { minute }),
      ...(time['second'] && { second }),
      ...(time['fraction'] && { millisecond }),
    },
  };
}

/** Hour 24 is midnight at the end of the day; second 60 may only end an hour. */
function impossiblePart(hour: number, minute: number, second: number, millisecond: number): string | undefined {
  if (hour > 24 || (hour === 24 && minute + second + millisecond > 0)) return 'hour';
  if (minute > 59) return 'minute';
  return second > 60 || (second === 60 && minute !== 59) ? 'second' : undefined;
}

function impossibleOffset(offset: Groups | undefined): string | undefined {
  return Number(offset?.['hours'] ?? 0) > 23 || Number(offset?.['minutes'] ?? 0) > 59 ? 'offset' : undefined;
}

function readOffsetMs({ sign, hours = '0', minutes = '0' }: Groups): number {
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function precisionOfTime({ minute, second, fraction }: Groups): readonly [Precision, sizeMs: number] {
  if (fraction) return ['millisecond', 1];
  if (second) return ['second', 1000];
  return minute ? ['minute', 60_000] : ['hour', 3_600_000];
}

function placeInZone(
  text: string,
  wallMs: number,
  timeZone: string | undefined,
): { clock: Clock; ms: number } | DateProblem {
  if (timeZone === undefined) return { clock: 'utc', ms: wallMs };
  if (!isTimeZone(timeZone)) return dateProblem('date-zone-unknown', { timeZone });
  const [first, second] = instantsOfWall(wallMs, timeZone);
  if (first !== undefined && second === undefined) return { clock: 'zone', ms: first };
  return dateProblem(first === undefined ? 'date-time-missing' : 'date-time-twice', {
    text,
    timeZone,
    first: formatOffset(offsetMs(wallMs - DAY_MS, timeZone)),
    second: formatOffset(offsetMs(wallMs + DAY_MS, timeZone)),
  });
}

function formatOffset(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((number) => String(number).padStart(2, '0'));
  return `${ms < 0 ? '-' : '+'}${hour}:${minute}`;
}
