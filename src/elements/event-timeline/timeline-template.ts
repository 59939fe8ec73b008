import { html, nothing, type TemplateResult } from 'lit';
import { foldMapOf } from '../../layout/timeline/timeline-layout.js';
import type { StoryEvent } from '../../model/explainer.js';
import type { RenderContext } from '../base/render-context.js';
import { renderStoryHeader } from '../parts/story-header/story-header.js';
import { renderChart } from './chart/chart.js';
import { lanesOf } from './chart/chart-layout.js';
import { renderList, type ListData } from './list/list.js';
import type * as PanelsModule from './panels/panels.js';
import type { TimelineData } from './timeline-data.js';
import type { Dispatch } from './timeline-requests.js';
import { renderToolbar } from './timeline-toolbar.js';

/** What the templates of a timeline use beside its data. */
export interface TimelineTools extends PanelsModule.PanelTools {
  /** Draws the panels; undefined until a reader can open them. */
  readonly panels: typeof PanelsModule | undefined;
}

/** The story's head, and the buttons. */
export function renderHeader(
  data: TimelineData,
  tools: TimelineTools,
  context: RenderContext,
  dispatch: Dispatch,
): TemplateResult {
  const { headingLevel: level, isSharing, isFromServer, showsChart, panel } = data;
  const onLead = (id: string) => dispatch({ type: 'choose', id, cause: 'lead' });
  const toolbar = {
    ...data,
    // What a server writes leaves it to the styles whether there is room for the chart.
    view: showsChart || isFromServer ? ('chart' as const) : ('list' as const),
    isSearchOpen: panel.isSearchOpen,
    saveMenu: tools.panels?.renderSaveMenu(data, tools, context, dispatch),
  };
  return html`<header class="header">
    <div class="header-words">
      ${renderStoryHeader(context.explainer, { ...context, level, isInside: isSharing, onLead })}
    </div>
    ${context.explainer.events.length > 0 ? renderToolbar(toolbar, context, dispatch) : nothing}
  </header>`;
}

/** The chart or the list, with their panels. */
export function renderBody(
  data: TimelineData,
  tools: TimelineTools,
  context: RenderContext,
  dispatch: Dispatch,
): TemplateResult | typeof nothing {
  const { explainer, say } = context;
  if (explainer.status === 'withdrawn') return nothing;
  if (explainer.events.length === 0) return html`<slot name="empty"><p class="muted">${say('nothingHere')}</p></slot>`;
  return html`${tools.panels?.renderSearchPanel(data, tools, context, dispatch)}
  ${data.events.length > 0 ? renderEvents(data, tools, context, dispatch) : nothing}`;
}

function renderEvents(
  data: TimelineData,
  tools: TimelineTools,
  context: RenderContext,
  dispatch: Dispatch,
): TemplateResult | typeof nothing {
  if (!data.showsChart) return renderWholeList(data, tools, context, dispatch);
  if (!data.layout) return nothing;
  const { undated } = data.layout;
  return html`${renderFigure(data, tools, context, dispatch)}
  ${tools.panels?.renderBelowChart(data, tools, context, dispatch)}
  ${undated.length > 0 ? renderList(undated, listData(data, tools, context, dispatch), context, dispatch) : nothing}`;
}

/** A server can't know whether there is room for the chart: its list keeps that room free. */
function renderWholeList(
  data: TimelineData,
  tools: TimelineTools,
  context: RenderContext,
  dispatch: Dispatch,
): TemplateResult {
  const list = renderList(data.events, listData(data, tools, context, dispatch), context, dispatch);
  const server = data.wasFromServer ? tools.parts.serverList() : undefined;
  if (!server) return list;
  const layoutAt = (widthPx: number) => data.chartAt(widthPx).layout;
  return server.renderWithReservedHeight(list, context.explainer, data.isFromServer ? layoutAt : undefined);
}

/** The chart with the counts at its sides, and the strip of statements. */
export function renderFigure(
  data: TimelineData,
  tools: TimelineTools,
  context: RenderContext,
  dispatch: Dispatch,
): TemplateResult | typeof nothing {
  const { layout, isWhole } = data;
  if (!layout) return nothing;
  return html`<div class="chart ${isWhole ? '' : 'zoomed'}" part="chart">
    ${tools.panels?.renderOffscreen({ layout, isWhole }, tools, context, dispatch)}
    ${renderChart({ ...data, layout }, context, dispatch)} ${renderStrip(data, tools, context)}
  </div>`;
}

/** When each side spoke. Its room is there before it is. */
function renderStrip(
  { layout, gutterPx, selectedStatement }: TimelineData,
  { parts }: TimelineTools,
  context: RenderContext,
): TemplateResult | typeof nothing {
  const hasMoments = context.explainer.statements.some(({ date, silence }) => date && !silence);
  if (!hasMoments || !layout) return nothing;
  const { scale } = layout;
  return parts.strip()?.renderStrip({ scale, gutterPx, selectedStatement }, context) ?? html`<div class="strip"></div>`;
}

/** What a list of the timeline's events shows. */
export function listData(
  data: TimelineData,
  tools: TimelineTools,
  context: RenderContext,
  dispatch: Dispatch,
): ListData {
  const { explainer } = context;
  const { chartOptions, showsChart, isFromServer } = data;
  const { parts, panels } = tools;
  const laneOf = ({ topics, lane }: StoryEvent) => (chartOptions.lanes === 'topic' ? topics[0] : lane);
  return {
    ...data,
    folds: foldMapOf(explainer, chartOptions).folds,
    lanes: lanesOf(explainer, chartOptions.lanes),
    laneOf,
    renderPages: (...given) => parts.listPages()?.renderPages(...given) ?? nothing,
    detail: showsChart ? nothing : (panels?.renderDetailPanel(data, tools, context, dispatch) ?? nothing),
    factsOf: isFromServer ? (event) => parts.serverList()?.renderEventFacts(event, context) : undefined,
  };
}
