import { DAY_MS } from './calendar.js';

/** Units that a stretch of time is told in, longest first; a stretch of at least two of them is told so. */
const UNITS = [
  { unit: 'year', ms: 365.2425 * DAY_MS },
  { unit: 'month', ms: (365.2425 * DAY_MS) / 12 },
  { unit: 'day', ms: DAY_MS },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: 1000 },
] as const;

const formats = new Map<string, Intl.NumberFormat>();

/** From so many years on they are rounded to two digits: nobody counts aeons by the year. */
const MANY = 10_000;

/** How long a stretch is, rounded to one unit, in the words of a locale: "11 months", "2 billion years". */
export function formatDuration(ms: number, locale: string): string {
  const { unit, ms: unitMs } = UNITS.find((each) => ms >= 2 * each.ms) ?? UNITS[UNITS.length - 1]!;
  const count = Math.round(ms / unitMs);
  const isLarge = count >= MANY;
  const key = `${locale} ${unit} ${isLarge}`;
  let format = formats.get(key);
  if (!format) {
    const rounding = isLarge
      ? ({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 } as const)
      : { maximumFractionDigits: 0 };
    format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', ...rounding });
    formats.set(key, format);
  }
  return format.format(count);
}
