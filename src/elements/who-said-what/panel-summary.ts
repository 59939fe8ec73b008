import { html, nothing, type TemplateResult } from 'lit';
import '../../i18n/en/details.js';
import { comma } from '../../i18n/list-comma.js';
import { type PositionsLayout, isLead } from '../../layout/statements/positions-layout.js';
import { arrangeRow, statementsAsDrawn } from '../../layout/statements/arrange-row.js';
import { groupTopicsBySides, type TopicsOfSides } from '../../layout/statements/topics-by-sides.js';
import { shownWordsOf } from '../../model/shown-words.js';
import type { RenderContext } from '../base/render-context.js';
import { messageParts } from '../../i18n/message-parts.js';
import { isQuotation } from '../../describe/form.js';
import { sideNumber } from '../../layout/statements/side-number.js';
import { renderProse, renderRuns } from '../parts/text/render-runs.js';
import { renderName, withSeparators } from '../parts/text/separators.js';
import type { ViewData } from './views/view-data.js';

/**
 * Renders the editor's summary, or else which sides speak about which topics, and how much was noted as not said: "Both sides: the balloon · Only
 * China: peace". Each topic leads to the statements about it.
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
  const lines = groups.map((group) => {
    const topics = group.topics.map(({ topic, first }) => renderLink(first, renderName(topic.name, lang)));
    return messageParts<unknown>(say, 'colon', {
      label: nameSides(group, sides.length, context),
      value: withSeparators(topics, comma(say)),
    });
  });
  const [first] = silences;
  const unsaid = first && renderLink(first, say('silenceCount', { count: silences.length }));
  // On a line of its own it belongs to no side.
  return html`<p class="summary">${withSeparators(lines, say('dot'))}${unsaid && html`<br />${unsaid}`}</p>`;
}

/** Renders the quotation that the editor puts first, with a link to where it stands. */
export function renderLeadQuotation({ renderLink }: Pick<ViewData, 'renderLink'>, context: RenderContext): unknown {
  const { explainer, say, lang } = context;
  const statement = explainer.statements.find((one) => isLead(one) && isQuotation(one));
  if (!statement) return nothing;
  const names = statement.speakers.map(({ name, shortName = name }) => renderName(shortName, lang));
  const label = renderLink(statement, withSeparators(names, comma(say)));
  const value = html`<span class="words" part="words" dir="auto" lang=${lang ?? nothing}
    >${renderRuns(shownWordsOf(statement).runs)}</span
  >`;
  return html`<p class="lead-quotation side-${sideNumber(explainer, statement.side)}">
    ${messageParts<unknown>(say, 'colon', { label, value })}
  </p>`;
}

/** Names sides: "Both sides", "United States, China", "Only China". */
function nameSides({ sides, isOnly }: TopicsOfSides, count: number, { say, lang }: RenderContext): unknown {
  if (sides.length === count) return html`<b>${say(count === 2 ? 'bothSides' : 'everySide')}</b>`;
  const names = withSeparators(
    sides.map(({ name }) => renderName(name, lang)),
    comma(say),
  );
  return html`<b>${isOnly ? messageParts<unknown>(say, 'onlySide', { side: names }) : names}</b>`;
}
