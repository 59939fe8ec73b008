import { memoizeByKey } from '../scheduling/memoize.js';
import type { Explainer } from '../model/explainer.js';
import { isFault } from '../time/parse/date-fault.js';
import type { DateEnd, DateFields, FuzzyDate } from '../time/fuzzy-date.js';
import { parseEdtf } from '../time/parse/parse-edtf.js';
import { civilFromMs, DAY_MS } from '../time/units/calendar.js';
import { wallOfInstant } from '../time/zone.js';

const YEAR_MS = 366 * DAY_MS;

/** Returns the period of a story's events, as exact as its length needs: "February 2022 – February 2023". */
export const storyPeriod = memoizeByKey(({ events }: Explainer): FuzzyDate | undefined => {
  let first: DateEnd | undefined;
  let last: DateEnd | undefined;
  const take = (end: DateEnd): void => {
    if (!end.fields) return;
    if (!first || end.earliestMs < first.earliestMs) first = end;
    if (!last || end.latestMs > last.latestMs) last = end;
  };
  for (const { date } of events) {
    if (!date) continue;
    take(date.start);
    take(date.end);
  }
  return first && last && periodOf(first, last);
});

function periodOf(first: DateEnd, last: DateEnd): FuzzyDate | undefined {
  const lengthMs = last.latestMs - first.earliestMs;
  const unit = lengthMs > 5 * YEAR_MS ? 'year' : lengthMs > 45 * DAY_MS ? 'month' : 'day';
  return intervalOf(edtf(first.fields!, unit), edtf(last.fields!, unit));
}

/**
 * Returns a stretch of an axis as a date that can be said, as exact as its length needs: "14 to 21 February 2023".
 *
 * @param span First moment, and the moment after the last, in milliseconds from 1970 UTC.
 * @param timeZone Zone of the axis; UTC without one.
 */
export function periodBetween(
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
  timeZone: string | undefined,
): FuzzyDate | undefined {
  const lengthMs = toMs - fromMs;
  const unit =
    lengthMs < DAY_MS ? 'minute' : lengthMs < 2 * YEAR_MS ? 'day' : lengthMs < 200 * YEAR_MS ? 'month' : 'year';
  const [from, to] = [fromMs, toMs - 1].map((ms) => edtf(wallFields(ms, timeZone), unit));
  return intervalOf(from!, to!, timeZone);
}

function intervalOf(from: string, to: string, timeZone?: string): FuzzyDate | undefined {
  const period = parseEdtf(from === to ? from : `${from}/${to}`, timeZone);
  return isFault(period) ? undefined : period;
}

function wallFields(ms: number, timeZone: string | undefined): DateFields {
  const wallMs = wallOfInstant(ms, timeZone);
  const minutes = Math.floor(wallMs / 60_000);
  return { ...civilFromMs(wallMs), hour: mod(Math.floor(minutes / 60), 24), minute: mod(minutes, 60) };
}

function edtf(
  { year, month, day, hour = 0, minute = 0 }: DateFields,
  unit: 'year' | 'month' | 'day' | 'minute',
): string {
  if (unit === 'year' || !month) return yearText(year);
  if (unit === 'month' || !day) return `${yearText(year)}-${twoDigits(month)}`;
  const date = `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  return unit === 'day' ? date : `${date}T${twoDigits(hour)}:${twoDigits(minute)}`;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function yearText(year: number): string {
  const digits = String(Math.abs(year));
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
