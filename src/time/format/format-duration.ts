import { numberFormat } from './intl.js';
import { unitNamed } from '../units/units.js';

/** What a stretch of time is told in, longest first; a stretch of at least two of them is told so. */
const UNITS = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map(unitNamed);

/** From so many years on they are rounded to two digits: nobody counts aeons by the year. */
const MIN_ROUNDED_YEARS = 10_000;
const TWO_DIGITS = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 } as const;

/** How long a stretch is, rounded to one unit, in the words of a locale: "11 months", "2 billion years". */
export function formatDuration(ms: number, locale: string): string {
  const { name: unit, approxMs } = UNITS.find((each) => ms >= 2 * each.approxMs) ?? unitNamed('second');
  const count = Math.round(ms / approxMs);
  const rounding = count >= MIN_ROUNDED_YEARS ? TWO_DIGITS : { maximumFractionDigits: 0 };
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', ...rounding }).format(count);
}
