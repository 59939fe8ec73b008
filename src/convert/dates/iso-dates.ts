import { isKnown, type DateEnd, type FuzzyDate } from '../../time/fuzzy-date.js';

/** Start and end as ISO 8601 dates or moments. An end that isn't exactly known is undefined. */
export interface IsoSpan {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** Returns start and end. A single date has a start only, and one moment within a range has neither. */
export function isoSpan(date: FuzzyDate | undefined): IsoSpan {
  const { kind } = date ?? {};
  return {
    start: date && (kind === 'single' || kind === 'interval') ? isoOf(date.start) : undefined,
    end: date && kind === 'interval' ? isoOf(date.end) : undefined,
  };
}

/** Returns a single date that is exactly known. */
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

/** Precisions of dates in ISO 8601-1. */
const WHOLE_DATES: ReadonlySet<string> = new Set(['year', 'month', 'day']);

function twoDigits(part: number | undefined): readonly string[] {
  return part === undefined ? [] : [String(part).padStart(2, '0')];
}

/** Formats a moment in UTC, to the minute, or to the second where it was given. */
function isoMoment({ earliestMs, precision }: DateEnd): string | undefined {
  const moment = new Date(earliestMs);
  const year = moment.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return undefined;
  return `${moment.toISOString().slice(0, precision === 'minute' || precision === 'hour' ? 16 : 19)}Z`;
}
