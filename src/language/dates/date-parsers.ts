import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { primaryLanguage } from '../../text/primary-language.js';

export type { ParsedComponents, ParsedResult };

/** Finds the dates in a text. Words such as “Saturday” are counted from a day. */
export type DateParser = (text: string, from: Date) => readonly ParsedResult[];

/** Parsers of words such as “last Friday at 7pm”, by language. */
const PARSERS: Readonly<Record<string, () => Promise<{ readonly parse: DateParser }>>> = {
  ar: () => import('chrono-node/ar'),
  de: () => import('chrono-node/de'),
  en: () => import('chrono-node/en'),
  es: () => import('chrono-node/es'),
  fr: () => import('chrono-node/fr'),
  ja: () => import('chrono-node/ja'),
  pt: () => import('chrono-node/pt'),
  ru: () => import('chrono-node/ru'),
  uk: () => import('chrono-node/uk'),
  zh: () => import('chrono-node/zh'),
};

/** Loads the parser of a language; returns undefined if there is none. */
export async function loadDateParser(lang: string): Promise<DateParser | undefined> {
  const language = primaryLanguage(lang);
  if (!Object.hasOwn(PARSERS, language)) return undefined;
  const { parse } = await PARSERS[language]!();
  return parse;
}

/**
 * Formats the day of a parsed date, or its month or year if it has no day.
 *
 * @param year The year in EDTF, which is another one where the text leaves it out.
 * @param isDay True if the day is known. A parser reads “Sunday” as the next one, which a report seldom means.
 */
export function dayToEdtf(date: ParsedComponents, year: string, isDay = date.isCertain('day')): string {
  const part = (name: 'month' | 'day') => String(date.get(name) ?? 0).padStart(2, '0');
  if (isDay) return `${year}-${part('month')}-${part('day')}`;
  return date.isCertain('month') ? `${year}-${part('month')}` : year;
}
