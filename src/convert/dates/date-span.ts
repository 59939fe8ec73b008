import { civilFromMs, DAY_MS } from '../../time/units/calendar.js';
import { comparePrecisions, isKnown, type DateEnd, type DateFields, type FuzzyDate } from '../../time/fuzzy-date.js';

/** A date for formats that know first and last days, months or years, and no doubt about them. */
export interface DateSpan {
  readonly start: DateFields;
  /** Absent where it would be the start once more, and where it is open or not known. */
  readonly end?: DateFields;
}

/** What a date comes to without doubts, sets, seasons and open ends; an open start begins with its end. */
export function toDateSpan({ start, end }: FuzzyDate): DateSpan {
  const first = isKnown(start) ? fieldsOf(start, start.earliestMs) : fieldsOf(end, end.latestMs);
  const last = isKnown(end) ? fieldsOf(end, end.latestMs) : first;
  return JSON.stringify(first) === JSON.stringify(last) ? { start: first } : { start: first, end: last };
}

/** Not two: years are this much apart, more or less. */
const ONE_YEAR_MS = 400 * DAY_MS;

/** As written; what is coarser than its fields is told by the moment: seasons by their months, decades by their years. */
function fieldsOf({ precision, fields, earliestMs, latestMs }: DateEnd, ms: number): DateFields {
  if (fields && comparePrecisions(precision, 'month') <= 0) return fields;
  // Far from today moments are not exact to the day, and would be counted to the year before.
  if (fields && precision === 'year' && latestMs - earliestMs < ONE_YEAR_MS) return { year: fields.year };
  const { year, month } = civilFromMs(ms);
  return comparePrecisions(precision, 'year') < 0 ? { year, month } : { year };
}
