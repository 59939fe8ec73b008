import { proposalTag } from '../propose/language/proposal-languages.js';
import { propose } from '../propose/propose.js';
import { dateText, type DatedText } from './draft/other-day-in-text.js';
import { loadDateReader } from './typed-dates.js';

interface DatingOptions {
  /** Day of publication, from which words such as “Saturday” are counted. */
  readonly published?: string | undefined;
  /** The time now, in milliseconds since 1970. */
  readonly nowMs: number;
}

/** Reads who says what in the text of a source, and on which days; returns undefined for a language without rules. */
export async function hearText(
  text: string,
  lang: string,
  { published, nowMs }: DatingOptions,
): Promise<DatedText | undefined> {
  if (!proposalTag(lang)) return undefined;
  const heard = { text, proposals: await propose(text, { lang, published }) };
  return dateText(heard, lang, published, await loadDateReader({ lang, nowMs }));
}
