import { isKnown, type DateEnd, type FuzzyDate } from '../../time/fuzzy-date.js';

/** A day in one zone may begin, and end, so much earlier or later than in another. */
export const MAX_OFFSET_MS = 14 * 3_600_000;

/** True for an end that is exact, or open: an event that goes on has the day on which it began. */
export function isExactEnd(end: DateEnd): boolean {
  return end.sureness === 'exact' || !isKnown(end);
}

/** True for a date with a clock time. A calendar date is the same day in every zone. */
export function isByClock({ start }: FuzzyDate): boolean {
  return start.clock !== 'calendar';
}
