import { interpolate } from '../../text/interpolate.js';

/** One phrase for all numbers, or one for each plural category of the language (`Intl.PluralRules`). */
export type CountedPhrase = string | { readonly [category in Intl.LDMLPluralRule]?: string };

/**
 * One phrase for all dates, or one for each kind where the language needs different phrases: "vers le 4 mai 1789",
 * "vers 1789", "printemps 1789 environ". `day` is for days and clock times, `year` for single years, `other` for the
 * rest.
 */
export type DatePhrase = string | { readonly day?: string; readonly year?: string; readonly other: string };

/**
 * Phrases for dates in one language. Names in braces are replaced by values; the names and order of days and months
 * come from Intl. A locale passes its own table to `formatDate`.
 */
export interface DateWords {
  /** Phrases for an approximate, an uncertain, and an approximate and uncertain date: `1789~`, `1789?`, `1789%`. */
  readonly about: DatePhrase;
  readonly uncertain: DatePhrase;
  readonly aboutUncertain: DatePhrase;
  /** Phrases for uncertain dates beside another date, where a comma would mislead: `1984?/2004`. */
  readonly uncertainEnd: DatePhrase;
  readonly aboutUncertainEnd: DatePhrase;
  /** Phrases for an open end, `2022-02-24/..`, and for an unknown end, `2022-02-24/`. */
  readonly from: DatePhrase;
  readonly fromUnknownEnd: DatePhrase;
  /** Phrases for an open start, `../2023-02-04`, and for an unknown start, `/2023-02-04`. */
  readonly until: DatePhrase;
  readonly untilUnknownStart: DatePhrase;
  /** Phrases for an interval where Intl has no pattern, and for an interval in speech. */
  readonly range: DatePhrase;
  readonly rangeSpoken: DatePhrase;
  /** Phrases for one moment within a range: `[2023-02-17..2023-02-19]`, `[2023-02-17..]`, `[..2023-02-19]`. */
  readonly between: DatePhrase;
  readonly notBefore: DatePhrase;
  readonly notAfter: DatePhrase;
  /** Phrases around a list of dates ("1667, 1668 or 1670", "1667, 1668 and 1670"). */
  readonly oneOf: string;
  readonly allOf: string;
  /** Phrases for a day with its clock time, and for a clock time with its zone. */
  readonly timeOfDay: string;
  readonly timeInZone: string;
  /**
   * Phrases for years before year 1, for years that need an era to be understood, and for years of more than four
   * digits.
   */
  readonly bce: string;
  readonly ce: string;
  readonly farYear: string;
  readonly millionYearsAgo: CountedPhrase;
  readonly billionYearsAgo: CountedPhrase;
  /**
   * Phrases for long periods. `{year}` is 2010, `{number}` 19, `{roman}` XIX, and `{ordinal}` the phrase of `ordinals`.
   */
  readonly decade: string;
  readonly century: string;
  readonly millennium: string;
  readonly ordinals: CountedPhrase;
  /** Phrases for a day or season in an unknown year of a decade or century, and for an unknown year (`XXXX`). */
  readonly within: string;
  readonly yearUnknown: string;
  /** Phrases by the codes of ISO 8601-2, 21–24 and 33–41. Northern (25–28) and southern seasons (29–32) use 21–24. */
  readonly seasons: Readonly<Record<number, string>>;
  readonly southern: string;
  /** Shorter phrases for labels, by the same codes. */
  readonly shortSeasons: Readonly<Record<number, string>>;
}

export const englishDateWords: DateWords = {
  about: 'about {date}',
  uncertain: '{date}, uncertain',
  aboutUncertain: 'about {date}, uncertain',
  uncertainEnd: '{date} (uncertain)',
  aboutUncertainEnd: 'about {date} (uncertain)',
  from: 'from {from}',
  fromUnknownEnd: 'from {from}, end not known',
  until: 'until {to}',
  untilUnknownStart: 'until {to}, beginning not known',
  range: '{from} – {to}',
  rangeSpoken: '{from} to {to}',
  between: 'between {from} and {to}',
  notBefore: '{from} or later',
  notAfter: '{to} or earlier',
  oneOf: '{dates}',
  allOf: '{dates}',
  timeOfDay: '{date}, {time}',
  timeInZone: '{time} {zone}',
  bce: '{date} BCE',
  ce: '{date} CE',
  farYear: 'the year {year}',
  millionYearsAgo: '{number} million years ago',
  billionYearsAgo: '{number} billion years ago',
  decade: 'the {year}s',
  century: '{ordinal} century',
  millennium: '{ordinal} millennium',
  ordinals: { one: '{number}st', two: '{number}nd', few: '{number}rd', other: '{number}th' },
  within: '{date}, {years}',
  yearUnknown: 'year not known',
  seasons: {
    21: 'spring {year}',
    22: 'summer {year}',
    23: 'autumn {year}',
    24: 'winter {year}',
    33: 'first quarter of {year}',
    34: 'second quarter of {year}',
    35: 'third quarter of {year}',
    36: 'fourth quarter of {year}',
    37: 'first four months of {year}',
    38: 'middle four months of {year}',
    39: 'last four months of {year}',
    40: 'first half of {year}',
    41: 'second half of {year}',
  },
  southern: '{date} (southern hemisphere)',
  shortSeasons: {
    33: 'Q1 {year}',
    34: 'Q2 {year}',
    35: 'Q3 {year}',
    36: 'Q4 {year}',
    40: 'H1 {year}',
    41: 'H2 {year}',
  },
};

/** Fills a phrase with values and trims it. A missing value leaves nothing. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return interpolate(phrase, (name) => values[name] ?? '').trim();
}
