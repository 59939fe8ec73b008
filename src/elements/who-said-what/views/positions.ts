import { html, nothing, type TemplateResult } from 'lit';
import type { PositionRow, PositionsLayout } from '../../../layout/statements/positions-layout.js';
import { each } from '../../base/each-directive.js';
import type { RenderContext } from '../../base/render-context.js';
import { renderHeading } from '../../parts/story-header/heading.js';
import { renderProse } from '../../parts/text/render-runs.js';
import { renderName } from '../../parts/text/separators.js';
import { arrangeRow } from '../../../layout/statements/arrange-row.js';
import { isQuotation } from '../../parts/statement-card/statement-card-head.js';
import { renderCast, renderHeads } from './cast.js';
import { renderPositionCells, type CellsData } from './position-cells.js';
import { renderStatementCount } from './statement-count.js';

export interface PositionsData extends PositionsLayout, CellsData {}

/** Renders topics by sides: a row for each topic and a column for each side, or one column if it is narrow. */
export function renderPositions(data: PositionsData, context: RenderContext): TemplateResult {
  const { sides, rows, withdrawn } = data;
  return html`<div class="positions columns-${sides.length}">
    ${sides.length > 0 ? [renderCast(sides, context), renderHeads(sides, context)] : nothing}
    ${each(
      rows,
      ({ key }) => key,
      (row) => renderRow(row, data, context),
    )}
    ${
      withdrawn.length > 0
        ? html`<ol class="withdrawn-ones cards">
            ${withdrawn.map((statement) => html`<li>${data.renderCard(statement)}</li>`)}
          </ol>`
        : nothing
    }
  </div>`;
}

function renderRow(row: PositionRow, data: PositionsData, context: RenderContext): TemplateResult {
  const { topic, key, withheldCount } = row;
  const { say, lang } = context;
  const name = topic ? renderName(topic.name, lang) : say('otherTopic');
  const arranged = arrangeRow(row, isQuotation, data.isUnfolded);
  const isFolded = [...arranged.cells, arranged.others].some(({ folded }) => folded.length > 0);
  const about = topic?.summary;
  const count = renderStatementCount(row, isFolded || about !== undefined, context);
  return html`<section class="row" part="topic" data-key=${key}>
    <div class="topic-head">
      ${renderHeading(data.level, name, 'topic-name', 'topic-heading')}
      ${
        about
          ? html`<details class="about small muted">
              <summary>${count}</summary>
              <p dir="auto" lang=${lang ?? nothing}>${renderProse(about)}</p>
            </details>`
          : count && html`<p class="small muted count">${count}</p>`
      }
      ${
        withheldCount > 0
          ? html`<p class="withheld small" part="problem">${say('withheld', { count: withheldCount })}</p>`
          : nothing
      }
    </div>
    <div class="topic-body">${renderPositionCells(row, arranged, data, context)}</div>
  </section>`;
}
