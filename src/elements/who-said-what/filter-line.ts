import { html, type TemplateResult } from 'lit';
import type { Say } from '../../i18n/messages.js';
import { wasSaid } from '../../model/was-said.js';
import type { Statement } from '../../model/explainer.js';
import { countStatements, formatCount } from '../../describe/statement-count.js';

/**
 * Renders "5 of 20 statements, 1 thing not said", if the page's attributes filter statements. Statements are counted as in the head of
 * the story.
 */
export function renderFilterLine(offered: readonly Statement[], all: readonly Statement[], say: Say): TemplateResult {
  const counts = formatCount(countStatements(offered), { say }, all.filter(wasSaid).length);
  return html`<p class="filter small muted" part="filter">${counts}</p>`;
}
