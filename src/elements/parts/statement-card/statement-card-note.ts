import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../../../model/explainer.js';
import { numberFormat } from '../../../time/format/intl.js';
import { nameSources, renderCitations } from '../citation/citation.js';
import type { CardContext, CardOptions } from './statement-card-context.js';
import { renderFacts } from './statement-card-facts.js';
import { renderSpeakerNames } from './statement-card-head.js';
import { renderLinks } from './statement-card-links.js';

/**
 * Renders what is known beside the words: speakers in full, the original, place and date, relations, sources and
 * buttons. It opens in place, without script too; a small number after the words opens it where notes are numbered.
 */
export function renderNote(statement: Statement, context: CardContext, options: CardOptions): TemplateResult {
  const { number, action = nothing } = options;
  const { sources, verification } = statement;
  const { say } = context;
  const name = html`<span class=${number === undefined ? 'small muted' : 'visually-hidden'}
    >${nameSources(sources, say)}</span
  >`;
  const count =
    number !== undefined && html`<span class="number">${numberFormat(context.locale).format(number)}</span>`;
  // No space may come first, where a line could break between the last word and its number.
  const label = count ? [count, ' ', name] : name;
  // An unverified statement has its warning before the words.
  const isKnown = verification && verification !== 'unverified';
  return html`<details class=${number === undefined ? 'note' : 'note numbered'}>
    <summary>${label}</summary>
    <div class="note-body small">
      ${renderSpeakerNames(statement, context)} ${renderOriginal(statement, context)} ${renderFacts(statement, context)}
      ${renderLinks(statement, context, options)}
      ${isKnown ? html`<p class="verification muted">${say(`verified-${verification}`)}</p>` : nothing}
      <div class="source-line">
        ${sources.length > 0 ? renderCitations(sources, say) : html`<p class="muted">${say('noSource')}</p>`}
      </div>
      <div class="foot muted">${action}</div>
    </div>
  </details>`;
}

function renderOriginal({ original }: Statement, { say }: CardContext): TemplateResult | typeof nothing {
  if (!original) return nothing;
  return html`<p class="original">
    <span class="muted">${say('original')}</span>
    <span lang=${original.lang} dir="auto">${original.text}</span>
  </p>`;
}
