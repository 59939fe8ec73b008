import { html, nothing, type TemplateResult } from 'lit';
import { type DescribeContext, asidePart, namePart } from '../../../describe/parts.js';
import { describeWithdrawal } from '../../../describe/withdrawal.js';
import type { Statement } from '../../../model/explainer.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import { renderEntryCorrections } from '../correction/correction.js';
import { renderPart } from '../text/render-part.js';
import { renderProse } from '../text/render-runs.js';
import { renderWords } from './statement-words.js';
import { sideNumber } from '../../../layout/statements/side-number.js';
import type { CardOptions } from './statement-card-context.js';
import { renderForm, renderFormName } from './statement-card-form.js';
import '../../../i18n/en/details.js';
import { describeInShort } from '../../../describe/in-short.js';
import { withSeparators } from '../text/separators.js';
import { numberFormat } from '../../../time/format/intl.js';
import { nameSources } from '../../../describe/sources.js';

/**
 * Renders a card in reading order: side and speaker, place and date, form, the words, a note that holds all else, and
 * corrections, which no note hides. A withdrawn statement shows only its note. The card has no name of its own: screen readers would
 * tell side, speaker and form twice.
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
    aria-current=${isSelected ? 'true' : nothing}
  >
    ${renderCardLine(statement, context, options)} ${renderForm(statement, context, options)}
    ${renderFormName(statement, context)}${silence ? renderSilence(statement, context) : renderWords(runs, context.lang, options.inside)}${renderNote(statement, context, options)}
    ${renderEntryCorrections(statement, context)} ${belowWords}
  </article>`;
}

/**
 * Renders the line above the words: "United States · Blinken, to Wang, 18 Feb". On paper, where no note is closed, the note alone has all
 * but the names.
 */
function renderCardLine(
  statement: Statement,
  context: DescribeContext,
  options: Pick<CardOptions, 'introductions' | 'common'>,
): TemplateResult {
  const { side } = statement;
  const { say, lang } = context;
  const { speakers, isSideNamed, facts, order } = describeInShort(statement, context, options);
  const names = speakers.map(({ name, aside }) => html`<strong>${renderPart(name)}</strong>${renderPart(aside)}`);
  return html`<p class="who">
    ${
      side
        ? html`<span class=${isSideNamed ? 'visually-hidden' : 'of-side'}
            >${renderPart({ kind: 'side', name: namePart(side.name, lang) })}${say('dot')}</span
          >`
        : nothing
    }${withSeparators(names, say('dot'))}<span class="screen"
      >${renderPart(asidePart(facts, say))}<span class="order-facts">${renderPart(asidePart(order, say))}</span></span
    >
  </p>`;
}

/**
 * Renders a note, which opens in place, without script too: after the words a small number opens it, or the names of
 * its sources where notes have no numbers. The code for its content may come later.
 */
function renderNote(statement: Statement, context: DescribeContext, options: CardOptions): TemplateResult {
  const { number, renderNoteBody } = options;
  const isNumbered = number !== undefined;
  const names = nameSources(statement, context.say, !isNumbered);
  const name = html`<span class=${isNumbered ? 'visually-hidden' : 'small muted'}>${names}</span>`;
  const count = isNumbered && html`<span class="number">${numberFormat(context.locale).format(number)}</span>`;
  // No space may come first, where a line could break between the last word and its number.
  const label = count ? [count, ' ', name] : name;
  return html`<details class=${isNumbered ? 'note numbered' : 'note'}>
    <summary>${label}</summary>
    ${renderNoteBody?.(statement, context, options) ?? nothing}
  </details>`;
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
