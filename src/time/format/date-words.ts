import { interpolate } from '../../text/interpolate.js';

/** One phrase for all numbers, or one for each plural category of the language (`Intl.PluralRules`). */
export type CountedPhrase = string | { readonly [category in Intl.LDMLPluralRule]?: string };

/**
 * One phrase for all dates, or one for each kind that the language speaks of in another way: "vers le 4 mai 1789", "vers
 * 1789", "printemps 1789 environ". `day` is for days and clock times, `year` for single years; `other` for what has a name.
 */
export type DatePhrase = string | { readonly day?: string; readonly year?: string; readonly other: string };

/**
 * The phrases that a language says dates with. What stands in braces is filled in; the names and order of days and months
 * come from Intl. A locale passes its own table to `formatDate`.
 */
export interface DateWords {
  /** How sure: `1789~`, `1789?`, `1789%`. */
  readonly about: DatePhrase;
  readonly uncertain: DatePhrase;
  readonly aboutUncertain: DatePhrase;
  /** The same beside another date, where a comma would mislead: `1984?/2004`. */
  readonly uncertainEnd: DatePhrase;
  readonly aboutUncertainEnd: DatePhrase;
  /** `2022-02-24/..`, and `2022-02-24/`, whose end nobody knows. */
  readonly from: DatePhrase;
  readonly fromUnknownEnd: DatePhrase;
  /** `../2023-02-04`, and `/2023-02-04`. */
  readonly until: DatePhrase;
  readonly untilUnknownStart: DatePhrase;
  /** From one to another, where Intl has no pattern for the pair; and as it is spoken. */
  readonly range: DatePhrase;
  readonly rangeSpoken: DatePhrase;
  /** One moment within: `[2023-02-17..2023-02-19]`, `[2023-02-17..]`, `[..2023-02-19]`. */
  readonly between: DatePhrase;
  readonly notBefore: DatePhrase;
  readonly notAfter: DatePhrase;
  /** Several dates, already listed ("1667, 1668 or 1670", "1667, 1668 and 1670"). */
  readonly oneOf: string;
  readonly allOf: string;
  /** A day and its clock time; a clock time and its zone. */
  readonly timeOfDay: string;
  readonly timeInZone: string;
  /** Years before year 1; years that might be mistaken without an era; years of more than four digits. */
  readonly bce: string;
  readonly ce: string;
  readonly farYear: string;
  readonly millionYearsAgo: CountedPhrase;
  readonly billionYearsAgo: CountedPhrase;
  /** `{year}` is 2010, `{number}` 19, `{roman}` XIX, `{ordinal}` as in `ordinals`, of `{number}` or `{roman}`. */
  readonly decade: string;
  readonly century: string;
  readonly millennium: string;
  readonly ordinals: CountedPhrase;
  /** A day or season of which only the decade or century is known, and `XXXX`. */
  readonly within: string;
  readonly yearUnknown: string;
  /** By the codes of ISO 8601-2, 21–24 and 33–41; the northern seasons (25–28) and southern ones (29–32) are said with 21–24. */
  readonly seasons: Readonly<Record<number, string>>;
  readonly southern: string;
  /** By the same codes, for labels, where there is something shorter. */
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

/** Puts `values` into the braces of a phrase. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return interpolate(phrase, (name) => values[name] ?? '').trim();
}
