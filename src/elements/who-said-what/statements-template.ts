import { html, nothing, type TemplateResult } from 'lit';
import { filterByIds, filterStatements, isFiltering } from '../../layout/filter/statement-filter.js';
import { statementHistogramRows } from '../../layout/statements/histogram-rows.js';
import { layoutAll } from '../../layout/statements/note-numbers.js';
import { layoutPositions } from '../../layout/statements/positions-layout.js';
import { shownWordsOf } from '../../model/shown-words.js';
import type { RenderContext } from '../base/render-context.js';
import { renderHeading } from '../parts/story-header/heading.js';
import { renderProse } from '../parts/text/render-runs.js';
import { place } from '../styles/place-directive.js';
import { renderFilterLine } from './filter-line.js';
import { renderPanelKey } from './panel-key.js';
import { renderLeadQuotation, renderSummary } from './panel-summary.js';
import { createCards } from './statement-cards.js';
import type { StatementsData } from './statements-data.js';
import type { StatementsDispatch } from './statements-state.js';
import { renderStatementsToolbar } from './toolbar.js';
import { renderPositions } from './views/positions.js';

/** Number of statements from which there is something to find. */
const MIN_FOUND = 12;

/** Renders the heading, the summary, the key and the toolbar. */
export function renderHead(data: StatementsData, context: RenderContext, dispatch: StatementsDispatch): TemplateResult {
  const { headingLevel, statements, panel, shownView: view, offered, frameOffer, wish } = data;
  const { say, explainer } = context;
  const toolbar = {
    view,
    frameOffer,
    isSearchOpen: panel.isSearchOpen,
    canFind: explainer.statements.length >= MIN_FOUND && offered.length > 1,
  };
  const cards = createCards(data, context, dispatch);
  // A summary of the whole story would say too much above a part of it.
  const [summary, lead] = isFiltering(wish)
    ? [nothing, nothing]
    : [renderSummary(layoutAll(explainer), cards, context), renderLeadQuotation(cards, context)];
  return html`<div class="head">
      <slot name="heading">${renderHeading(headingLevel, say('whoSaidWhat'), 'headline')}</slot>
      ${renderStatementsToolbar(toolbar, context, dispatch)}
    </div>
    <div class="intro">${summary}${lead}${renderPanelKey(statements, context)}</div>`;
}

/** Renders the histogram. Its space is reserved before it loads. */
export function renderStatementsStrip(
  data: StatementsData,
  context: RenderContext,
  dispatch: StatementsDispatch,
): TemplateResult | typeof nothing {
  const { offered, filter, statements, draggedSpan, selectedId, foldFrom, parts } = data;
  const rows = statementHistogramRows(offered, context.explainer.sides);
  if (rows.length === 0) return nothing;
  const strip = parts.strip();
  if (!strip) return html`<div class="strip" ${place({ '--_rows': `${rows.length}` })}></div>`;
  const histogram = {
    rows,
    statements: filterStatements(offered, [filter], shownWordsOf),
    shownCount: statements.length,
    foldFrom,
    span: draggedSpan,
    selectedId,
  };
  return strip.renderStatementHistogram(histogram, context, dispatch);
}

/** Returns true if the search panel is open, or a filter can be reset. */
export function showsSearch({ panel, filter }: Pick<StatementsData, 'panel' | 'filter'>): boolean {
  return panel.isSearchOpen || isFiltering(filter);
}

/** Renders the search fields, or only active filters while they are closed. */
export function renderFilter(
  data: StatementsData,
  context: RenderContext,
  dispatch: StatementsDispatch,
): TemplateResult | typeof nothing {
  const { parts } = data;
  if (showsSearch(data))
    return (
      parts.search()?.renderStatementsSearch(data, context, dispatch) ?? parts.renderFailure(parts.search, context.say)
    );
  if (!isFiltering(data.wish)) return nothing;
  return renderFilterLine(data.offered, context.explainer.statements, context.say);
}

/** Renders, instead of a view, that the document was withdrawn or has no statements; undefined if there are some. */
export function renderWithoutStatements(
  { statements, withheld, offered }: StatementsData,
  { explainer, say, lang }: RenderContext,
): TemplateResult | undefined {
  if (explainer.status === 'withdrawn') {
    return html`<p class="summary" part="badge">
      <b>${say('withdrawnDocument')}</b> <span dir="auto" lang=${lang ?? nothing}>${renderProse(explainer.note)}</span>
    </p>`;
  }
  if (statements.length + withheld.length > 0) return undefined;
  // If the reader's filter excludes all, the result line says so.
  if (offered.length > 0) return html``;
  return html`<slot name="empty"><p class="muted nothing">${say('nothingHere')}</p></slot>`;
}

/** Renders statements in the chosen view; undefined until its module is loaded. */
export function renderView(
  data: StatementsData,
  context: RenderContext,
  dispatch: StatementsDispatch,
): TemplateResult | undefined {
  const { offered, statements, withheld, filters, order, openRows: open, parts, hold, isNewView } = data;
  const selected = data.selectedId;
  const { sides, people, topics } = context.explainer;
  const cards = createCards(data, context, dispatch);
  const withheldCount = withheld.length;
  switch (data.shownView) {
    case 'positions':
      return renderPositions(
        {
          ...layoutOf(data, context),
          ...cards,
          offered,
          isUnfolded: !data.isWhole,
          hold,
          isNewView,
          notes: parts.notes(),
        },
        context,
      );
    case 'conversation':
      return parts.conversation()?.renderConversation({ ...cards, statements, sides, order, withheldCount }, context);
    case 'speakers': {
      const shown = {
        people: filterByIds(people, 'speaker', filters),
        topics: filterByIds(topics, 'topic', filters),
      };
      const speakers = { ...cards, ...shown, statements, order, open, selected, withheldCount };
      return parts.speakers()?.renderSpeakers(speakers, context, dispatch);
    }
  }
}

/** Renders an alert with "Try again" if the module of the chosen view could not be loaded. */
export function renderViewFailure({ shownView, parts }: StatementsData, { say }: RenderContext) {
  return parts.renderFailure(shownView === 'speakers' ? parts.speakers : parts.conversation, say);
}

function layoutOf({ statements, withheld, filters }: StatementsData, { explainer }: RenderContext) {
  const { topics, sides } = explainer;
  const isOfSome = filters.some(({ side, speaker }) => isFiltering({ side, speaker }));
  return layoutPositions({
    statements,
    all: explainer.statements,
    withheld,
    topics: filterByIds(topics, 'topic', filters),
    sides,
    keepsEmptySides: !isOfSome,
  });
}
