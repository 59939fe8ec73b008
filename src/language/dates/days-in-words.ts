import { DAYS_DE, DAYS_EN, MONTH_PATTERNS, monthNumber } from './calendar-names.js';
import type { StemLanguage } from '../stems.js';

/** A day that words name: “February 4”. */
export interface NamedDay {
  readonly day: number;
  /** Month, 1–12. */
  readonly month: number;
  readonly year?: number;
  /** Words of the day itself, such as “February 4”. */
  readonly words: string;
}

/** A day that a text names by its number and month, and where: “on Saturday, February 4”. */
export interface DayInWords extends NamedDay {
  /** True where “on” stands before it. */
  readonly isOn: boolean;
  /** Offsets of it with its weekday, and the “on” before it. */
  readonly start: number;
  readonly end: number;
}

const WEEKDAYS: Readonly<Record<StemLanguage, string>> = { en: DAYS_EN, de: DAYS_DE };

const YEAR = String.raw`(?:,? (?<year>(?:1[4-9]|20)\d\d)(?!\d))?`;

function patternOf(lang: StemLanguage): RegExp {
  const month = `(?<month>${MONTH_PATTERNS[lang].join('|')})(?!\\p{L})`;
  const number = '(?<day>[1-9]|[12]\\d|3[01])';
  const on = lang === 'en' ? '[Oo]n' : '[Aa]m';
  const before = `(?<![\\p{L}\\p{N}])(?<on>${on} )?(?:(?:${WEEKDAYS[lang]}),? (?:the |dem |den )?)?`;
  const choices =
    lang === 'en'
      ? [
          `${month} ${number}(?:st|nd|rd|th)?(?![\\p{L}\\p{N}%]|[:.,]\\d)${YEAR}`,
          `${number}(?:st|nd|rd|th)? (?:of )?${month}${YEAR}`,
        ]
      : [`${number}\\. ?${month}${YEAR}`];
  // Two groups of one name stand in two choices, so each choice is a pattern of its own.
  return new RegExp(`${before}(?<words>${choices.map((choice, at) => nameApart(choice, at)).join('|')})`, 'gu');
}

/** Gives the groups of each choice names of their own. */
function nameApart(choice: string, at: number): string {
  return choice.replace(/\(\?<(day|month|year)>/g, `(?<$1${at}>`);
}

const PATTERNS: Readonly<Record<StemLanguage, RegExp>> = { en: patternOf('en'), de: patternOf('de') };

/** Words beside a day that date something as well: another day, a year, “Saturday”, “yesterday”, “the 5th”. */
const OTHER_DATES: Readonly<Record<StemLanguage, RegExp>> = {
  en: datesOf(
    'en',
    'yesterday|today|tonight|tomorrow|spring|summer|autumn|winter|eve|weekend|day|days|week|weeks|month|months|year|years|century|decade|morning after|the \\d{1,2}(?:st|nd|rd|th)',
  ),
  de: datesOf(
    'de',
    'gestern|vorgestern|heute|morgen|übermorgen|frühjahr|frühling|sommer|herbst|winter|wochenende|tage?[ns]?|wochen?|monat\\p{L}*|jahr\\p{L}*|am \\d{1,2}\\.',
  ),
};

function datesOf(lang: StemLanguage, words: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${WEEKDAYS[lang]}|${MONTH_PATTERNS[lang].join('|')}|${words}|(?:1[4-9]|20)\\d\\d)(?![\\p{L}\\p{N}])|\\d[./-]\\d{1,2}(?!\\d)`,
    'iu',
  );
}

/**
 * Finds the only day that a text names. A month may have another form and a year may be missing, but nothing else in the text may give
 * a date: it could be that of what the text tells.
 *
 * @returns The day; `none` where the text has no date at all, and `unclear` where it may have another one, or none for certain.
 */
export function findOnlyDay(text: string, lang: StemLanguage): DayInWords | 'none' | 'unclear' {
  const plain = text.replace(/\s/g, ' ');
  const found = [...plain.matchAll(PATTERNS[lang])];
  const [only] = found;
  if (!only) return OTHER_DATES[lang].test(plain) ? 'unclear' : 'none';
  const start = only.index;
  const end = start + only[0].length;
  const [before, after] = [plain.slice(0, start), plain.slice(end)];
  const isAlone = found.length === 1 && !OTHER_DATES[lang].test(before) && !OTHER_DATES[lang].test(after);
  const day = isAlone ? readDay(only) : undefined;
  return day ? { ...day, start, end } : 'unclear';
}

function readDay({ groups = {} }: RegExpExecArray): Omit<DayInWords, 'start' | 'end'> | undefined {
  const { words = '', on } = groups;
  const [name = '', number, year] = ['month', 'day', 'year'].map((part) => groups[`${part}0`] ?? groups[`${part}1`]);
  const month = (monthNumber(name) ?? -1) + 1;
  const day = Number(number);
  // Of a year that isn't named, any leap year will do.
  const last = new Date(Date.UTC(Number(year ?? 2024), month, 0)).getUTCDate();
  if (month === 0 || day > last) return undefined;
  return { day, month, words, isOn: on !== undefined, ...(year !== undefined && { year: Number(year) }) };
}
