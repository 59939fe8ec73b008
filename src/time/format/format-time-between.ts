import type { DateEnd, FuzzyDate } from '../fuzzy-date.js';
import { DAY_MS } from '../units/calendar.js';
import { formatDuration } from './format-duration.js';

/** One end of a date, with its date. */
export type EndOfDate = readonly [end: DateEnd, date: FuzzyDate];

/**
 * Formats the time from one date to the next, if every reading of the two gives the same: "20 days".
 *
 * @param last The end of the earlier date.
 * @param next The start of the later date.
 * @returns An empty text where the dates are too vague.
 */
export function formatTimeBetween(
  last: EndOfDate,
  next: EndOfDate,
  locale: string,
  display?: 'long' | 'narrow',
): string {
  const [first, second] = [readingsOf(last), readingsOf(next)];
  const vagueMs = Math.max(first.toMs - first.fromMs, second.toMs - second.fromMs);
  const format = (ms: number) => formatDuration(ms, locale, vagueMs, display);
  // Units of one kind are counted: from one February to the next it is 12 months.
  if (isCounted(last, next)) return format(next[0].earliestMs - last[0].earliestMs);
  const shortest = format(second.fromMs - first.toMs);
  return shortest === format(second.toMs - first.fromMs) ? shortest : '';
}

/** Returns all the time that an end of a date may mean. Nobody knows how far from the truth an inexact one is: its own unit is a guess. */
function readingsOf([end, { kind, earliestMs, latestMs }]: EndOfDate): {
  readonly fromMs: number;
  readonly toMs: number;
} {
  if (kind === 'one-of') return { fromMs: earliestMs, toMs: latestMs };
  const marginMs = end.sureness === 'exact' ? 0 : Math.max(end.latestMs - end.earliestMs, DAY_MS);
  return { fromMs: end.earliestMs - marginMs, toMs: end.latestMs + marginMs };
}

function isCounted(...ends: readonly [EndOfDate, EndOfDate]): boolean {
  const [[a], [b]] = ends;
  const areExact = ends.every(([{ sureness }, { kind }]) => sureness === 'exact' && kind !== 'one-of');
  const areDays = ends.every(([{ earliestMs, latestMs }]) => latestMs - earliestMs < DAY_MS);
  return areExact && (areDays || a.precision === b.precision);
}
