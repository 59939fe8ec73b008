import { memoizeByKey } from '../scheduling/memoize.js';
import type { Explainer } from '../model/explainer.js';
import { isFault } from '../time/parse/date-fault.js';
import type { DateEnd, FuzzyDate } from '../time/fuzzy-date.js';
import { parseEdtf } from '../time/parse/parse-edtf.js';
import { DAY_MS } from '../time/units/calendar.js';

const MONTHS_FROM_MS = 45 * DAY_MS;
const YEARS_FROM_MS = 5 * 366 * DAY_MS;

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
  const [from, to] = [first, last].map((end) => edtf(end, lengthMs));
  const period = parseEdtf(from === to ? from! : `${from}/${to}`);
  return isFault(period) ? undefined : period;
}

function edtf({ fields }: DateEnd, lengthMs: number): string {
  const { year, month, day } = fields!;
  if (lengthMs > YEARS_FROM_MS || !month) return yearText(year);
  if (lengthMs > MONTHS_FROM_MS || !day) return `${yearText(year)}-${twoDigits(month)}`;
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function yearText(year: number): string {
  const digits = String(Math.abs(year));
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
