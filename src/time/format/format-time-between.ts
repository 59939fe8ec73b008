import type { DateEnd, FuzzyDate } from '../fuzzy-date.js';
import { formatDuration } from './format-duration.js';

/** One end of a date, with its date. */
export type EndOfDate = readonly [end: DateEnd, date: FuzzyDate];

/** How far a set or an approximate day may be from the day that is written, in ms. */
const VAGUE_DAY_MS = 2e8;

/**
 * Formats the time from one date to the next, as long as the two are known well enough: "20 days".
 *
 * @param last The end of the earlier date.
 * @param next The start of the later date.
 * @returns An empty text where the dates are too vague.
 */
export function formatTimeBetween(
  [last, lastDate]: EndOfDate,
  [next, nextDate]: EndOfDate,
  locale: string,
  display?: 'long' | 'narrow',
): string {
  const vagueMs = Math.max(
    last.latestMs - last.earliestMs,
    next.latestMs - next.earliestMs,
    /[~?%[{]/.test(lastDate.text + nextDate.text) ? VAGUE_DAY_MS : 0,
  );
  return formatDuration(next.earliestMs - last.earliestMs, locale, vagueMs, display);
}
