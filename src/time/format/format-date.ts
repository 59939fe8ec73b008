import { englishDateWords, fill, type DateWords } from './date-words.js';
import { fillPhrase } from './fill-phrase.js';
import { sayWords } from './end-words.js';
import { endWords } from './format-end.js';
import type { KnownEnd } from './format-years.js';
import { formatPair, joinInWords } from './format-pair.js';
import { asOneMoment, isKnown, type DateEnd, type FuzzyDate, type Sureness } from '../fuzzy-date.js';
import { listFormat } from './intl.js';
import { withoutWeekday, type DateStyle, type FormatContext } from './format-context.js';
import { isTimeZone } from '../zone.js';

export { englishDateWords, type DateWords } from './date-words.js';
export type { DateStyle } from './format-context.js';

export interface FormatDateOptions {
  /** Language tag (BCP 47). A bare `en` writes the day before the month, as most of the world does. */
  readonly locale?: string | undefined;
  /**
   * IANA name of the zone in which clock times are shown; without it they are shown as written. Calendar dates never
   * move.
   */
  readonly timeZone?: string | undefined;
  readonly style?: DateStyle | undefined;
  /** Phrases of the locale. A missing phrase is taken from English. */
  readonly words?: Partial<DateWords> | undefined;
}

type SurenessPhrase = 'about' | 'uncertain' | 'aboutUncertain' | 'uncertainEnd' | 'aboutUncertainEnd';

/** Phrases for the sureness of an end: alone, and beside another end. */
const SURENESS_PHRASES: { readonly [sure in Sureness]?: readonly [alone: SurenessPhrase, beside: SurenessPhrase] } = {
  approximate: ['about', 'about'],
  uncertain: ['uncertain', 'uncertainEnd'],
  'approximate-uncertain': ['aboutUncertain', 'aboutUncertainEnd'],
};

/**
 * Formats a date for readers (`full`, `short`) or for speech (`spoken`).
 *
 * A clock time names its zone in `full` and `spoken`, unless it was read in the story's own zone and is shown as
 * written.
 *
 * @param date The date, from `parseDate` or a document that was read.
 * @param options Language, time zone, style and phrases; English by default.
 * @returns The date in words, such as "about 1789", "28 January – 4 February 2023", "between 17 and 19 February 2023",
 * "15 March 44 BCE", "66 million years ago".
 * @example
 * ```ts
 * const parsed = parseDate('2023-01-28/2023-02-04');
 * if ('date' in parsed) formatDate(parsed.date); // '28 January – 4 February 2023'
 * ```
 */
export function formatDate(
  date: FuzzyDate,
  { locale = 'en', timeZone, style = 'full', words }: FormatDateOptions = {},
): string {
  return formatDateIn(date, {
    locale: locale === 'en' ? 'en-GB' : locale,
    timeZone: timeZone && isTimeZone(timeZone) ? timeZone : undefined,
    style,
    words: { ...englishDateWords, ...words },
    wordsLocale: words ? locale : 'en',
  });
}

function formatDateIn({ kind, start, end, members }: FuzzyDate, context: FormatContext): string {
  const { words } = context;
  if (kind === 'all-of') return fill(words.allOf, { dates: formatList(members, 'conjunction', context) });
  if (members.length > 1) {
    return fill(words.oneOf, { dates: formatList(members.map(asOneMoment), 'disjunction', context) });
  }
  if (kind === 'single') return formatAlone(start, context);
  // In a set, a range means one moment within it.
  const isMoment = kind === 'one-of';
  if (!isKnown(start)) {
    const until = start.sureness === 'open' ? words.until : words.untilUnknownStart;
    return fillPhrase(isMoment ? words.notAfter : until, { to: formatAlone(end, context) }, end);
  }
  if (!isKnown(end)) {
    const from = end.sureness === 'open' ? words.from : words.fromUnknownEnd;
    return fillPhrase(isMoment ? words.notBefore : from, { from: formatAlone(start, context) }, start);
  }
  return isMoment ? formatMoment(start, end, context) : formatRange(start, end, context);
}

function formatList(dates: readonly FuzzyDate[], type: 'conjunction' | 'disjunction', context: FormatContext): string {
  return listFormat(context.locale, type).format(dates.map((date) => formatDateIn(date, context)));
}

function formatRange(start: KnownEnd, end: KnownEnd, context: FormatContext): string {
  if (start.sureness === end.sureness) {
    return inSureness(formatPair(start, end, context).joined, [start, end], 0, context);
  }
  return joinInWords(formatBeside(start, context), formatBeside(end, context), [start, end], context);
}

/** Formats one moment between two ends. */
function formatMoment(start: KnownEnd, end: KnownEnd, context: FormatContext): string {
  const isExact = start.sureness === 'exact' && end.sureness === 'exact';
  const { from, to } = isExact
    ? formatPair(start, end, context)
    : { from: formatBeside(start, context), to: formatBeside(end, context) };
  return from === to ? from : fillPhrase(context.words.between, { from, to }, start, end);
}

function formatAlone(end: DateEnd, context: FormatContext): string {
  return isKnown(end) ? inSureness(sayWords(endWords(end, context)), [end], 0, context) : '';
}

function formatBeside(end: KnownEnd, context: FormatContext): string {
  return inSureness(sayWords(endWords(end, withoutWeekday(context))), [end], 1, context);
}

/** Adds a phrase for the sureness of `ends`, which are equally sure. */
function inSureness(
  date: string,
  ends: readonly [KnownEnd, ...KnownEnd[]],
  place: 0 | 1,
  { words }: FormatContext,
): string {
  const phrase = SURENESS_PHRASES[ends[0].sureness]?.[place];
  return phrase ? fillPhrase(words[phrase], { date }, ...ends) : date;
}
