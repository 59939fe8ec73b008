import { numberFormat } from './intl.js';
import { DAY_MS } from '../units/calendar.js';
import { unitNamed } from '../units/units.js';
import type { DateEnd, FuzzyDate } from '../fuzzy-date.js';

/** Units of a duration, longest first. A duration uses the first that is near enough, and of which it has at least two. */
const UNITS = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map(unitNamed);

/** Share of a duration by which its number of months may be wrong. A duration that is wrong by more is told in days. */
const MAX_ERROR_OF_MONTHS = 0.02;

/** Number of years from which they are rounded to two digits, since more digits would be false precision. */
const MIN_ROUNDED_YEARS = 10_000;
const TWO_DIGITS = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 } as const;

/** Share by which a date may be vaguer than the unit of a duration: a month of 31 days, a leap year. */
const MAX_VAGUENESS = 1.1;

/**
 * Formats a duration in one unit that tells it nearly enough: "11 months", "79 days", "2 billion years"; narrow, "11m".
 *
 * @param vagueMs How far the duration may be from the one that is given. A unit that is shorter than this is false precision.
 * @returns An empty text where no unit is long enough.
 */
export function formatDuration(
  ms: number,
  locale: string,
  unitDisplay: 'long' | 'narrow' = 'long',
  vagueMs = 0,
): string {
  const { name: unit, approxMs } =
    UNITS.find(({ name, approxMs: unitMs }) => {
      const units = ms / unitMs;
      const isNear = Math.abs(Math.round(units) / units - 1) < MAX_ERROR_OF_MONTHS;
      return units >= 2 && (name !== 'month' || vagueMs > DAY_MS || isNear);
    }) ?? unitNamed('second');
  const count = Math.round(ms / approxMs);
  const isRounded = count >= MIN_ROUNDED_YEARS;
  if (vagueMs > MAX_VAGUENESS * (isRounded ? ms / 10 : approxMs)) return '';
  const rounding = isRounded ? TWO_DIGITS : { maximumFractionDigits: 0 };
  return numberFormat(locale, { style: 'unit', unit, unitDisplay, ...rounding }).format(count);
}

/** Formats the time from the last beginning of a date to another date, no more exactly than the vaguer of the two is known. */
export function formatGap(first: FuzzyDate, next: FuzzyDate, locale: string): string {
  const end = lastBeginning(first);
  const isVague = /[~?%]/.test(first.text + next.text);
  const vagueMs = [first.kind === 'interval' ? end : first, next.kind === 'interval' ? next.start : next].map(
    ({ earliestMs, latestMs }) => latestMs - earliestMs,
  );
  return formatDuration(
    next.earliestMs - end.earliestMs,
    locale,
    'long',
    Math.max(...vagueMs, isVague ? 2 * DAY_MS : 0),
  );
}

/** Returns the end of a date that begins last. An open end has no first moment. */
export function lastBeginning({ start, end }: FuzzyDate): DateEnd {
  return end.earliestMs > start.earliestMs ? end : start;
}
