import { html, type TemplateResult } from 'lit';
import type { Say } from '../../i18n/messages.js';

/** Renders "5 of 23 statements", if the page's attributes filter statements. */
export function renderFilterLine(shown: number, count: number, say: Say): TemplateResult {
  return html`<p class="filter small muted" part="filter">${say('statementsShown', { shown, count })}</p>`;
}
