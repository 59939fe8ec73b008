import { html, nothing, type TemplateResult } from 'lit';
import '../../i18n/en/details.js';
import { comma } from '../../i18n/list-comma.js';
import type { PositionsLayout } from '../../layout/statements/positions-layout.js';
import { arrangeRow, statementsAsDrawn } from '../../layout/statements/arrange-row.js';
import { groupTopicsBySides, type TopicsOfSides } from '../../layout/statements/topics-by-sides.js';
import type { RenderContext } from '../base/render-context.js';
import { messageParts } from '../../i18n/message-parts.js';
import { isQuotation } from '../../describe/form.js';
import { renderProse } from '../parts/text/render-runs.js';
import { renderName, withSeparators } from '../parts/text/separators.js';
import type { ViewData } from './views/view-data.js';

/**
 * Renders the editor's summary, or else one sentence on which sides speak about which topics, and how much was noted as not said: "Both sides
 * spoke about the balloon; only China spoke about peace; 3 things not said." Each topic leads to the statements about it.
 */
export function renderSummary(
  { rows, sides }: PositionsLayout,
  { renderLink }: Pick<ViewData, 'renderLink'>,
  context: RenderContext,
): TemplateResult | typeof nothing {
  const { say, lang, explainer } = context;
  const { statementsSummary: written } = explainer;
  if (written) return html`<p class="summary" dir="auto" lang=${lang ?? nothing}>${renderProse(written)}</p>`;
  const groups = sides.length > 1 ? groupTopicsBySides(rows, isQuotation) : [];
  if (groups.length === 0) return nothing;
  const silences = rows
    .flatMap((row) => statementsAsDrawn(arrangeRow(row, isQuotation)))
    .filter(({ silence }) => silence !== undefined);
  const spoken = groups.map((group) => {
    const topics = group.topics.map(({ topic, first }) => renderLink(first, renderName(topic.name, lang)));
    return renderClause(group, withSeparators(topics, comma(say)), sides.length, context);
  });
  const [first] = silences;
  const unsaid = first ? renderLink(first, say('silenceCount', { count: silences.length })) : nothing;
  const clauses = withSeparators([...spoken, unsaid], say('clauses', { first: '', second: '' }));
  return html`<p class="summary made">${messageParts<unknown>(say, 'sentence', { text: clauses })}</p>`;
}

/** Renders "Both sides spoke about …", "only China spoke about …", "United States, China spoke about …". */
function renderClause(
  { sides, isOnly }: TopicsOfSides,
  topics: unknown,
  count: number,
  { say, lang }: RenderContext,
): readonly unknown[] {
  if (sides.length === count) return messageParts<unknown>(say, count === 2 ? 'bothSpeak' : 'allSpeak', { topics });
  const names = withSeparators(
    sides.map(({ name }) => renderName(name, lang)),
    comma(say),
  );
  return isOnly
    ? messageParts<unknown>(say, 'onlySpeaks', { side: names, topics })
    : messageParts<unknown>(say, 'someSpeak', { sides: names, topics });
}
