import { civilFromMs } from '../../time/units/calendar.js';
import { englishDateWords, fill, type DateWords } from '../../time/format/date-words.js';
import { dateTimeFormat, numberFormat } from '../../time/format/intl.js';
import { wallOfInstant } from '../../time/zone.js';

/** How much of a moment a tick says. */
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
  day: { day: 'numeric' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short' },
  'month-year': { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

/** `Date`, and so Intl, ends here. */
const DATE_LIMIT_MS = 8.64e15;
const LARGE_YEAR = 10_000;
/** An earlier year looks like one of our own with the century left out, unless its era stands beside it. */
const FIRST_PLAIN_YEAR = 100;

/** A moment in as few words as its layer needs: "14:00", "8", "Feb 2022", "44 BCE", "12,000 BCE". */
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

/** True where no calendar of Intl reaches, so that only a moment's year can be said. */
export function isBeyondIntl(ms: number): boolean {
  return Math.abs(ms) > DATE_LIMIT_MS;
}

function formatLargeYear(readersYear: number, isOurEra: boolean, locale: string, words: DateWords): string {
  const number = numberFormat(locale).format(readersYear);
  return isOurEra ? number : fill(words.bce, { date: number });
}

/** In what deep time is counted. It counts back from year 1: the two thousand years since are lost in the rounding. */
export interface DeepScale {
  /** A million or a billion years. */
  readonly years: number;
  readonly fractionDigits: number;
}

/** Numbers of an axis whose lower layer says "million years ago": "66", "0.2". */
export function formatYearsAgo(ms: number, { years, fractionDigits }: DeepScale, locale: string): string {
  const yearsAgo = 1 - civilFromMs(ms).year;
  return numberFormat(locale, { maximumFractionDigits: fractionDigits }).format(Math.max(0, yearsAgo - 1) / years);
}

/** What those numbers count: "million years ago". */
export function deepTimePhrase({ years }: DeepScale, words?: Partial<DateWords>): string {
  const { billionYearsAgo, millionYearsAgo } = { ...englishDateWords, ...words };
  const phrase = years >= 1e9 ? billionYearsAgo : millionYearsAgo;
  return fill(typeof phrase === 'string' ? phrase : (phrase.many ?? phrase.other ?? ''), { number: '' });
}
