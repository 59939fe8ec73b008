import { primaryLanguage } from '../text/primary-language.js';
import { isInScriptOf } from '../time/format/intl.js';

/** Fields that say in which language a statement was said, and who has translated it. */
export interface LanguageFields {
  readonly text?: string | undefined;
  readonly original?: { readonly lang: string } | undefined;
  readonly spokenIn?: string | undefined;
  readonly translatedBy?: string | undefined;
}

/**
 * Returns true if a statement is a translation by what its fields say: it was said or written in another language than
 * the document's, or somebody has translated it. Fields that contradict each other count as a translation, since nobody
 * may be given words that are not theirs.
 *
 * @param lang Language of the document (BCP 47). Where it isn't known, any text with an original is a translation, and
 * so is one in another script than that of the language in which it was said.
 */
export function isTranslatedInto(
  lang: string | undefined,
  { text = '', original, spokenIn, translatedBy }: LanguageFields,
): boolean {
  if (translatedBy !== undefined) return true;
  if (lang === undefined) return original !== undefined || (isKnown(spokenIn) && !isInScriptOf(spokenIn, text));
  return [original?.lang, spokenIn].some((from) => isKnown(from) && primaryLanguage(from) !== primaryLanguage(lang));
}

function isKnown(lang: string | undefined): lang is string {
  return lang !== undefined && lang !== 'unknown';
}
