import { html, type TemplateResult } from 'lit';
import type { Say } from '../../i18n/messages.js';
import { formatList } from '../parts/text/message-parts.js';
import { countStatements } from '../parts/statement-card/statement-count.js';
import { wasSaid } from '../../layout/statements/was-said.js';
import type { Statement } from '../../model/explainer.js';

/** Renders "5 of 20 statements, 1 thing not said", if the page's attributes filter statements: they count as in the story's head. */
export function renderFilterLine(offered: readonly Statement[], all: readonly Statement[], say: Say): TemplateResult {
  const [shown, count] = [offered, all].map((each) => each.filter(wasSaid).length) as [number, number];
  const { silenceCount } = countStatements(offered);
  const counts = [
    ...(shown > 0 ? [say('statementsShown', { shown, count })] : []),
    ...(silenceCount > 0 ? [say('silenceCount', { count: silenceCount })] : []),
  ];
  return html`<p class="filter small muted" part="filter">${formatList(counts, say)}</p>`;
}
