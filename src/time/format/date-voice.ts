import type { DateWords } from './date-words.js';
import type { Precision } from '../fuzzy-date.js';
import { dateTimeFormat } from './intl.js';

/** `full` for text, `short` for labels, `spoken` for screen readers and whoever reads aloud. */
export type DateStyle = 'full' | 'short' | 'spoken';

/** In what language, zone and manner dates are said. */
export interface FormatContext {
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly style: DateStyle;
  readonly words: DateWords;
  /** The language of the words, whose plurals they follow; Intl speaks `locale`. */
  readonly wordsLocale: string;
}

/** The voice for one of two dates: spoken, a weekday in each would be too much. */
export function withoutWeekday(context: FormatContext): FormatContext {
  return context.style === 'spoken' ? { ...context, style: 'full' } : context;
}

/** What Intl shows of a date known to year, month or day. */
export function fieldOptions(precision: Precision, { style }: FormatContext): Intl.DateTimeFormatOptions {
  return {
    year: 'numeric',
    ...(precision !== 'year' && { month: style === 'short' ? 'short' : 'long' }),
    ...(precision === 'day' && { day: 'numeric' }),
  };
}

/** A moment as UTC shows it; `ms` must be one that `Date` holds. */
export function formatMs(ms: number, options: Intl.DateTimeFormatOptions, { locale }: FormatContext): string {
  return dateTimeFormat(locale, options).format(ms);
}
