import { isEdtf } from '../../time/parse/parse-edtf.js';

/**
 * Converts a date as people write it to EDTF: `4 February 2023`, `Feb 4, 2023`, `February 2023`, `2023/02/04`, `44 BC`,
 * and two of these with a dash between them. EDTF stays as it is. Month names are read in English and in `lang` (BCP
 * 47).
 *
 * Returns undefined for a text that can mean several dates (`04/02/2023`), or none.
 */
export function toEdtf(text: string, lang?: string): string | undefined {
  const trimmed = text.trim();
  if (isEdtf(trimmed)) return trimmed;
  const ends = trimmed.split(/(?<!\s)\s+(?:–|—|-|to)\s+|[–—]/).map((end) => endToEdtf(end.trim(), lang));
  const edtf = ends.length <= 2 && ends.every((end) => end !== undefined) ? ends.join('/') : '';
  return isEdtf(edtf) ? edtf : undefined;
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

interface DateForm {
  readonly pattern: RegExp;
  /** Meaning of the pattern's groups: year, month (a name or number), or day. */
  readonly groups: readonly ('year' | 'month' | 'day')[];
}

const FORMS: readonly DateForm[] = [
  { pattern: /^(\d{4})$/, groups: ['year'] },
  { pattern: /^(\d{1,4}) (?:BCE?|B\.C\.(?:E\.)?)$/i, groups: ['year'] },
  { pattern: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, groups: ['year', 'month', 'day'] },
  {
    pattern: /^(\d{1,2})(?:\.|st|nd|rd|th)? (?:de |of )?(\p{L}+)\.?,? (?:de )?(\d{4})$/u,
    groups: ['day', 'month', 'year'],
  },
  { pattern: /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u, groups: ['month', 'day', 'year'] },
  { pattern: /^(\p{L}+)\.?,? (?:de )?(\d{4})$/u, groups: ['month', 'year'] },
];

function endToEdtf(text: string, lang: string | undefined): string | undefined {
  if (isEdtf(text) && !text.includes('/')) return text;
  for (const { pattern, groups } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (name: DateForm['groups'][number]) => match[groups.indexOf(name) + 1] ?? '';
    const isBefore = /b\.?c/i.test(text) && groups.length === 1;
    const year = yearToEdtf(Number(part('year')) * (isBefore ? -1 : 1));
    const month = groups.includes('month') ? monthNumber(part('month'), lang) : undefined;
    if (!groups.includes('month')) return year;
    if (month === undefined) continue;
    const day = groups.includes('day') ? [part('day').padStart(2, '0')] : [];
    return [year, String(month).padStart(2, '0'), ...day].join('-');
  }
  return undefined;
}

function monthNumber(name: string, lang: string | undefined): number | undefined {
  if (/^\d+$/.test(name)) return Number(name);
  const months = [...(lang === undefined ? [] : [lang]), 'en'].map(monthNames);
  const plain = plainName(name);
  return months.map((names) => names.get(plain)).find((month) => month !== undefined);
}

const NAMES_BY_LANG = new Map<string, ReadonlyMap<string, number>>();

/** Returns the month names of a language, long and short, as used in dates and alone. */
function monthNames(lang: string): ReadonlyMap<string, number> {
  const known = NAMES_BY_LANG.get(lang);
  if (known) return known;
  const names = new Map<string, number>(lang === 'en' ? [['sept', 9]] : []);
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

function plainName(name: string): string {
  return name.toLowerCase().replaceAll('.', '');
}
