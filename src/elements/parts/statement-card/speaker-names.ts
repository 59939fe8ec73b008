import { html, nothing, type TemplateResult } from 'lit';
import type { Person, Statement } from '../../../model/explainer.js';
import { messageParts } from '../text/message-parts.js';
import { withSeparators, renderName } from '../text/separators.js';
import { isolate } from '../text/isolate.js';
import type { CardContext } from './statement-card-context.js';
import { renderAside } from './statement-card-line.js';
import { languageOf, rolesOf, sideBesideNames, standingOf, type Fact } from './statement-card-head.js';
import '../../../i18n/en/details.js';

/**
 * Renders "United States · Antony Blinken, US Secretary of State". A joint statement names all speakers. Paper leaves out what it says
 * above the words.
 */
export function renderSpeakerNames(statement: Statement, context: CardContext): TemplateResult {
  const side = sideBesideNames(statement);
  const before = side && html`<b class="side-name" part="side">${renderName(side.name, context.lang)}</b>`;
  const terms = termsOf(statement, context);
  const saysMore = terms[0] ?? statement.speakers.some((one) => one.nameOriginal ?? one.onBehalfOf);
  return html`<p class=${saysMore ? 'speaker' : 'speaker screen'}>
    ${withSeparators([before, ...namesOf(statement, context)], context.say('dot'))}${renderAside(terms, context)}
  </p>`;
}

/** Renders speakers for running text: without the side, and with the language before the words. */
export function renderSpeakersInline(statement: Statement, context: CardContext): TemplateResult {
  const aside = renderAside([...termsOf(statement, context), ...languageOf(statement, context)], context);
  return html`${withSeparators(namesOf(statement, context), context.say('dot'))}${aside}`;
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

/** Returns the terms of attribution: always for unnamed speakers, for others only if not on the record. */
export function termsOf({ terms, whyUnnamed, speakers, silence }: Statement, { say }: CardContext): readonly Fact[] {
  const isUnnamed = speakers.some(({ kind }) => kind === 'unnamed');
  if (silence || (!isUnnamed && terms === 'on-record')) return [];
  const reason =
    whyUnnamed === 'not-given' ? say('noReason') : whyUnnamed && say('whyUnnamed', { reason: isolate(whyUnnamed) });
  return [say(`terms-${terms}`), reason];
}
