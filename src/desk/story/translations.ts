import { findQuotations } from '../../model/quotation/find-quotations.js';
import { pointerTo } from '../../model/json-pointer.js';
import { memoizeByKey, memoizeLast } from '../../scheduling/memoize.js';
import { isTranslatedInto } from '../../model/translated.js';
import { isLanguageTag } from '../../time/format/intl.js';
import { isList, isObject, type Json, type JsonObject } from '../document/json.js';
import { memberOf, textAt } from '../document/pointer.js';
import { isSilence } from './story-entries.js';

/** A statement that was said in another language than that of its document. */
export interface Translation {
  readonly pointer: string;
  /** Language in which it was said (BCP 47); undefined if it isn't known. */
  readonly lang: string | undefined;
  /** Parts that an editor has yet to write or to compare; none where the translation is complete. */
  readonly missing: readonly MissingPart[];
}

/** A part that is not written, or a difference in the number of quoted passages, with the number on each side. */
export type MissingPart =
  | { readonly part: 'original' | 'language' | 'translation' | 'translator' }
  | { readonly part: 'passages'; readonly original: number; readonly translation: number };

/**
 * Finds the translated statements of a document, and the missing parts of each. Withdrawn statements and silences have no words that could
 * be translated. A document is read once, and after an edit only the changed statements are read again.
 *
 * @returns The translations in the order of the document.
 * @example
 * findTranslations({ lang: 'en', statements: [{ text: 'No', spokenIn: 'de', original: { lang: 'de', text: 'Nein' } }] });
 * // [{ pointer: '/statements/0', lang: 'de', missing: [{ part: 'translator' }] }]
 */
export const findTranslations: (document: Json) => readonly Translation[] = memoizeLast((document) => {
  const statements = memberOf(document, 'statements');
  const lang = languageIn(document, 'lang');
  return (isList(statements) ? statements : []).flatMap((statement, index) =>
    isObject(statement) ? (readStatement(statement, index, lang) ?? []) : [],
  );
});

/** Reads a statement once as long as it is the same, so that typing in another one doesn't read all of them. */
const readStatement = memoizeByKey((statement: JsonObject, index: number, lang: string | undefined) =>
  isTranslated(statement, lang) ? readTranslation(statement, pointerTo('/statements', index), lang) : undefined,
);

function isTranslated(statement: JsonObject, lang: string | undefined): boolean {
  if (isSilence(statement) || memberOf(statement, 'status') === 'withdrawn') return false;
  const original = memberOf(statement, 'original') ?? undefined;
  const originalLang = languageIn(original, 'lang');
  const spokenIn = languageIn(statement, 'spokenIn');
  // The language of an original has to be stated first.
  if (original !== undefined && originalLang === undefined && spokenIn === undefined) return true;
  return isTranslatedInto(lang, {
    text: textIn(statement, 'text'),
    original: original === undefined ? undefined : { lang: originalLang ?? 'unknown' },
    spokenIn,
    translatedBy: textIn(statement, 'translatedBy') || undefined,
  });
}

function readTranslation(statement: Json, pointer: string, lang: string | undefined): Translation {
  const original = memberOf(statement, 'original');
  const originalLang = languageIn(original, 'lang');
  const [said, text] = [textIn(original, 'text'), textIn(statement, 'text')];
  const missing: MissingPart[] = [];
  if (said === '') missing.push({ part: 'original' });
  else if (originalLang === undefined) missing.push({ part: 'language' });
  if (text === '') missing.push({ part: 'translation' });
  if (textIn(statement, 'translatedBy') === '') missing.push({ part: 'translator' });
  const passages = { original: countPassages(said, originalLang), translation: countPassages(text, lang) };
  if (passages.original > 0 && passages.translation > 0 && passages.original !== passages.translation)
    missing.push({ part: 'passages', ...passages });
  return { pointer, lang: originalLang ?? languageIn(statement, 'spokenIn'), missing };
}

/** Returns the number of passages in quotation marks. */
function countPassages(text: string, lang: string | undefined): number {
  return findQuotations(text, lang).quotations.length;
}

/** Returns a text without space around it; an empty one where there is none. */
function textIn(value: Json | undefined, name: string): string {
  return textAt(value, name).trim();
}

/** Returns a language tag, if it is one. */
function languageIn(value: Json | undefined, name: string): string | undefined {
  const tag = textIn(value, name);
  return tag !== 'unknown' && isLanguageTag(tag) ? tag : undefined;
}
