import { primaryLanguage } from '../../text/primary-language.js';
import { isEdtf } from '../../time/parse/parse-edtf.js';

/**
 * Converts a date as people write it to EDTF: `4 February 2023`, `Feb 4, 2023`, `February 2023`, `2023/02/04`, `2023年2月4日`,
 * `04.02.2023`, whose day is first in every country, `44 BC`, `around 1890`, `spring 2021`, `Q2 2021`, `the 1990s`, and two of these with a dash between them, where the first may lack what the second says:
 * `3–7 May 2023`. EDTF stays as it is. Month names are read in English and in `lang` (BCP 47).
 *
 * Returns undefined for a text that can mean several dates (`04/02/2023`), or none.
 */
export function toEdtf(text: string, lang?: string): string | undefined {
  const trimmed = text.trim();
  if (isEdtf(trimmed)) return trimmed;
  return readRough(trimmed, lang) ?? readEnds(trimmed, lang);
}

/** Reads a date, or two with a dash between them. */
function readEnds(text: string, lang: string | undefined): string | undefined {
  const ends = plainSigns(text).split(BETWEEN_ENDS);
  const [first = '', second] = ends;
  if (ends.length > 2) return undefined;
  const last = readEnd(second ?? first, lang);
  if (second === undefined || !last) return last && checked(writeEnd(last));
  const whole = readEnd(first, lang) ?? readBeginning(first, last, lang);
  return whole && checked(`${writeEnd(whole)}/${writeEnd(last)}`);
}

const ABOUT =
  /^(?:(?:about|around|circa|ca?\.?|um|gegen|etwa|vers|environ|hacia|por volta de|около|близько|حوالي)\s+|約\s?)(?=.*\d)(.+)$/iu;
/** Winter is missing: whether it begins or ends in its year, people say in two ways. */
const SEASON = /^(spring|summer|autumn|fall)(?:\s+of)?\s+(\d{4})$/i;
const SEASON_CODES: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23 };
const QUARTERS: readonly RegExp[] = [
  /^[QT](?<quarter>[1-4])[ /-]?(?<year>\d{4})$/i,
  /^(?<year>\d{4})[ /-]?[QT](?<quarter>[1-4])$/i,
  /^(?<quarter>[1-4])(?:\.|er?|º|st|nd|rd|th)? ?(?:Quartal|trimestre|quarter)(?: de| of)? (?<year>\d{4})$/i,
];
/** A year that ends in 00 is missing: “the 1900s” are ten years or a hundred. */
const DECADE =
  /^(?:the |die )?(\d\d[1-9])0(?:s|er(?: Jahre)?|-е(?: годы)?|年代)$|^(?:les |los )?(?:années|años) (\d\d[1-9])0$/iu;

/** Reads a date that words leave rough: `around 1890` is `1890~`, `spring 2021` is `2021-21`, `Q2 2021` is `2021-34`, `the 1990s` are `199X`. */
function readRough(typed: string, lang: string | undefined): string | undefined {
  const text = plainSigns(typed);
  const [, season = '', year] = SEASON.exec(text) ?? [];
  if (year) return `${year}-${SEASON_CODES[season.toLowerCase()]}`;
  const quarter = QUARTERS.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (quarter) return `${quarter.year}-${32 + Number(quarter.quarter)}`;
  const decade = DECADE.exec(text);
  if (decade) return `${decade[1] ?? decade[2]}X`;
  const rest = ABOUT.exec(text)?.[1];
  const date = rest === undefined ? undefined : isEdtf(rest) ? rest : readEnds(rest, lang);
  return date && checked(`${date.replace('/', '~/')}~`);
}

const checked = (edtf: string) => (isEdtf(edtf) ? edtf : undefined);

const BETWEEN_ENDS = /(?<!\s)\s+(?:–|—|-|to)\s+|\s?[–—～〜]\s?|(?<=^\d{1,2})-(?=\d{1,2}\D)/;

/** Digits of all scripts become ours, spaces of any width become one, and signs of direction go. */
export function plainSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Nd}/gu, plainDigit);
}

/** Unicode has the ten digits of each script in a row, the zero first. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/**
 * Formats a year in EDTF. The year −1 is 1 BCE, which EDTF writes 0000. A year with more than four digits begins with
 * Y.
 */
export function yearToEdtf(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  const counted = year < 0 ? year + 1 : year;
  return `${counted < 0 ? '-' : ''}${String(Math.abs(counted)).padStart(4, '0')}`;
}

type PartName = 'year' | 'month' | 'day';

interface DateForm {
  readonly pattern: RegExp;
  /** Meaning of the pattern's groups: year, month (a name or number), or day. */
  readonly groups: readonly PartName[];
}

const DAY = String.raw`(\d{1,2})(?:\.|º|st|nd|rd|th|er)?`;
const MONTH = String.raw`([\p{L}\p{M}]+)\.?`;
/** A year of four digits, or one before Christ; Russian and Ukrainian say of it that it is one. */
const YEAR = String.raw`(\d{4}|\d{1,4}(?= (?:BC|B\.C)))(?: (?:BCE?|B\.C\.(?:E\.)?))?(?: ?(?:гг?|рр?)\.?| года?| року)?`;
const form = (pattern: string, ...groups: PartName[]): DateForm => ({
  pattern: new RegExp(`^${pattern}$`, 'iu'),
  groups,
});

const FORMS: readonly DateForm[] = [
  form(YEAR, 'year'),
  form(String.raw`(\d{4})[/.](\d{1,2})[/.](\d{1,2})`, 'year', 'month', 'day'),
  form(String.raw`(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})`, 'day', 'month', 'year'),
  form(String.raw`(\d{4}) ?[年년]`, 'year'),
  form(String.raw`(\d{4}) ?[年년] ?(\d{1,2}) ?[月월]`, 'year', 'month'),
  form(String.raw`(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]`, 'year', 'month', 'day'),
  form(`${DAY} (?:de |of )?${MONTH},? (?:de )?${YEAR}`, 'day', 'month', 'year'),
  form(`${MONTH} ${DAY},? ${YEAR}`, 'month', 'day', 'year'),
  form(`${MONTH},? (?:de )?${YEAR}`, 'month', 'year'),
];

/** The first of two dates where it lacks what the second says. */
const BEGINNINGS: readonly DateForm[] = [
  form(DAY, 'day'),
  form(`${DAY} (?:de |of )?${MONTH}`, 'day', 'month'),
  form(`${MONTH} ${DAY}`, 'month', 'day'),
  form(MONTH, 'month'),
];

/** A day, a month, or a year. */
interface PlainDate {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** The date as typed, where it is EDTF. */
  readonly edtf?: string;
}

/** "Before Christ" after a date, or before a year. */
const BEFORE_CHRIST =
  /^(?:紀元前|公元前|기원전) ?(\d{1,4}) ?[年년]$|^(.+?)(?: (?:г\.|года?|році|року|рік))? (?:v\. ?(?:Chr|u\. ?Z)\.|av\. ?J\.-C\.|a\. ?C\.|до н\. ?[еэ]\.?)$/iu;

function readEnd(typed: string, lang: string | undefined): PlainDate | undefined {
  const text = typed.replace(BEFORE_CHRIST, '$1$2 BC');
  if (isEdtf(text) && !text.includes('/')) return { year: 0, month: undefined, day: undefined, edtf: text };
  for (const { pattern, groups } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const date = partsOf(match, groups, lang);
    const isBefore = /\bb\.?c/i.test(text);
    if (date.month !== undefined || !groups.includes('month'))
      return { ...date, year: date.year * (isBefore ? -1 : 1) };
  }
  return undefined;
}

/** Reads the first of two dates. Where it says a day, the second has one too. */
function readBeginning(text: string, last: PlainDate, lang: string | undefined): PlainDate | undefined {
  for (const { pattern, groups } of BEGINNINGS) {
    const match = pattern.exec(text);
    if (!match || last.month === undefined || groups.includes('day') !== (last.day !== undefined)) continue;
    const { month, day } = partsOf(match, groups, lang);
    if (groups.includes('month') && month === undefined) continue;
    return { year: last.year, month: month ?? last.month, day };
  }
  return undefined;
}

function partsOf(match: RegExpExecArray, groups: readonly PartName[], lang: string | undefined): PlainDate {
  const part = (name: PartName) => (groups.includes(name) ? match[groups.indexOf(name) + 1] : undefined);
  const [month, day] = [part('month'), part('day')];
  return {
    year: Number(part('year')),
    month: month === undefined ? undefined : monthNumber(month, lang),
    day: day === undefined ? undefined : Number(day),
  };
}

function writeEnd({ edtf, year, month, day }: PlainDate): string {
  const others = [month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]));
  return edtf ?? [yearToEdtf(year), ...others].join('-');
}

function monthNumber(name: string, lang: string | undefined): number | undefined {
  if (/^\d+$/.test(name)) return Number(name);
  const months = [...(lang === undefined ? [] : [lang]), 'en'].map(monthNames);
  const plain = plainName(name);
  return months.map((names) => names.get(plain)).find((month) => month !== undefined);
}

/** Names that people write beside those that a browser has. */
const OTHER_NAMES: Readonly<Record<string, readonly (readonly [name: string, month: number])[]>> = {
  de: [
    ['jänner', 1],
    ['jän', 1],
    ['feber', 2],
  ],
  en: [['sept', 9]],
};

const NAMES_BY_LANG = new Map<string, ReadonlyMap<string, number>>();

/** Returns the month names of a language, long and short, as used in dates and alone. */
function monthNames(lang: string): ReadonlyMap<string, number> {
  const known = NAMES_BY_LANG.get(lang);
  if (known) return known;
  const names = new Map(OTHER_NAMES[primaryLanguage(lang)]);
  const styles: Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric' },
  ]);
  for (const style of styles) {
    const format = formatFor(lang, style);
    for (let month = 1; month <= 12; month += 1) {
      const part = format?.formatToParts(Date.UTC(2023, month - 1, 15)).find(({ type }) => type === 'month');
      if (part) names.set(plainName(part.value), month);
    }
  }
  NAMES_BY_LANG.set(lang, names);
  return names;
}

function formatFor(lang: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' });
  } catch {
    return undefined;
  }
}

/** In Hindi a name is written with the dot of a letter (nukta) or without. */
function plainName(name: string): string {
  return name.normalize('NFD').replaceAll('\u093c', '').normalize('NFC').toLowerCase().replaceAll('.', '');
}
