import { civilFromMs, msFromCivil } from '../units/calendar.js';
import { fill, type CountedPhrase } from './date-words.js';
import { CORE, intlWords, wholeWords, type EndWords } from './end-words.js';
import type { DateEnd, DateFields } from '../fuzzy-date.js';
import { numberFormat, pluralRules } from './intl.js';
import { fieldOptions, type FormatContext } from './format-context.js';

/** An end that is neither open nor unknown. */
export type KnownEnd = DateEnd & { readonly fields: DateFields };

/** Years with more digits are formatted as numbers, since Intl doesn't group their digits and `Date` has a limit. */
export const LAST_PLAIN_YEAR = 9999;

/** An earlier year looks like a modern year without its century, so it needs an era: "79 CE". */
export const FIRST_PLAIN_YEAR = 100;

/**
 * Number of years from which a date is told as years ago. The two thousand years since year 1 are lost in the rounding.
 */
const DEEP_YEARS = 1e6;
const BILLION = 1e9;

const ROMAN: readonly (readonly [value: number, numeral: string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * Puts a year, decade, century or millennium into words, or says how long ago it was. `isEraNamed` adds the era even
 * where it is obvious.
 */
export function yearsWords(end: KnownEnd, context: FormatContext, isEraNamed: boolean): EndWords {
  const { words } = context;
  const [firstYear, lastYear] = [civilFromMs(end.earliestMs).year, civilFromMs(end.latestMs).year];
  // Periods before the era count backwards: the years 200 to 101 BCE are the second century BCE.
  const ordinalOf = (size: number): number =>
    lastYear > 0 ? Math.floor(lastYear / size) + 1 : Math.ceil((1 - firstYear) / size);
  const inEra = (core: string): EndWords => wholeWords(fill(eraPhrase(lastYear, context, isEraNamed), { core }));
  switch (end.precision) {
    case 'aeon':
      return wholeWords(words.yearUnknown);
    case 'millennium':
      return inEra(formatOrdinal(words.millennium, ordinalOf(1000), context));
    case 'century':
      return inEra(formatOrdinal(words.century, ordinalOf(100), context));
    case 'decade':
      return inEra(formatDecade(firstYear, lastYear, context));
    default:
      return yearWords(end.fields.year, context, isEraNamed, lastYear - firstYear > 1);
  }
}

/** Phrase that adds the era, where the year is BCE or where the bare number might be misread. */
export function eraPhrase(year: number, { words }: FormatContext, isEraNamed: boolean): string {
  if (year <= 0) return fill(words.bce, { date: CORE });
  return isEraNamed || year < FIRST_PLAIN_YEAR ? fill(words.ce, { date: CORE }) : CORE;
}

/** Formats a year. A rounded year BCE stays as round as it was written, so the missing year 0 isn't counted. */
function yearWords(year: number, context: FormatContext, isEraNamed: boolean, isRounded: boolean): EndWords {
  const { locale, words } = context;
  const yearsAgo = Number((-year).toPrecision(3));
  if (yearsAgo >= DEEP_YEARS) return deepWords(yearsAgo, context);
  const era = eraPhrase(year, context, isEraNamed);
  if (Math.abs(year) <= LAST_PLAIN_YEAR) {
    return intlWords(msFromCivil(year), fieldOptions('year', context), { trail: era }, context);
  }
  const number = numberFormat(locale).format(year > 0 ? year : isRounded ? -year : 1 - year);
  return wholeWords(year > 0 ? fill(words.farYear, { year: number }) : fill(era, { core: number }));
}

/** Says how long ago: "66 million years ago". */
function deepWords(yearsAgo: number, { locale, words, wordsLocale }: FormatContext): EndWords {
  const isBillions = yearsAgo >= BILLION;
  const count = yearsAgo / (isBillions ? BILLION : DEEP_YEARS);
  const phrase = pick(isBillions ? words.billionYearsAgo : words.millionYearsAgo, count, 'cardinal', wordsLocale);
  return {
    core: numberFormat(locale, { maximumSignificantDigits: 3 }).format(count),
    lead: CORE,
    trail: fill(phrase, { number: CORE }),
  };
}

/** Formats a decade: "the 2010s". A decade BCE has no such name, so its years are written. */
function formatDecade(firstYear: number, lastYear: number, { locale, words }: FormatContext): string {
  const { format } = numberFormat(locale, { useGrouping: false });
  if (lastYear > 0) return fill(words.decade, { year: format(Math.floor(lastYear / 10) * 10) });
  return `${format(1 - firstYear)}–${format(1 - lastYear)}`;
}

function formatOrdinal(phrase: string, count: number, { locale, words, wordsLocale }: FormatContext): string {
  const number = numberFormat(locale).format(count);
  const roman = toRoman(count);
  const ordinal = fill(pick(words.ordinals, count, 'ordinal', wordsLocale), { number, roman });
  return fill(phrase, { number, ordinal, roman });
}

function pick(phrase: CountedPhrase, count: number, type: 'cardinal' | 'ordinal', locale: string): string {
  return typeof phrase === 'string' ? phrase : (phrase[pluralRules(locale, type).select(count)] ?? phrase.other ?? '');
}

function toRoman(count: number): string {
  const row = ROMAN.find(([value]) => value <= count);
  return row ? row[1] + toRoman(count - row[0]) : '';
}
