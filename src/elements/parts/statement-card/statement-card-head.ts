import { html, nothing, type TemplateResult } from 'lit';
import { rolesAt } from '../../../layout/statements/roles-at-date.js';
import type { Person, Statement } from '../../../model/explainer.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import { nameLanguage } from '../../../time/format/intl.js';
import { renderProse } from '../text/render-runs.js';
import { messageParts } from '../text/message-parts.js';
import { withSeparators } from '../text/separators.js';
import { isolate } from '../text/isolate.js';
import type { CardContext, CardOptions } from './statement-card-context.js';
import '../../../i18n/en/details.js';

/** Maximum number of letters of a note on the status that is written out above the words. */
const MAX_NOTE = 60;

/** A fact in words, for a line of facts. The line leaves out `false` and undefined. */
export type Fact = string | false | undefined;

/**
 * Renders the form, "Partly quoted · quoted in translation", and the status. Underlines show the form to those who see
 * them, so that its name is for others; the line is seen where it says more. The language of a quotation is said where it
 * differs from what is said above all cards.
 */
export function renderForm(
  statement: Statement,
  context: CardContext,
  { isRelated, common }: Pick<CardOptions, 'isRelated' | 'common'> = {},
): TemplateResult | typeof nothing {
  const { say } = context;
  const { silence, spokenIn } = statement;
  const { isTranslated } = shownWordsOf(statement);
  const form = silence ? '' : say(shownWordsOf(statement).form);
  const isAsSaidAbove =
    common && (!isQuotation(statement) || spokenIn === 'unknown' || isTranslated === common.areTranslated);
  const more = withSeparators(
    [
      ...(isAsSaidAbove ? [] : languageOf(statement, context)),
      renderStatus(statement, context, common && MAX_NOTE),
      renderDoubt(statement, context),
      isRelated && html`<span class="badge" part="badge">${say('aboutChosen')}</span>`,
    ],
    say('dot'),
  );
  if (form === '' && more.length === 0) return nothing;
  const name = form && html`<span class="visually-hidden">${form}${more.length > 0 ? say('dot') : nothing}</span>`;
  return html`<p class=${more.length > 0 ? 'form' : 'form visually-hidden'}>${name}${more}</p>`;
}

/** Returns true for a statement that holds quoted words. */
export function isQuotation(statement: Statement): boolean {
  return !statement.silence && shownWordsOf(statement).form !== 'paraphrase';
}

/** Returns the side of a statement, unless one of its speakers has the name of the side: it is said once. */
export function sideBesideNames({ side, speakers }: Statement): Statement['side'] {
  return speakers.some(({ name }) => name === side?.name) ? undefined : side;
}

/** Returns a speaker's roles at the time: those of the statement, or those of the person. */
export function rolesOf(speaker: Person, { role, speakers, date }: Statement): readonly string[] {
  return role !== undefined && speakers.length === 1 ? [role] : rolesAt(speaker, date);
}

/** Returns that a speaker is unnamed, and for whom they speak. */
export function standingOf({ kind, onBehalfOf }: Person, { say }: CardContext): readonly Fact[] {
  return [kind === 'unnamed' && say('unnamed'), onBehalfOf && say('onBehalfOf', { name: isolate(onBehalfOf.name) })];
}

/** Returns whose translation a quotation is, and the original language. */
export function languageOf(
  statement: Statement,
  { say, locale }: Pick<CardContext, 'say' | 'locale'>,
): readonly Fact[] {
  const { spokenIn, translatedBy, silence } = statement;
  const { isTranslated } = shownWordsOf(statement);
  const isQuoted = isQuotation(statement);
  return [
    isQuoted && isTranslated && say('quotedInTranslation'),
    isQuoted && isTranslated && translatedBy && say(`translated-${translatedBy}`),
    spokenIn === 'unknown'
      ? isQuoted && say('languageNotStated')
      : !silence && spokenIn && say('spokenIn', { language: nameLanguage(spokenIn, locale) }),
  ];
}

/** Renders the status of a statement with its note, unless that is long. What was corrected is written out, however long. */
export function renderStatus(
  { status, note }: Statement,
  { say, lang }: CardContext,
  maxLetters = Infinity,
): TemplateResult | undefined {
  if (status === 'live') return undefined;
  const label = say(status === 'disputed' ? 'disputedStatement' : 'corrected');
  const value =
    note &&
    (status === 'corrected' || note.length <= maxLetters) &&
    html`<span dir="auto" lang=${lang ?? nothing}>${renderProse(note)}</span>`;
  return html`<span class="badge" part="badge">${value ? messageParts(say, 'colon', { label, value }) : label}</span>`;
}

/** Renders a warning before the words of an unverified statement. */
export function renderDoubt({ verification }: Statement, { say }: CardContext): TemplateResult | undefined {
  if (verification !== 'unverified') return undefined;
  return html`<span class="badge" part="badge">${say('verified-unverified')}</span>`;
}
