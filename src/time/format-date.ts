import { englishDateWords, fill, type DateWords } from './date-words.js';
import { formatEnd } from './format-end.js';
import { formatPair, joinInWords } from './format-pair.js';
import { isKnown, type DateEnd, type FuzzyDate, type Sureness } from './fuzzy-date.js';
import { listFormat } from './intl.js';
import { besideAnother, type DateStyle, type Voice } from './voice.js';
import { isTimeZone } from './zone.js';

export { englishDateWords, type DateWords } from './date-words.js';
export type { DateStyle } from './voice.js';

export interface FormatDateOptions {
  /** BCP 47; a bare `en` writes the day before the month, as most of the world does. */
  readonly locale?: string | undefined;
  /** IANA name of the zone to show clock times in; without it they are shown as written. Calendar dates never move. */
  readonly timeZone?: string | undefined;
  readonly style?: DateStyle | undefined;
  /** The locale's phrases; what is missing is said in English. */
  readonly words?: Partial<DateWords> | undefined;
}

/** How to say how sure an end is: where it stands alone, and beside another. */
const SURENESS_PHRASES = {
  approximate: ['about', 'about'],
  uncertain: ['uncertain', 'uncertainEnd'],
  'approximate-uncertain': ['aboutUncertain', 'aboutUncertainEnd'],
} as const satisfies Partial<Record<Sureness, readonly (keyof DateWords)[]>>;

const ALONE = 0;
const BESIDE = 1;
type Place = typeof ALONE | typeof BESIDE;

const KINDS: Record<FuzzyDate['kind'], (date: FuzzyDate, voice: Voice) => string> = {
  single: ({ start }, voice) => formatSureEnd(start, voice),
  interval: formatInterval,
  'one-of': formatOneOf,
  'all-of': formatAllOf,
};

/**
 * What readers see (`full`, `short`) or hear (`spoken`) of a date: "about 1789", "28 January – 4 February 2023",
 * "between 17 and 19 February 2023", "15 March 44 BCE", "66 million years ago".
 *
 * A clock time names its zone in `full` and `spoken`, unless it was read in the story's own zone and is shown as written.
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

function formatDateIn(date: FuzzyDate, voice: Voice): string {
  return KINDS[date.kind](date, voice);
}

function formatInterval({ start, end }: FuzzyDate, voice: Voice): string {
  const { words } = voice;
  if (!isKnown(start)) {
    return fill(start.sureness === 'open' ? words.until : words.untilUnknownStart, { to: formatSureEnd(end, voice) });
  }
  if (!isKnown(end)) {
    return fill(end.sureness === 'open' ? words.from : words.fromUnknownEnd, { from: formatSureEnd(start, voice) });
  }
  if (start.sureness === end.sureness) return inSureness(formatPair(start, end, voice).joined, start.sureness, voice);
  const { from, to } = besideEachOther(start, end, voice);
  return joinInWords(from, to, voice);
}

/** One moment within a stretch, or one of several. */
function formatOneOf({ members, start, end }: FuzzyDate, voice: Voice): string {
  const { words } = voice;
  if (members.length > 1) {
    const dates = members.map((member) =>
      member.kind === 'interval' ? formatOneOf(member, voice) : formatDateIn(member, voice),
    );
    return fill(words.oneOf, { dates: listFormat(voice.locale, 'disjunction').format(dates) });
  }
  if (!isKnown(start)) return fill(words.notAfter, { to: formatSureEnd(end, voice) });
  if (!isKnown(end)) return fill(words.notBefore, { from: formatSureEnd(start, voice) });
  const isExact = start.sureness === 'exact' && end.sureness === 'exact';
  const { from, to } = isExact ? formatPair(start, end, voice) : besideEachOther(start, end, voice);
  return from === to ? from : fill(words.between, { from, to });
}

function formatAllOf({ members }: FuzzyDate, voice: Voice): string {
  const dates = members.map((member) => formatDateIn(member, voice));
  return fill(voice.words.allOf, { dates: listFormat(voice.locale, 'conjunction').format(dates) });
}

function besideEachOther(start: DateEnd, end: DateEnd, voice: Voice): { from: string; to: string } {
  const [from, to] = [start, end].map((side) => formatSureEnd(side, besideAnother(voice), BESIDE)) as [string, string];
  return { from, to };
}

function formatSureEnd(end: DateEnd, voice: Voice, place: Place = ALONE): string {
  return isKnown(end) ? inSureness(formatEnd(end, voice), end.sureness, voice, place) : '';
}

function inSureness(date: string, sureness: Sureness, { words }: Voice, place: Place = ALONE): string {
  const phrases = SURENESS_PHRASES[sureness as keyof typeof SURENESS_PHRASES];
  return phrases ? fill(words[phrases[place]], { date }) : date;
}
