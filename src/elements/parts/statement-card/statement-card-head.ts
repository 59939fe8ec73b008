import { html, nothing, type TemplateResult } from 'lit';
import { comma } from '../../../i18n/list-comma.js';
import { heldRoles } from '../../../layout/statements/held-roles.js';
import type { Person, Statement } from '../../../model/explainer.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import { nameLanguage } from '../../../time/format/intl.js';
import { renderProse } from '../text/render-runs.js';
import { messageParts } from '../text/message-parts.js';
import { withSeparators, renderName } from '../text/separators.js';
import { isolate } from '../text/isolate.js';
import type { CardContext } from './statement-card-context.js';

/** A fact in words, for a line of facts. The line leaves out `false` and undefined. */
export type Fact = string | false | undefined;

/** Renders "United States · Antony Blinken, US Secretary of State". A joint statement names all speakers. */
export function renderSpeakerNames(statement: Statement, context: CardContext): TemplateResult {
  const { side } = statement;
  const before = side && html`<b class="side-name" part="side">${renderName(side.name, context.lang)}</b>`;
  return html`<p class="speaker">
    ${withSeparators([before, ...namesOf(statement, context)], context.say('dot'))}${renderAside(termsOf(statement, context), context)}
  </p>`;
}

/** Renders speakers for running text: without the side, and with the language before the words. */
export function renderSpeakersInline(statement: Statement, context: CardContext): TemplateResult {
  const aside = renderAside([...termsOf(statement, context), ...languageOf(statement, context)], context);
  return html`${withSeparators(namesOf(statement, context), context.say('dot'))}${aside}`;
}

/**
 * Renders the form, "Partly quoted · quoted in translation", and the status. Underlines show the form to those who see
 * them, so that its name is for others; the line is seen where it says more than what all cards share.
 */
export function renderForm(
  statement: Statement,
  context: CardContext,
  isRelated: boolean,
  common?: ReadonlySet<string>,
): TemplateResult | typeof nothing {
  const { say } = context;
  const language = languageOf(statement, context).filter(Boolean) as readonly string[];
  const marks = [
    renderStatus(statement, context),
    renderDoubt(statement, context),
    isRelated && html`<span class="badge" part="badge">${say('aboutChosen')}</span>`,
  ].filter(Boolean);
  const more = withSeparators([...language, ...marks], say('dot'));
  const isSeen = marks.length > 0 || language.some((fact) => !common?.has(fact));
  const form = statement.silence ? '' : say(shownWordsOf(statement).form);
  if (form === '' && more.length === 0) return nothing;
  const name = form && html`<span class="visually-hidden">${form}${more.length > 0 ? say('dot') : nothing}</span>`;
  return html`<p class=${isSeen ? 'form' : 'form visually-hidden'}>${name}${more}</p>`;
}

function namesOf(statement: Statement, context: CardContext): readonly TemplateResult[] {
  return statement.speakers.map((speaker) => renderSpeaker(speaker, statement, context));
}

/** Renders a speaker with the name in its original script, and the role held then. */
function renderSpeaker(speaker: Person, statement: Statement, context: CardContext): TemplateResult {
  const { say, lang } = context;
  const { nameOriginal } = speaker;
  const roles = rolesOf(speaker, statement).map((title) => renderName(title, lang));
  const aside = renderAside([...roles, ...standingOf(speaker, context)], context);
  const original = nameOriginal && renderName(nameOriginal.text, nameOriginal.lang);
  return html`<b>${renderName(speaker.name, lang)}</b
    >${original ? [' ', messageParts(say, 'inBrackets', { text: original })] : nothing}${aside}`;
}

/** Returns a speaker's roles at the time: those of the statement, or those of the person. */
export function rolesOf(speaker: Person, { role, speakers, date }: Statement): readonly string[] {
  return role !== undefined && speakers.length === 1 ? [role] : heldRoles(speaker, date);
}

/** Returns that a speaker is unnamed, and for whom they speak. */
export function standingOf({ kind, onBehalfOf }: Person, { say }: CardContext): readonly Fact[] {
  return [kind === 'unnamed' && say('unnamed'), onBehalfOf && say('onBehalfOf', { name: isolate(onBehalfOf.name) })];
}

/** Returns the terms of attribution: always for unnamed speakers, for others only if not on the record. */
export function termsOf({ terms, whyUnnamed, speakers, silence }: Statement, { say }: CardContext): readonly Fact[] {
  const isUnnamed = speakers.some(({ kind }) => kind === 'unnamed');
  if (silence || (!isUnnamed && terms === 'on-record')) return [];
  const reason =
    whyUnnamed === 'not-given' ? say('noReason') : whyUnnamed && say('whyUnnamed', { reason: isolate(whyUnnamed) });
  return [say(`terms-${terms}`), reason];
}

/** Returns whose translation a quotation is, and the original language. */
export function languageOf(
  statement: Statement,
  { say, locale }: Pick<CardContext, 'say' | 'locale'>,
): readonly Fact[] {
  const { isTranslated, spokenIn, translatedBy, silence } = statement;
  const isQuoted = !silence && shownWordsOf(statement).form !== 'paraphrase';
  return [
    isQuoted && isTranslated && say('quotedInTranslation'),
    isQuoted && isTranslated && translatedBy && say(`translated-${translatedBy}`),
    spokenIn === 'unknown'
      ? isQuoted && say('languageNotStated')
      : !silence && spokenIn && say('spokenIn', { language: nameLanguage(spokenIn, locale) }),
  ];
}

/** Renders the status of a statement with its note. */
export function renderStatus({ status, note }: Statement, { say, lang }: CardContext): TemplateResult | undefined {
  if (status === 'live') return undefined;
  const label = say(status === 'disputed' ? 'disputedStatement' : 'corrected');
  const value = note && html`<span dir="auto" lang=${lang ?? nothing}>${renderProse(note)}</span>`;
  return html`<span class="badge" part="badge">${value ? messageParts(say, 'colon', { label, value }) : label}</span>`;
}

/** Renders a warning before the words of an unverified statement. */
export function renderDoubt({ verification }: Statement, { say }: CardContext): TemplateResult | undefined {
  if (verification !== 'unverified') return undefined;
  return html`<span class="badge" part="badge">${say('verified-unverified')}</span>`;
}

/** Renders facts beside a name: ", US Secretary of State". */
function renderAside(facts: readonly unknown[], { say }: CardContext): TemplateResult | typeof nothing {
  const parts = withSeparators(facts, comma(say));
  return parts.length > 0 ? html`<span class="muted">${comma(say)}${parts}</span>` : nothing;
}
