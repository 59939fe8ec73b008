import { html, nothing, type TemplateResult } from 'lit';
import { formatCardName } from '../../../describe/names.js';
import type { DescribeContext } from '../../../describe/parts.js';
import { describeWithdrawal } from '../../../describe/withdrawal.js';
import type { Statement } from '../../../model/explainer.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import { renderEntryCorrections } from '../correction/correction.js';
import { renderPart } from '../text/render-part.js';
import { renderProse } from '../text/render-runs.js';
import { renderWords } from './statement-words.js';
import { sideNumber } from '../../../layout/statements/side-number.js';
import type { CardOptions } from './statement-card-context.js';
import { renderForm } from './statement-card-form.js';
import { renderCardLine } from './statement-card-line.js';
import { renderNote } from './statement-card-note.js';
import '../../../i18n/en/details.js';

/**
 * Renders a card in reading order: side and speaker, place and date, form, the words, a note that holds all else, and
 * corrections, which no note hides. A withdrawn statement shows only its note.
 */
export function renderStatementCard(
  statement: Statement,
  context: DescribeContext,
  options: CardOptions = {},
): TemplateResult {
  if (statement.status === 'withdrawn') return renderWithdrawn(statement, context);
  const { isSelected = false, isRelated = false, belowWords = nothing } = options;
  const { silence } = statement;
  const { form, runs } = shownWordsOf(statement);
  return html`<article
    class="card ${silence ? 'silence' : form} side-${sideNumber(context.explainer, statement.side)} ${
      isRelated ? 'related' : ''
    }"
    part=${silence ? 'statement silence' : 'statement'}
    data-id=${statement.id}
    aria-label=${formatCardName(statement, context)}
    aria-current=${isSelected ? 'true' : nothing}
  >
    ${renderCardLine(statement, context, options)} ${renderForm(statement, context, options)}
    ${silence ? renderSilence(statement, context) : renderWords(runs, context.lang, options.inside)}${renderNote(statement, context, options)}
    ${renderEntryCorrections(statement, context)} ${belowWords}
  </article>`;
}

/** Renders that a statement was withdrawn, and why. */
function renderWithdrawn(statement: Statement, context: DescribeContext): TemplateResult {
  return html`<article class="card withdrawn side-0" part="statement" data-id=${statement.id}>
    <p>${renderPart(describeWithdrawal(statement, context))}</p>
  </article>`;
}

/** Renders a silence after the words "Not said", so that nobody takes it for something said. */
export function renderSilence(
  { text }: Statement,
  { say, lang }: Pick<DescribeContext, 'say' | 'lang'>,
): TemplateResult {
  const label = say('colon', { label: say('notSaid'), value: '' });
  const words = html`<span dir="auto" lang=${lang ?? nothing}>${renderProse(text)}</span>`;
  return html`<p class="words" part="words"><b>${label}</b>${words}</p>`;
}
