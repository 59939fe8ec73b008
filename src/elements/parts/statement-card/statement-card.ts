import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../../../model/explainer.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import { renderSourceLine } from '../citation/citation.js';
import { messageParts } from '../text/message-parts.js';
import { renderProse } from '../text/render-runs.js';
import { renderWords } from './statement-words.js';
import { formatStatementName, sideNumber, type CardContext, type CardOptions } from './statement-card-context.js';
import { renderFacts } from './statement-card-facts.js';
import { renderForm, renderSpeakerNames } from './statement-card-head.js';
import { renderCardCorrections, renderLinks } from './statement-card-links.js';

export { formatStatementName, sideNumber, type CardContext, type CardOptions };

/**
 * Renders a card in reading order: side and speaker, role, form, the words, place and date, source. A withdrawn
 * statement shows only its note.
 */
export function renderStatementCard(
  statement: Statement,
  context: CardContext,
  options: CardOptions = {},
): TemplateResult {
  if (statement.status === 'withdrawn') return renderWithdrawn(statement, context);
  const { isSelected = false, isRelated = false, action = nothing, belowWords = nothing } = options;
  const { silence, sources, verification } = statement;
  const { form, runs } = shownWordsOf(statement);
  // An unverified statement has its warning before the words.
  const howKnown = verification && verification !== 'unverified' ? context.say(`verified-${verification}`) : undefined;
  return html`<article
    class="card ${silence ? 'silence' : form} side-${sideNumber(context.explainer, statement.side)} ${
      isRelated ? 'related' : ''
    }"
    part=${silence ? 'statement silence' : 'statement'}
    data-id=${statement.id}
    aria-label=${formatStatementName(statement, context)}
    aria-current=${isSelected ? 'true' : nothing}
  >
    ${renderSpeakerNames(statement, context)} ${renderForm(statement, context, isRelated)}
    ${silence ? renderSilence(statement, context) : renderWords(runs, context.lang, options.inside)} ${belowWords}
    ${renderOriginal(statement, context)} ${renderFacts(statement, context)} ${renderLinks(statement, context, options)}
    ${renderCardCorrections(statement, context)}
    <div class="foot small muted">${renderSourceLine(sources, context.say, howKnown)}${action}</div>
  </article>`;
}

function renderWithdrawn({ id, note }: Statement, { say, lang }: CardContext): TemplateResult {
  const label = html`<b class="badge" part="badge">${say('withdrawnStatement')}</b>`;
  const value = note && html`<span dir="auto" lang=${lang ?? nothing}>${renderProse(note)}</span>`;
  return html`<article class="card withdrawn side-0" part="statement" data-id=${id}>
    <p>${value ? messageParts(say, 'colon', { label, value }) : label}</p>
  </article>`;
}

/** Renders a silence after the words "Not said", so that nobody takes it for something said. */
export function renderSilence({ text }: Statement, { say, lang }: Pick<CardContext, 'say' | 'lang'>): TemplateResult {
  const [label = '', end = ''] = say('colon', { label: say('notSaid'), value: '\u0000' }).split('\u0000');
  return html`<p class="words" part="words">
    <b>${label}</b><span dir="auto" lang=${lang ?? nothing}>${renderProse(text)}</span>${end}
  </p>`;
}

function renderOriginal({ original }: Statement, { say }: CardContext): TemplateResult | typeof nothing {
  if (!original) return nothing;
  return html`<p class="original">
    <span class="small muted">${say('original')}</span>
    <span lang=${original.lang} dir="auto">${original.text}</span>
  </p>`;
}
