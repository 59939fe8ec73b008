import { wallOfInstant } from '../time/zone.js';
import { civilFromMs } from '../time/calendar.js';

/** How much of a moment a tick says. */
export type MomentStyle = 'second' | 'minute' | 'day' | 'date' | 'month' | 'month-year' | 'year';

const STYLES: Readonly<Record<Exclude<MomentStyle, 'year'>, Intl.DateTimeFormatOptions>> = {
  second: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  minute: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short' },
  'month-year': { month: 'short', year: 'numeric' },
};

/** `Date`, and so Intl, ends here. */
const DATE_LIMIT_MS = 8.64e15;
const LARGE_YEAR = 10_000;

const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** A moment on the axis, in as few words as its layer needs: "14:00", "8", "Feb 2022", "44 BCE", "66M BCE". */
export function formatMoment(
  ms: number,
  style: MomentStyle,
  { locale, timeZone }: { readonly locale: string; readonly timeZone: string | undefined },
): string {
  const { year } = civilFromMs(wallOfInstant(ms, timeZone));
  if (Math.abs(ms) > DATE_LIMIT_MS || Math.abs(year) >= LARGE_YEAR) return formatLargeYear(year, locale);
  const era = year < 1 ? ({ era: 'short' } as const) : undefined;
  const wanted = style === 'year' ? ({ year: 'numeric' } as const) : STYLES[style];
  return dateFormat(locale, { ...wanted, ...('year' in wanted && era) }, timeZone).format(ms);
}

function formatLargeYear(year: number, locale: string): string {
  const key = `large ${locale}`;
  const format = (formatters.get(key) ?? new Intl.NumberFormat(locale, { notation: 'compact' })) as Intl.NumberFormat;
  formatters.set(key, format);
  return `${year < 0 ? '−' : ''}${format.format(Math.abs(year))}`;
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions, timeZone = 'UTC'): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${Object.entries(options).join()}`;
  const found = formatters.get(key) as Intl.DateTimeFormat | undefined;
  if (found) return found;
  const readers = locale === 'en' ? 'en-GB' : locale;
  const format = new Intl.DateTimeFormat(readers, { ...options, timeZone, calendar: 'gregory' });
  formatters.set(key, format);
  return format;
}
