import { stemLanguage } from '../../language/stems.js';
import { propose } from '../../propose/propose.js';
import { dateText, type DatedText } from './dates/other-day-in-text.js';
import { loadDateReader } from '../dates/typed-dates.js';

interface DatingOptions {
  /** Day of publication, from which words such as “Saturday” are counted. */
  readonly published?: string | undefined;
  /** The time now, in milliseconds since 1970. */
  readonly nowMs: number;
}

/** Finds statements and their days in the text of a source; returns undefined for a language without rules for advice. */
export async function analyzeText(
  text: string,
  lang: string,
  { published, nowMs }: DatingOptions,
): Promise<DatedText | undefined> {
  if (!stemLanguage(lang)) return undefined;
  const found = { text, proposals: await propose(text, { lang, published }) };
  return dateText(found, lang, published, await loadDateReader({ lang, nowMs }));
}
