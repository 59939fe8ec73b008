import { html, nothing, type TemplateResult } from 'lit';
import type { PositionCell, PositionRow, PositionsLayout } from '../../../layout/statements/positions-layout.js';
import type { Named } from '../../../model/explainer.js';
import { each } from '../../base/each-directive.js';
import type { RenderContext } from '../../base/render-context.js';
import { renderHeading } from '../../parts/story-header/heading.js';
import { renderProse } from '../../parts/text/render-runs.js';
import { formatList, messageParts } from '../../parts/text/message-parts.js';
import { withSeparators, renderName } from '../../parts/text/separators.js';
import { sideNumber } from '../../parts/statement-card/statement-card.js';
import type { StatementsDispatch } from '../statements-state.js';
import type { ViewData } from './view-data.js';

export interface PositionsData extends PositionsLayout, ViewData {}

/** Renders topics by sides: a row for each topic and a column for each side, or one column if it is narrow. */
export function renderPositions(
  data: PositionsData,
  context: RenderContext,
  dispatch: StatementsDispatch,
): TemplateResult {
  const { sides, rows, withdrawn } = data;
  return html`<div class="positions columns-${sides.length}">
    ${sides.length > 0 ? renderHeads(sides, context) : nothing}
    ${each(
      rows,
      ({ key }) => key,
      (row) => renderRow(row, data, context, dispatch),
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

/** Renders the names of the sides, which stay in sight. */
function renderHeads(sides: readonly Named[], { explainer, lang }: RenderContext): TemplateResult {
  return html`<div class="heads">
    ${sides.map(
      (side) =>
        html`<p class="side-head side-${sideNumber(explainer, side)}" part="side">${renderName(side.name, lang)}</p>`,
    )}
  </div>`;
}

function renderRow(
  row: PositionRow,
  view: ViewData,
  context: RenderContext,
  dispatch: StatementsDispatch,
): TemplateResult {
  const { topic, key, withheldCount, cells, others } = row;
  const { say, lang } = context;
  const name = topic ? renderName(topic.name, lang) : say('otherTopic');
  return html`<section class="row" part="topic" data-key=${key}>
    <div class="topic-head">
      ${renderHeading(view.level, name, 'topic-name', 'topic-heading')}${renderCount(row, context, dispatch)}
      ${
        topic?.summary
          ? html`<p class="small muted" dir="auto" lang=${lang ?? nothing}>${renderProse(topic.summary)}</p>`
          : nothing
      }
      ${
        withheldCount > 0
          ? html`<p class="withheld small" part="problem">${say('withheld', { count: withheldCount })}</p>`
          : nothing
      }
    </div>
    ${cells.map((cell) =>
      isEmpty(cell)
        ? html`<p class="cell none small muted">
            <span class="cell-side">${messageParts(say, 'colon', { label: nameSide(cell, context), value: '' })}</span
            >${cell.narrowedCount > 0 ? say('noneFitsHere', { count: cell.narrowedCount }) : say('noneIncluded')}
          </p>`
        : html`<ol class="cell cards">
            ${renderEntries(cell, row, view, context)}
          </ol>`,
    )}
    ${
      isEmpty(others)
        ? nothing
        : html`<div class="cell others">
            ${cells.length > 0 ? html`<p class="others-name small">${say('others')}</p>` : nothing}
            <ol class="cards">
              ${renderEntries(others, row, view, context)}
            </ol>
          </div>`
    }
  </section>`;
}

/** Number of statements in a row, and of those shown. */
type Counted = Pick<PositionRow, 'key' | 'count' | 'shownCount' | 'silenceCount' | 'isOpen'>;

/** Renders "9 statements, 2 silences", or "6 of 9 · show all". A count is the number of statements shown. */
export function renderCount(
  { key, count, shownCount, silenceCount, isOpen }: Counted,
  { say }: RenderContext,
  dispatch: StatementsDispatch,
): unknown {
  if (count === 0) return nothing;
  const said = count > silenceCount ? [say('statementCount', { count: count - silenceCount })] : [];
  const unsaid = silenceCount > 0 ? [say('silenceCount', { count: silenceCount })] : [];
  const isCut = shownCount < count;
  const toggle = () => dispatch({ type: 'row', key, isOpen: !isOpen });
  const button =
    (isOpen || isCut) &&
    html`<button type="button" class="text-button" aria-expanded=${isOpen} @click=${toggle}>
      ${say(isOpen ? 'showFewer' : 'showAll')}
    </button>`;
  const shown = isCut ? say('shownOf', { shown: shownCount, count }) : formatList([...said, ...unsaid], say);
  return html`<p class="small muted count">${withSeparators([shown, button], say('dot'))}</p>`;
}

/** Renders statements of a cell, and links to those listed under another topic. */
function renderEntries(
  { entries, elsewhere }: PositionCell,
  { topic }: PositionRow,
  view: ViewData,
  { say, lang }: RenderContext,
): unknown {
  return html`${each(
    entries,
    ({ statement }) => statement.id,
    ({ statement, isShown }) => {
      const alsoUnder = statement.topics.filter(({ id }) => id !== topic?.id);
      return html`<li class=${isShown ? '' : 'more'}>${view.renderCard(statement, { alsoUnder })}</li>`;
    },
  )}${elsewhere.map(({ statement, under }) => {
    const names = formatList(
      statement.speakers.map(({ name }) => name),
      say,
    );
    const speaker = view.renderLink(statement, names);
    return html`<li class="elsewhere small muted">
      ${messageParts(say, 'seeUnder', { speaker, topic: renderName(under.name, lang) })}
    </li>`;
  })}`;
}

function isEmpty({ entries, elsewhere }: PositionCell): boolean {
  return entries.length + elsewhere.length === 0;
}

function nameSide({ side }: PositionCell, { lang }: RenderContext): unknown {
  return side && renderName(side.name, lang);
}
