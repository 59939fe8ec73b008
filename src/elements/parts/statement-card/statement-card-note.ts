import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../../../model/explainer.js';
import { numberFormat } from '../../../time/format/intl.js';
import type { DescribeContext } from '../../../describe/parts.js';
import { nameSources } from '../../../describe/sources.js';
import type { CardOptions } from './statement-card-context.js';

/**
 * Renders a note, which opens in place, without script too: after the words a small number opens it, or the names of
 * its sources where notes have no numbers. The code for its content may come later.
 */
export function renderNote(statement: Statement, context: DescribeContext, options: CardOptions): TemplateResult {
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
