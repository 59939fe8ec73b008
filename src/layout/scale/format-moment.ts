import { civilFromMs } from '../../time/units/calendar.js';
import { englishDateWords, fill, type DateWords } from '../../time/format/date-words.js';
import { dateTimeFormat, numberFormat } from '../../time/format/intl.js';
import { FIRST_PLAIN_YEAR } from '../../time/format/format-years.js';
import { DATE_LIMIT_MS, wallOfInstant } from '../../time/zone.js';

/** Level of detail of a tick's label. */
export type MomentStyle = 'millisecond' | 'second' | 'minute' | 'day' | 'date' | 'month' | 'month-year' | 'year';

export interface MomentOptions {
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly words?: Partial<DateWords> | undefined;
}

const STYLES: Readonly<Record<MomentStyle, Intl.DateTimeFormatOptions>> = {
  millisecond: { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3, hourCycle: 'h23' },
  second: { timeStyle: 'medium' },
  minute: { timeStyle: 'short' },
  day: { day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short' },
  'month-year': { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

const LARGE_YEAR = 10_000;

/** Formats a moment for the axis: "14:00", "8 Feb", "Feb 2022", "44 BCE", "12,000 BCE". */
export function formatMoment(ms: number, style: MomentStyle, options: MomentOptions): string {
  const { locale, timeZone = 'UTC' } = options;
  const words = { ...englishDateWords, ...options.words };
  const { year } = civilFromMs(wallOfInstant(ms, timeZone));
  const readersYear = year > 0 ? year : 1 - year;
  if (isBeyondIntl(ms) || (style === 'year' && readersYear >= LARGE_YEAR)) {
    return formatLargeYear(readersYear, year > 0, locale, words);
  }
  const readerLocale = locale === 'en' ? 'en-GB' : locale;
  const text = dateTimeFormat(readerLocale, { ...STYLES[style], timeZone }).format(ms);
  if (!('year' in STYLES[style])) return text;
  if (year < 1) return fill(words.bce, { date: text });
  return style === 'year' && year < FIRST_PLAIN_YEAR ? fill(words.ce, { date: text }) : text;
}

/** Tells whether a moment lies beyond what Intl can format, so that only its year can be said. */
export function isBeyondIntl(ms: number): boolean {
  return Math.abs(ms) > DATE_LIMIT_MS;
}

function formatLargeYear(readersYear: number, isOurEra: boolean, locale: string, words: DateWords): string {
  const number = numberFormat(locale).format(readersYear);
  return isOurEra ? number : fill(words.bce, { date: number });
}
