import { isKnown, type DateEnd, type DateFields, type FuzzyDate } from '../../time/fuzzy-date.js';
import { isEdtf } from '../../time/parse/parse-edtf.js';
import { toDateSpan } from '../dates/date-span.js';
import { toEdtf } from '../dates/plain-dates.js';
import { readSheetDate, type DateOrder } from '../csv/sheet-dates.js';

const NOW = /(?:\/|\s-|\sto)\s*now$/i;

/** Reads a date of Markwhen; undefined for dates relative to other events. A range until now gets an open end. */
export function readMarkwhenDate(typed: string, order: DateOrder = 'month-first'): string | undefined {
  if (isEdtf(typed)) return CLOCK.test(typed) ? readEnd(typed, order) : typed;
  if (NOW.test(typed)) {
    const start = readMarkwhenDate(typed.replace(NOW, '').trim(), order);
    return start === undefined || start.includes('/') ? undefined : `${start}/..`;
  }
  const ends = typed
    .split(/(?<!\s)(?:\s+(?:-|–|to)\s+|\s*\/\s*(?=\d{4}\b)(?!\d{4}$)|\s+\/\s+)/)
    .map((end) => readEnd(end.trim(), order));
  const edtf = ends.length <= 2 && ends.every((end) => end !== undefined) ? ends.join('/') : (toEdtf(typed) ?? '');
  return isEdtf(edtf) ? edtf : undefined;
}

const CLOCK = /^(\d{4}-\d\d-\d\d)[T\s](\d\d:\d\d)(?::00(?:\.0*)?)?(Z?)$/;
const MONTH = /^(\d{1,2})\/(\d{4})$/;

function readEnd(typed: string, order: DateOrder): string | undefined {
  const [, day, clock, zone] = CLOCK.exec(typed) ?? [];
  if (day !== undefined) return `${day}T${clock}${zone}`;
  const [, month, year] = MONTH.exec(typed) ?? [];
  if (month !== undefined) return `${year}-${month.padStart(2, '0')}`;
  return readSheetDate(typed, undefined, order);
}

/**
 * Writes a date of Markwhen; undefined for years with more than four digits. Of dates BCE only the years are written.
 */
export function writeMarkwhenDate(date: FuzzyDate): string | undefined {
  const { start, end = start } = toDateSpan(date);
  if (start.year <= -LAST_YEAR || end.year > LAST_YEAR) return undefined;
  if (start.year < 1) return [...new Set([start, end].map(({ year }) => writeYear(year)))].join(' – ');
  const [first, last] = [writeEnd(date.start, start), writeEnd(date.end, end)];
  if (last === first) return first;
  return [first, last].some((text) => text.includes('T')) ? `${first} - ${last}` : `${first}/${last}`;
}

const LAST_YEAR = 9999;

function writeYear(year: number): string {
  return year < 1 ? `${1 - year} BCE` : `${year} CE`;
}

function writeEnd(end: DateEnd, { year, month, day, hour }: DateFields): string {
  if (hour !== undefined && isKnown(end)) return new Date(end.earliestMs).toISOString().replace(/\.000Z$/, 'Z');
  const digits = (number: number, count: number) => String(number).padStart(count, '0');
  return [digits(year, 4), ...[month, day].flatMap((part) => (part === undefined ? [] : [digits(part, 2)]))].join('-');
}
