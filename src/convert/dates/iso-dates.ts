import { isKnown, type DateEnd, type FuzzyDate } from '../../time/fuzzy-date.js';

/** When something began and ended, each as an ISO 8601 date or moment; an end that is not exact is left out. */
export interface IsoSpan {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** Of what happened on one date, its beginning alone; of a moment somewhere within a range, nothing. */
export function isoSpan(date: FuzzyDate | undefined): IsoSpan {
  const { kind } = date ?? {};
  return {
    start: date && (kind === 'single' || kind === 'interval') ? isoOf(date.start) : undefined,
    end: date && kind === 'interval' ? isoOf(date.end) : undefined,
  };
}

/** A single date, exactly known. */
export function isoDate(date: FuzzyDate | undefined): string | undefined {
  return date?.kind === 'single' ? isoOf(date.start) : undefined;
}

function isoOf(end: DateEnd): string | undefined {
  if (!isKnown(end) || end.sureness !== 'exact') return undefined;
  if (end.clock !== 'calendar') return isoMoment(end);
  const { year, month, day } = end.fields;
  if (!WHOLE_DATES.has(end.precision) || Math.abs(year) > 9999) return undefined;
  const digits = String(Math.abs(year)).padStart(4, '0');
  return [`${year < 0 ? '-' : ''}${digits}`, ...[month, day].flatMap(twoDigits)].join('-');
}

/** What ISO 8601 says of calendars without the extensions of its second part. */
const WHOLE_DATES: ReadonlySet<string> = new Set(['year', 'month', 'day']);

function twoDigits(part: number | undefined): readonly string[] {
  return part === undefined ? [] : [String(part).padStart(2, '0')];
}

/** In UTC, to the minute, or to the second where it was stated. */
function isoMoment({ earliestMs, precision }: DateEnd): string | undefined {
  const moment = new Date(earliestMs);
  const year = moment.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return undefined;
  return `${moment.toISOString().slice(0, precision === 'minute' || precision === 'hour' ? 16 : 19)}Z`;
}
