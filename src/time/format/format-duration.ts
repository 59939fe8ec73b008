import { numberFormat } from './intl.js';
import { DAY_MS } from '../units/calendar.js';
import { unitNamed } from '../units/units.js';

/** Units of a duration, longest first. A duration uses the first that is near enough, and of which it has at least two. */
const UNITS = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map(unitNamed);

/**
 * Share of a duration by which its number of years or months may be wrong. A duration that is wrong by more is told in months, or in days, if its
 * dates are known so well.
 */
const MAX_ERRORS: Readonly<Record<string, { readonly share: number; readonly vagueMs: number }>> = {
  year: { share: 0.1, vagueMs: 32 * DAY_MS },
  month: { share: 0.02, vagueMs: DAY_MS },
};

/** Number of years from which they are rounded to two digits, since more digits would be false precision. */
const MIN_ROUNDED_YEARS = 10_000;

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
  vagueMs = 0,
  unitDisplay: 'long' | 'narrow' = 'long',
): string {
  const { name: unit, approxMs } =
    UNITS.find(({ name, approxMs: unitMs }) => {
      const units = ms / unitMs;
      const max = MAX_ERRORS[name];
      return units >= 2 && (!max || vagueMs > max.vagueMs || Math.abs(Math.round(units) / units - 1) < max.share);
    }) ?? unitNamed('second');
  const count = Math.round(ms / approxMs);
  if (count < MIN_ROUNDED_YEARS && vagueMs > MAX_VAGUENESS * approxMs) return '';
  // Nobody reads the narrow “2.1By”.
  const compactDisplay = unitDisplay === 'narrow' ? 'short' : 'long';
  const format =
    count >= MIN_ROUNDED_YEARS
      ? ({ notation: 'compact', maximumSignificantDigits: 2, compactDisplay, unitDisplay: compactDisplay } as const)
      : { unitDisplay, maximumFractionDigits: 0 };
  return numberFormat(locale, { style: 'unit', unit, ...format }).format(count);
}
