import { html, nothing, type TemplateResult } from 'lit';
import type { ArrangedCell, ArrangedRow, Contrast } from '../../../layout/statements/arrange-row.js';
import { isLead, type PositionRow } from '../../../layout/statements/positions-layout.js';
import type { Statement } from '../../../model/explainer.js';
import { each } from '../../base/each-directive.js';
import type { RenderContext } from '../../base/render-context.js';
import { formatList, messageParts } from '../../../i18n/message-parts.js';
import { renderName } from '../../parts/text/separators.js';
import type { ViewData } from './view-data.js';
import '../../../i18n/en/details.js';

export interface CellsData extends ViewData {
  /** True to show all statements, as when a filter leaves only a few. */
  readonly isExpanded: boolean;
}

interface RowData extends CellsData {
  /** Name of the topic, for those who don't see it above. */
  readonly ofTopic: unknown;
}

/** Data of a row that its cells need. */
interface RowView {
  readonly row: PositionRow;
  readonly data: RowData;
  readonly context: RenderContext;
}

/** Renders contrasts side by side, below them what each side said besides, and last those without a side. */
export function renderPositionCells(
  row: PositionRow,
  { leadFirst, contrasts, cells, others }: ArrangedRow,
  data: RowData,
  context: RenderContext,
): unknown {
  const view: RowView = { row, data, context };
  // A cell with statements none of which is left has them all in contrasts.
  const isNeeded = ({ visible, collapsed, elsewhere, statements, hiddenCount }: ArrangedCell) =>
    visible.length + collapsed.length + elsewhere.length > 0 ||
    (statements.length === 0 && hiddenCount + row.silent.length > 0);
  const opposed = contrasts.map((contrast) => renderContrast(contrast, view));
  const alone = cells.some(isNeeded)
    ? html`<div class="sides">
        ${cells.map((cell, index) => (isNeeded(cell) ? renderCell(cell, `column-${index + 1}`, view) : nothing))}
      </div>`
    : nothing;
  return html`${leadFirst ? [alone, opposed] : [opposed, alone]}
  ${
    others.statements.length + others.elsewhere.length > 0
      ? html`<div class="others">
          ${cells.length > 0 ? html`<p class="others-name visually-hidden">${context.say('others')}</p>` : nothing}
          ${renderCell(others, '', view)}
        </div>`
      : nothing
  }`;
}

/** Renders statements that are set against each other in one line of the grid, with "↔" between them. */
function renderContrast(contrast: Contrast, view: RowView): TemplateResult {
  const { row, context } = view;
  return html`<div class="sides contrast">
    ${contrast.map(({ side, statements }, index) => {
      const column = row.cells.findIndex((cell) => cell.side?.id === side.id) + 1;
      const versus =
        index > 0
          ? html`<p class="versus">
              <span aria-hidden="true">↔</span> <span class="versus-words">${context.say('inContrast')}</span>
            </p>`
          : nothing;
      return html`<div class="cell column-${column}">
        ${versus}
        <ol class="cards">
          ${renderEntries(statements, view)}
        </ol>
      </div>`;
    })}
  </div>`;
}

/** Renders a cell: the visible statements, and below them the collapsed ones. An empty cell says that it is empty. */
function renderCell(cell: ArrangedCell, column: string, view: RowView): TemplateResult {
  const { side, visible, collapsed, elsewhere, statements, hiddenCount } = cell;
  const { say, lang } = view.context;
  const name = renderName(side?.name ?? say('others'), side && lang);
  // The head of the column shows the name once; screen readers announce it in each cell.
  const label = html`<span class="of-side">${messageParts<unknown>(say, 'colon', { label: name, value: '' })}</span>`;
  if (statements.length + elsewhere.length === 0) {
    const none =
      hiddenCount > 0
        ? [label, say('noneFitsHere', { count: hiddenCount })]
        : messageParts<unknown>(say, 'nothingFrom', { side: name });
    return html`<p class="cell ${column} none small muted">${none}</p>`;
  }
  return html`<div class="cell ${column}">
    ${
      visible.length + elsewhere.length > 0
        ? html`<ol class="cards">
            ${renderEntries(visible, view)}${elsewhere.map((other) => renderElsewhere(other, view))}
          </ol>`
        : nothing
    }
    ${
      collapsed.length > 0
        ? html`<details class="rest">
            <summary class="small">
              ${side ? label : nothing}${say('more', { count: collapsed.length })}${view.data.ofTopic}
            </summary>
            <ol class="cards">
              ${renderEntries(collapsed, view)}
            </ol>
          </details>`
        : nothing
    }
  </div>`;
}

function renderEntries(statements: readonly Statement[], { row, data }: RowView): unknown {
  // Of several in a cell, the first leads.
  const firsts = [...row.cells, row.others].map((cell) => cell.statements[0]);
  return each(
    statements,
    ({ id }) => id,
    (statement) => {
      const leads = isLead(statement) && firsts.includes(statement);
      const alsoUnder = statement.topics.filter(({ id }) => id !== row.topic?.id);
      return html`<li class=${leads ? 'lead' : ''}>${data.renderCard(statement, { alsoUnder })}</li>`;
    },
  );
}

/** Renders a link to a statement that is listed under another topic. */
function renderElsewhere({ statement, under }: ArrangedCell['elsewhere'][number], { data, context }: RowView) {
  const { say, lang } = context;
  const names = formatList(
    statement.speakers.map(({ name }) => name),
    say,
  );
  const speaker = data.renderLink(statement, names);
  return html`<li class="elsewhere small muted">
    ${messageParts(say, 'seeUnder', { speaker, topic: renderName(under.name, lang) })}
  </li>`;
}
