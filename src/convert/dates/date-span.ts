import { civilFromMs, DAY_MS } from '../../time/units/calendar.js';
import { comparePrecisions, isKnown, type DateEnd, type DateFields, type FuzzyDate } from '../../time/fuzzy-date.js';

/** A date for formats that have only first and last days, months or years, and no uncertainty. */
export interface DateSpan {
  readonly start: DateFields;
  /** Absent where it would equal the start, and where it is open or unknown. */
  readonly end?: DateFields;
}

/** Reduces a date to its span, without sureness, sets, seasons and open ends. An open start becomes the end. */
export function toDateSpan({ start, end }: FuzzyDate): DateSpan {
  const first = isKnown(start) ? fieldsOf(start, start.earliestMs) : fieldsOf(end, end.latestMs);
  const last = isKnown(end) ? fieldsOf(end, end.latestMs) : first;
  return JSON.stringify(first) === JSON.stringify(last) ? { start: first } : { start: first, end: last };
}

/** More than one year, and less than two. */
const ONE_YEAR_MS = 400 * DAY_MS;

/**
 * Returns the fields as written. Fields coarser than a year or a month come from the moment: a season from its months,
 * a decade from its years.
 */
function fieldsOf({ precision, fields, earliestMs, latestMs }: DateEnd, ms: number): DateFields {
  if (fields && comparePrecisions(precision, 'month') <= 0) return fields;
  // The year is taken as it was written. Billions of years away, milliseconds round to days, and January 1 may become the December before.
  if (fields && precision === 'year' && latestMs - earliestMs < ONE_YEAR_MS) return { year: fields.year };
  const { year, month } = civilFromMs(ms);
  return comparePrecisions(precision, 'year') < 0 ? { year, month } : { year };
}
