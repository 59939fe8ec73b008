import { html, nothing, type TemplateResult } from 'lit';
import { comma } from '../../../i18n/list-comma.js';
import { heldRoles } from '../../../layout/statements/held-roles.js';
import type { Person, Statement } from '../../../model/explainer.js';
import { wordsOf } from '../../../model/statement-words.js';
import { nameLanguage } from '../../../time/format/intl.js';
import { renderProse } from '../text/render-runs.js';
import { messageParts } from '../text/message-parts.js';
import { withSeparators, renderName } from '../text/separators.js';
import { isolate } from '../text/isolate.js';
import type { CardContext } from './statement-card-context.js';

/** In words, where there is anything to say. */
export type Fact = string | false | undefined;

/** "United States · Antony Blinken, US Secretary of State": a joint statement names all. */
export function renderSpeakerNames(statement: Statement, context: CardContext): TemplateResult {
  const { side } = statement;
  const before = side && html`<b class="side-name" part="side">${renderName(side.name, context.lang)}</b>`;
  return html`<p class="speaker">
    ${withSeparators([before, ...namesOf(statement, context)], context.say('dot'))}${renderAside(termsOf(statement, context), context)}
  </p>`;
}

/** The same in running text, without the side, and with the language before the words. */
export function renderSpeakersInline(statement: Statement, context: CardContext): TemplateResult {
  const aside = renderAside([...termsOf(statement, context), ...languageOf(statement, context)], context);
  return html`${withSeparators(namesOf(statement, context), context.say('dot'))}${aside}`;
}

/** "Partly quoted · quoted in translation", and whether it still stands. */
export function renderForm(
  statement: Statement,
  context: CardContext,
  isRelated: boolean,
): TemplateResult | typeof nothing {
  const { say } = context;
  const parts = [
    !statement.silence && html`<span class="form-name">${say(wordsOf(statement).form)}</span>`,
    ...languageOf(statement, context),
    renderStatus(statement, context),
    renderDoubt(statement, context),
    isRelated && html`<span class="badge" part="badge">${say('aboutChosen')}</span>`,
  ];
  const line = withSeparators(parts, say('dot'));
  return line.length > 0 ? html`<p class="form">${line}</p>` : nothing;
}

function namesOf(statement: Statement, context: CardContext): readonly TemplateResult[] {
  return statement.speakers.map((speaker) => renderSpeaker(speaker, statement, context));
}

/** Also as the name is written at home; in the role held then. */
function renderSpeaker(speaker: Person, statement: Statement, context: CardContext): TemplateResult {
  const { say, lang } = context;
  const { nameOriginal } = speaker;
  const roles = rolesOf(speaker, statement).map((title) => renderName(title, lang));
  const aside = renderAside([...roles, ...standingOf(speaker, context)], context);
  const original = nameOriginal && renderName(nameOriginal.text, nameOriginal.lang);
  return html`<b>${renderName(speaker.name, lang)}</b
    >${original ? [' ', messageParts(say, 'inBrackets', { text: original })] : nothing}${aside}`;
}

/** What a speaker was then: as the statement says, or as the roles do. */
export function rolesOf(speaker: Person, { role, speakers, date }: Statement): readonly string[] {
  return role !== undefined && speakers.length === 1 ? [role] : heldRoles(speaker, date);
}

/** That somebody isn't named, and for whom they speak. */
export function standingOf({ kind, onBehalfOf }: Person, { say }: CardContext): readonly Fact[] {
  return [kind === 'unnamed' && say('unnamed'), onBehalfOf && say('onBehalfOf', { name: isolate(onBehalfOf.name) })];
}

/** On which terms it was said: for the unnamed always, for others where it was not on the record. */
export function termsOf({ terms, whyUnnamed, speakers, silence }: Statement, { say }: CardContext): readonly Fact[] {
  const isUnnamed = speakers.some(({ kind }) => kind === 'unnamed');
  if (silence || (!isUnnamed && terms === 'on-record')) return [];
  const reason =
    whyUnnamed === 'not-given' ? say('noReason') : whyUnnamed && say('whyUnnamed', { reason: isolate(whyUnnamed) });
  return [say(`terms-${terms}`), reason];
}

/** Whose words a quotation is made of, and in which language it was all said. */
export function languageOf(statement: Statement, { say, locale }: CardContext): readonly Fact[] {
  const { isTranslated, spokenIn, translatedBy, silence } = statement;
  const isQuoted = !silence && wordsOf(statement).form !== 'paraphrase';
  return [
    isQuoted && isTranslated && say('quotedInTranslation'),
    isQuoted && isTranslated && translatedBy && say(`translated-${translatedBy}`),
    spokenIn === 'unknown'
      ? isQuoted && say('languageNotStated')
      : !silence && spokenIn && say('spokenIn', { language: nameLanguage(spokenIn, locale) }),
  ];
}

/** Whether it still stands, and why not. */
export function renderStatus({ status, note }: Statement, { say, lang }: CardContext): TemplateResult | undefined {
  if (status === 'live') return undefined;
  const reason = note && html`: <span dir="auto" lang=${lang ?? nothing}>${renderProse(note)}</span>`;
  return html`<span class="badge" part="badge"
    >${say(status === 'disputed' ? 'disputedStatement' : 'corrected')}${reason}</span
  >`;
}

/** What is not verified says so before the words. */
export function renderDoubt({ verification }: Statement, { say }: CardContext): TemplateResult | undefined {
  if (verification !== 'unverified') return undefined;
  return html`<span class="badge" part="badge">${say('verified-unverified')}</span>`;
}

/** What is said about a name beside it: ", US Secretary of State". */
function renderAside(facts: readonly unknown[], { say }: CardContext): TemplateResult | typeof nothing {
  const parts = withSeparators(facts, comma(say));
  return parts.length > 0 ? html`<span class="muted">${comma(say)}${parts}</span>` : nothing;
}
