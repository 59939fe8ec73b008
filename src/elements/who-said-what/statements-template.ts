import { html, nothing, type TemplateResult } from 'lit';
import { filterByIds, filterStatements, isFiltering } from '../../layout/filter/statement-filter.js';
import { statementHistogramRows } from '../../layout/statements/histogram-rows.js';
import { layoutAll } from '../../layout/statements/note-numbers.js';
import { layoutPositions } from '../../layout/statements/positions-layout.js';
import type { Finding, Statement } from '../../model/explainer.js';
import { shownWordsOf } from '../../model/shown-words.js';
import type { RenderContext } from '../base/render-context.js';
import { renderFirstCorrections, type GoToCorrected } from '../parts/correction/first-corrections.js';
import type { CorrectedPart } from '../../model/told-corrections.js';
import { renderHeading } from '../parts/story-header/heading.js';
import { renderPart } from '../parts/text/render-part.js';
import { renderProse } from '../parts/text/render-runs.js';
import { setStyles } from '../styles/styles-directive.js';
import { describeCommonFacts, describeKey } from '../../describe/common-facts.js';
import { joinParts, type PartOrNothing } from '../../describe/parts.js';
import { renderLeadQuotation } from '../parts/statement-card/lead-quotation.js';
import { renderSummary } from './panel-summary.js';
import { renderFindings } from './findings.js';
import { createCards } from './statement-cards.js';
import type { StatementsData } from './statements-data.js';
import type { StatementsDispatch } from './statements-state.js';
import { renderStatementsToolbar } from './toolbar.js';
import { renderPositions } from './views/positions.js';
import '../../i18n/en/details.js';
import type { Say } from '../../i18n/messages.js';
import { wasSaid } from '../../model/was-said.js';
import { countStatements, formatCount } from '../../describe/statement-count.js';

/** Number of statements from which there is something to find. */
const MIN_FOUND = 12;

/** Renders the heading, the summary, the key and the toolbar. */
export function renderHead(data: StatementsData, context: RenderContext, dispatch: StatementsDispatch): TemplateResult {
  const { headingLevel, statements, panel, shownView: view, pageStatements, frameOffer, pageFilter } = data;
  const { say, explainer } = context;
  const toolbar = {
    view,
    frameOffer,
    isSearchOpen: panel.isSearchOpen,
    canFind: explainer.statements.length >= MIN_FOUND && pageStatements.length > 1,
  };
  const cards = createCards(data, context, dispatch);
  // A summary of the whole story would say too much above a part of it.
  const isPart = isFiltering(pageFilter);
  const summary = isPart ? nothing : renderSummary(layoutAll(explainer), cards, context);
  const lead = isPart || data.isComposed ? nothing : renderLeadQuotation(cards.renderLink, context);
  return html`<div class=${data.isSharing ? 'head inside' : 'head'}>
      <slot name="heading">${renderHeading(headingLevel, say('whoSaidWhat'), 'headline')}</slot>
      ${renderStatementsToolbar(toolbar, context, dispatch)}
    </div>
    ${data.isSharing ? nothing : renderFirstCorrections(correctedPart(data, context), goToStatement(dispatch), context)}
    <div class="intro">${summary}${lead}${renderKey(describeKey(statements, context), context)}</div>`;
}

/** Renders the facts that all cards share, so that no card repeats them. They stand below the statements. */
export function renderCommonFacts(
  { statements }: StatementsData,
  context: RenderContext,
): TemplateResult | typeof nothing {
  return renderKey(describeCommonFacts(statements, context), context);
}

function renderKey(facts: readonly PartOrNothing[], { say }: RenderContext): TemplateResult | typeof nothing {
  const line = joinParts(facts, say('dot'));
  return line.length > 0 ? html`<p class="meta small muted">${renderPart(line)}</p>` : nothing;
}

/** Returns what may be corrected in statements alone: the story itself, and the statements that the page shows of it. */
export function correctedPart({ pageStatements }: StatementsData, { explainer }: RenderContext): CorrectedPart {
  const { corrections, findings } = explainer;
  return { corrections, events: [], statements: pageStatements, findings };
}

/** Returns what leads to a statement that was corrected. */
export function goToStatement(dispatch: StatementsDispatch): GoToCorrected {
  return ({ statement }) => (statement ? () => dispatch({ type: 'go-to', id: statement.id }) : undefined);
}

/** Renders the histogram. Its space is reserved before it loads. */
export function renderStatementsStrip(
  data: StatementsData,
  context: RenderContext,
  dispatch: StatementsDispatch,
): TemplateResult | typeof nothing {
  const { pageStatements, filter, statements, draggedSpan, selectedId, foldFrom, lazy } = data;
  const rows = statementHistogramRows(pageStatements, context.explainer.sides);
  if (rows.length === 0) return nothing;
  const strip = lazy.strip();
  if (!strip) return html`<div class="strip" ${setStyles({ '--_rows': `${rows.length}` })}></div>`;
  const histogram = {
    rows,
    statements: filterStatements(pageStatements, [filter], shownWordsOf),
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
  const { lazy } = data;
  if (showsSearch(data))
    return (
      lazy.search()?.renderStatementsSearch(data, context, dispatch) ?? lazy.renderFailure(lazy.search, context.say)
    );
  if (!isFiltering(data.pageFilter)) return nothing;
  return renderFilterLine(data.pageStatements, context.explainer.statements, context.say);
}

/**
 * Renders "5 of 20 statements, 1 thing not said", if the page's attributes filter statements. Statements are counted as in the head of
 * the story.
 */
function renderFilterLine(offered: readonly Statement[], all: readonly Statement[], say: Say): TemplateResult {
  const counts = formatCount(countStatements(offered), { say }, all.filter(wasSaid).length);
  return html`<p class="filter small muted" part="filter">${counts}</p>`;
}

/** Renders, instead of a view, that the document was withdrawn or has no statements; undefined if there are some. */
export function renderWithoutStatements(
  { statements, withheld, pageStatements }: StatementsData,
  { explainer, say, lang }: RenderContext,
): TemplateResult | undefined {
  if (explainer.status === 'withdrawn') {
    return html`<p class="summary" part="badge">
      <b>${say('withdrawnDocument')}</b> <span dir="auto" lang=${lang ?? nothing}>${renderProse(explainer.note)}</span>
    </p>`;
  }
  const isOfFindings = explainer.statements.length === 0 && explainer.findings.length > 0;
  if (statements.length > 0 || withheld.length > 0 || isOfFindings) return undefined;
  // If the reader's filter excludes all, the result line says so.
  if (pageStatements.length > 0) return html``;
  return html`<slot name="empty"><p class="muted nothing">${say('nothingHere')}</p></slot>`;
}

/**
 * Renders statements in the chosen view, and what is established: by topic above the sides, else above all statements. Undefined until the
 * modules are loaded.
 */
export function renderView(
  data: StatementsData,
  context: RenderContext,
  dispatch: StatementsDispatch,
): TemplateResult | undefined {
  const { pageStatements, statements, withheld, filters, order, openRows: open, lazy, track, isNewView } = data;
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
          pageStatements,
          isExpanded: !data.isWhole,
          closesTopics: data.closesTopics,
          track,
          isNewView,
          note: lazy.note(),
        },
        context,
      );
    case 'conversation':
      return withFindings(
        lazy.conversation()?.renderConversation({ ...cards, statements, sides, order, withheldCount }, context),
      );
    case 'speakers': {
      const shown = {
        people: filterByIds(people, 'speaker', filters),
        topics: filterByIds(topics, 'topic', filters),
      };
      const speakers = { ...cards, ...shown, statements, order, open, selected, withheldCount };
      return withFindings(lazy.speakers()?.renderSpeakers(speakers, context, dispatch));
    }
  }

  function withFindings(view: TemplateResult | undefined): TemplateResult | undefined {
    const shown = filterFindings(data, context);
    return view && shown.length > 0
      ? html`<div>${renderFindings(shown, context)}</div>
          ${view}`
      : view;
  }
}

/** Returns what is established about topics that a filter leaves. */
function filterFindings({ filters }: StatementsData, { explainer }: RenderContext): readonly Finding[] {
  const topics = filterByIds(explainer.topics, 'topic', filters);
  return explainer.findings.filter(({ topic }) => !topic || topics.includes(topic));
}

/** Renders an alert with "Try again" if the module of the chosen view could not be loaded. */
export function renderViewFailure({ shownView, lazy }: StatementsData, { say }: RenderContext) {
  return lazy.renderFailure(shownView === 'speakers' ? lazy.speakers : lazy.conversation, say);
}

function layoutOf({ statements, withheld, filters }: StatementsData, { explainer }: RenderContext) {
  const { topics, sides, findings } = explainer;
  const isOfSome = filters.some(({ side, speaker }) => isFiltering({ side, speaker }));
  return layoutPositions({
    statements,
    withheld,
    findings,
    whole: explainer,
    topics: filterByIds(topics, 'topic', filters),
    sides,
    keepsEmptySides: !isOfSome,
  });
}
