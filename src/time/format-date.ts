import { englishDateWords, fill, type DateWords } from './date-words.js';
import { formatEnd } from './format-end.js';
import { formatPair } from './format-pair.js';
import { isKnown, type DateEnd, type FuzzyDate, type Sureness } from './fuzzy-date.js';
import { listFormat } from './intl.js';
import type { DateStyle, Voice } from './voice.js';
import { isTimeZone } from './zone.js';

export { englishDateWords, type CountedPhrase, type DateWords } from './date-words.js';
export type { DateStyle } from './voice.js';

export interface FormatDateOptions {
  /** BCP 47; a bare `en` writes the day before the month, as most of the world does. */
  readonly locale?: string | undefined;
  /** IANA name of the zone to show clock times in; without it they are shown as written. Calendar dates never move. */
  readonly timeZone?: string | undefined;
  readonly style?: DateStyle | undefined;
  /** The locale's phrases. */
  readonly words?: DateWords | undefined;
}

type SurenessPhrases = Partial<
  Record<Sureness, keyof DateWords & ('about' | 'uncertain' | 'aboutUncertain' | 'uncertainEnd' | 'aboutUncertainEnd')>
>;

const ALONE: SurenessPhrases = {
  approximate: 'about',
  uncertain: 'uncertain',
  'approximate-uncertain': 'aboutUncertain',
};
const BESIDE: SurenessPhrases = {
  approximate: 'about',
  uncertain: 'uncertainEnd',
  'approximate-uncertain': 'aboutUncertainEnd',
};

const KINDS: Record<FuzzyDate['kind'], (date: FuzzyDate, voice: Voice) => string> = {
  single: ({ start }, voice) => formatSureEnd(start, voice, ALONE),
  interval: formatInterval,
  'one-of': formatOneOf,
  'all-of': ({ members }, voice) => fill(voice.words.allOf, { dates: formatList(members, 'conjunction', voice) }),
};

/**
 * What readers see (`full`, `short`) or hear (`spoken`) of a date: "about 1789", "28 January – 4 February 2023",
 * "between 17 and 19 February 2023", "15 March 44 BCE", "66 million years ago".
 *
 * A clock time names its zone in `full` and `spoken`, unless it was read in the story's own zone and is shown as written.
 */
export function formatDate(
  date: FuzzyDate,
  { locale = 'en', timeZone, style = 'full', words = englishDateWords }: FormatDateOptions = {},
): string {
  const knownZone = timeZone && isTimeZone(timeZone) ? timeZone : undefined;
  return KINDS[date.kind](date, { locale: locale === 'en' ? 'en-GB' : locale, timeZone: knownZone, style, words });
}

function formatInterval({ start, end }: FuzzyDate, voice: Voice): string {
  const { words } = voice;
  const [from, to] = [start, end].map((side) => (isKnown(side) ? formatSureEnd(side, voice, ALONE) : '')) as [
    string,
    string,
  ];
  if (!isKnown(start)) return fill(start.sureness === 'open' ? words.until : words.untilUnknownStart, { to });
  if (!isKnown(end)) return fill(end.sureness === 'open' ? words.from : words.fromUnknownEnd, { from });
  if (start.sureness === end.sureness)
    return inSureness(formatPair(start, end, voice).joined, start.sureness, voice, ALONE);
  return fill(voice.style === 'spoken' ? words.rangeSpoken : words.range, besideEachOther(start, end, voice));
}

/** One moment within a stretch, or one of several. */
function formatOneOf({ members, start, end }: FuzzyDate, voice: Voice): string {
  const { words } = voice;
  if (members.length > 1) return fill(words.oneOf, { dates: formatList(members, 'disjunction', voice) });
  if (!isKnown(start)) return fill(words.notAfter, { to: formatSureEnd(end, voice, ALONE) });
  if (!isKnown(end)) return fill(words.notBefore, { from: formatSureEnd(start, voice, ALONE) });
  const isExact = start.sureness === 'exact' && end.sureness === 'exact';
  const { from, to } = isExact ? formatPair(start, end, voice) : besideEachOther(start, end, voice);
  return from === to ? from : fill(words.between, { from, to });
}

function besideEachOther(start: DateEnd, end: DateEnd, voice: Voice): { from: string; to: string } {
  return { from: formatSureEnd(start, voice, BESIDE), to: formatSureEnd(end, voice, BESIDE) };
}

function formatList(members: readonly FuzzyDate[], type: 'conjunction' | 'disjunction', voice: Voice): string {
  return listFormat(voice.locale, type).format(members.map((member) => KINDS[member.kind](member, voice)));
}

function formatSureEnd(end: DateEnd, voice: Voice, phrases: SurenessPhrases): string {
  return isKnown(end) ? inSureness(formatEnd(end, voice), end.sureness, voice, phrases) : '';
}

function inSureness(date: string, sureness: Sureness, { words }: Voice, phrases: SurenessPhrases): string {
  const phrase = phrases[sureness];
  return phrase ? fill(words[phrase], { date }) : date;
}
