import { html, nothing, type TemplateResult } from 'lit';
import '../../../i18n/en/details.js';
import { comma } from '../../../i18n/list-comma.js';
import type { PositionRow, PositionsLayout } from '../../../layout/statements/positions-layout.js';
import { each } from '../../base/each-directive.js';
import { deferred, type TrackPending } from '../../base/deferred-directive.js';
import type { RenderContext } from '../../base/render-context.js';
import { renderHeading } from '../../parts/story-header/heading.js';
import { renderProse } from '../../parts/text/render-runs.js';
import { renderName } from '../../parts/text/separators.js';
import { arrangeRow } from '../../../layout/statements/arrange-row.js';
import { isQuotation } from '../../../describe/form.js';
import { renderSideSpeakers, renderSideHeads, type SideSpeakersData } from './side-heads.js';
import { renderPositionCells, type CellsData } from './position-cells.js';
import { renderStatementCount } from './statement-count.js';
import { renderWithdrawn, renderWithheld } from './withheld-statements.js';

export interface PositionsData extends PositionsLayout, CellsData, Pick<SideSpeakersData, 'pageStatements'> {
  /** Delays `updateComplete` for rows that are drawn after the update: those after the first, and all rows when `note` is loaded. */
  readonly track: TrackPending | undefined;
  readonly note: unknown;
  /** True until the view is drawn. Rows that are added later are drawn at once. */
  readonly isNewView: boolean;
}

/** Placeholder of a row. It is as high as the window, so that nothing in the window moves when the row is drawn. */
const PLACEHOLDER = html`<div class="waiting"></div>`;

/** Renders topics by sides: a row for each topic and a column for each side, or one column if it is narrow. */
export function renderPositions(data: PositionsData, context: RenderContext): TemplateResult {
  const { sides, rows, isNewView } = data;
  return html`<div class="positions columns-${sides.length}">
    ${sides.length > 0 ? [renderSideSpeakers(data, context), renderSideHeads(data, context)] : nothing}
    ${each(
      rows,
      ({ key }) => key,
      (row, index) => {
        const placeholder = isNewView && index > 0 ? PLACEHOLDER : undefined;
        return deferred(data.note, () => renderRow(row, data, context), placeholder, data.track);
      },
    )}
  </div>`;
}

function renderRow(row: PositionRow, data: PositionsData, context: RenderContext): TemplateResult {
  const { topic, key, withheldCount } = row;
  const { say, lang } = context;
  // A document without topics has no other topic either.
  const otherTopic = context.explainer.topics.length > 0 ? say('otherTopic') : undefined;
  const name = topic ? renderName(topic.name, lang) : otherTopic;
  const arranged = arrangeRow(row, isQuotation, data.isExpanded);
  const isFolded = [...arranged.cells, arranged.others].some(({ collapsed }) => collapsed[0]);
  const about = topic?.summary;
  // Screen readers announce the topic with each control that opens more of it.
  const ofTopic = name && html`<span class="visually-hidden">${comma(say)}${name}</span>`;
  const count = renderStatementCount(row, isFolded || about !== undefined, context);
  return html`<section class="row" part="topic" data-key=${key}>
    <div class="topic-head">
      ${name && renderHeading(data.level, name, 'topic-name', 'topic-heading')}
      ${
        about
          ? html`<details class="about small muted">
              <summary>${count}${ofTopic}</summary>
              <p dir="auto" lang=${lang ?? nothing}>${renderProse(about)}</p>
            </details>`
          : count && html`<p class="small muted count">${count}</p>`
      }
      ${renderWithheld(withheldCount, context)}
    </div>
    <div class="topic-body">
      ${renderWithdrawn(row.withdrawn, data)}${renderPositionCells(row, arranged, { ...data, ofTopic }, context)}
    </div>
  </section>`;
}
