import { PROPOSAL_LANGUAGES } from '../propose/language/languages.js';
import { propose } from '../propose/propose.js';
import { primaryLanguage } from '../text/primary-language.js';
import type { HeardText } from './heard-text.js';

/** Reads who says what in the text of a source; returns undefined for a language without rules. */
export async function hearText(text: string, lang: string): Promise<HeardText | undefined> {
  if (!PROPOSAL_LANGUAGES.includes(primaryLanguage(lang))) return undefined;
  return { text, proposals: await propose(text, { lang }) };
}
