import '../i18n/en/details.js';
import type { Statement } from '../model/explainer.js';
import { shownWordsOf } from '../model/shown-words.js';
import { nameLanguage } from '../time/format/intl.js';
import { labelled, prosePart, type DescribeContext, type PartOrNothing } from './parts.js';

/** Returns true for a statement that holds quoted words. */
export function isQuotation(statement: Statement): boolean {
  return !statement.silence && shownWordsOf(statement).form !== 'paraphrase';
}

/** Returns true for a statement that is one quotation from mark to mark. */
export function isOneQuotation(statement: Statement): boolean {
  const { runs } = shownWordsOf(statement);
  return runs.length === 1 && runs[0]?.kind === 'verbatim';
}

/** Describes whose translation a quotation is, and the original language. */
export function describeLanguage(
  statement: Statement,
  { say, locale }: Pick<DescribeContext, 'say' | 'locale'>,
): readonly PartOrNothing[] {
  const { spokenIn, translatedBy, silence } = statement;
  const isQuoted = isQuotation(statement);
  const isTranslated = isQuoted && shownWordsOf(statement).isTranslated;
  return [
    isTranslated && say('quotedInTranslation'),
    isTranslated && translatedBy && say(`translated-${translatedBy}`),
    spokenIn === 'unknown'
      ? isQuoted && say('languageNotStated')
      : !silence && spokenIn && say('spokenIn', { language: nameLanguage(spokenIn, locale) }),
  ];
}

/**
 * Describes that a statement was corrected or is disputed, with the note unless that has too many letters. What was corrected is told,
 * however long.
 */
export function describeStatus(
  { status, note }: Statement,
  context: Pick<DescribeContext, 'say' | 'lang'>,
  maxLetters = Infinity,
): PartOrNothing {
  if (status === 'live') return undefined;
  const { say } = context;
  const isShown = note && (status === 'corrected' || note.length <= maxLetters);
  return labelled(
    say,
    say(status === 'disputed' ? 'disputedStatement' : 'corrected'),
    isShown && prosePart(note, context),
  );
}

/** Describes that nobody has verified a statement. */
export function describeDoubt({ verification }: Statement, { say }: Pick<DescribeContext, 'say'>): PartOrNothing {
  return verification === 'unverified' && say('verified-unverified');
}
