import { proposalTag } from '../propose/language/proposal-languages.js';
import { propose } from '../propose/propose.js';
import type { HeardText } from './heard-text.js';

/** Reads who says what in the text of a source; returns undefined for a language without rules. */
export async function hearText(text: string, lang: string): Promise<HeardText | undefined> {
  if (!proposalTag(lang)) return undefined;
  return { text, proposals: await propose(text, { lang }) };
}
