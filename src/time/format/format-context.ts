import type { DateWords } from './date-words.js';
import type { Precision } from '../fuzzy-date.js';
import { dateTimeFormat } from './intl.js';

/**
 * Style of a date: `full` for running text, `short` for labels, `yearless` and `clock` for labels whose year or day is
 * known, `day` for labels without a clock time, `spoken` for screen readers.
 */
export type DateStyle = 'full' | 'short' | 'yearless' | 'clock' | 'day' | 'spoken';

/** Language, time zone and style in which dates are formatted. */
export interface FormatContext {
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly style: DateStyle;
  readonly words: DateWords;
  /** Language of the phrases, whose plural rules apply to them. Intl uses `locale`. */
  readonly wordsLocale: string;
}

/** Returns a context for one of two dates, where a weekday in each would be too much. */
export function withoutWeekday(context: FormatContext): FormatContext {
  return context.style === 'spoken' ? { ...context, style: 'full' } : context;
}

/** Returns true for the styles of labels. */
export function isLabel({ style }: FormatContext): boolean {
  return style !== 'full' && style !== 'spoken';
}

/** Intl options for a date known to the year, month or day. */
export function fieldOptions(precision: Precision, context: FormatContext): Intl.DateTimeFormatOptions {
  return {
    ...((precision === 'year' || (context.style !== 'yearless' && context.style !== 'clock')) && { year: 'numeric' }),
    ...(precision !== 'year' && { month: isLabel(context) ? 'short' : 'long' }),
    ...(precision === 'day' && { day: 'numeric' }),
  };
}

/** Formats a moment in UTC; `ms` must be within the limits of `Date`. */
export function formatMs(ms: number, options: Intl.DateTimeFormatOptions, { locale }: FormatContext): string {
  return dateTimeFormat(locale, options).format(ms);
}
