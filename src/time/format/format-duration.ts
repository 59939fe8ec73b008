import { numberFormat } from './intl.js';
import { unitNamed } from '../units/units.js';

/** Units of a duration, longest first. A duration uses the first unit of which it has at least two. */
const UNITS = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map(unitNamed);

/** Number of years from which they are rounded to two digits, since more digits would be false precision. */
const MIN_ROUNDED_YEARS = 10_000;
const TWO_DIGITS = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 } as const;

/** Formats a duration, rounded to one unit: "11 months", "2 billion years". */
export function formatDuration(ms: number, locale: string): string {
  const { name: unit, approxMs } = UNITS.find((each) => ms >= 2 * each.approxMs) ?? unitNamed('second');
  const count = Math.round(ms / approxMs);
  const rounding = count >= MIN_ROUNDED_YEARS ? TWO_DIGITS : { maximumFractionDigits: 0 };
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', ...rounding }).format(count);
}
