import { html, nothing, type TemplateResult } from 'lit';
import { lanesOf } from '../../layout/timeline/lanes.js';
import { layoutPlots } from '../../layout/timeline/row-plots.js';
import type { StoryEvent } from '../../model/explainer.js';
import type { RenderContext } from '../base/render-context.js';
import type { GoToCorrected } from '../parts/correction/first-corrections.js';
import { renderStoryHeader, renderUpdated } from '../parts/story-header/story-header.js';
import { renderList, type ListData } from './list/list.js';
import type { TimelineData } from './timeline-data.js';
import type { Dispatch } from './timeline-requests.js';
import { renderToolbar } from './timeline-toolbar.js';

/** The story's head, and the buttons. */
export function renderHeader(data: TimelineData, context: RenderContext, dispatch: Dispatch): TemplateResult {
  const { headingLevel: level, isSharing, isFromServer, showsChart, panel } = data;
  const onLead = (id: string) => dispatch({ type: 'choose', id, cause: 'lead' });
  const toolbar = {
    ...data,
    // In a server's markup the styles decide whether there is room for the chart.
    view: showsChart || (isFromServer && data.isChartAwaited) ? ('chart' as const) : ('list' as const),
    isSearchOpen: panel.isSearchOpen,
    saveMenu: data.panels?.renderSaveMenu(data, context, dispatch),
  };
  return html`<header class=${isSharing ? 'header inside' : 'header'}>
    <div class="header-words">
      ${renderStoryHeader(context.explainer, { ...context, level, isInside: isSharing, onLead, goToCorrected: goToEvent(context, dispatch) })}
      ${isSharing ? nothing : renderUpdated(context.explainer, context)}
    </div>
    ${context.explainer.events.length > 0 ? renderToolbar(toolbar, context, dispatch) : nothing}
  </header>`;
}

/** Returns what leads to an event that was corrected, or to the event with a statement that was corrected. */
export function goToEvent({ explainer }: RenderContext, dispatch: Dispatch): GoToCorrected {
  return ({ event, statement }) => {
    const ids = event
      ? [event.id]
      : [...(statement?.at === undefined ? [] : [statement.at]), ...(statement?.about ?? [])];
    const id = ids.find((one) => explainer.eventById.has(one));
    return id === undefined ? undefined : () => dispatch({ type: 'choose', id, cause: 'lead' });
  };
}

/** The chart or the list, with their panels. */
export function renderBody(
  data: TimelineData,
  context: RenderContext,
  dispatch: Dispatch,
): TemplateResult | typeof nothing {
  const { explainer, say } = context;
  if (explainer.status === 'withdrawn') return nothing;
  if (explainer.events.length === 0) return html`<slot name="empty"><p class="muted">${say('nothingHere')}</p></slot>`;
  return html`${data.panels?.renderSearchPanel(data, context, dispatch)}
  ${data.events.length > 0 ? renderEvents(data, context, dispatch) : nothing}`;
}

function renderEvents(data: TimelineData, context: RenderContext, dispatch: Dispatch): TemplateResult | typeof nothing {
  if (!data.showsChart)
    return html`${data.lazy.renderFailure(data.lazy.rowWords, context.say)} ${renderWholeList(data, context, dispatch)}`;
  if (!data.layout) return data.lazy.renderFailure(data.lazy.largeTimeline, context.say);
  const { undated } = data.layout;
  return html`<p class="visually-hidden" role="status">${data.panels?.formatMove(data, context)}</p>
    ${renderWithCounts(data, context, dispatch)} ${data.panels?.renderBelowChart(data, context, dispatch)}
    ${undated.length > 0 ? renderList(undated, listData(data, context, dispatch), context, dispatch) : nothing}`;
}

/** The chart, where its code is there, with the counts of what is out of view. */
export function renderWithCounts(data: TimelineData, context: RenderContext, dispatch: Dispatch): unknown {
  return data.chart?.renderChartWithLegend(
    data,
    context,
    dispatch,
    data.panels?.renderOffscreen(data, context, dispatch),
  );
}

/** A server can't know whether there is room for the chart: its list keeps that room free. */
function renderWholeList(data: TimelineData, context: RenderContext, dispatch: Dispatch): TemplateResult {
  const list = renderList(data.events, listData(data, context, dispatch), context, dispatch);
  const server = data.isChartAwaited ? data.lazy.serverList() : undefined;
  if (!server) return list;
  const heightAt = (widthPx: number) => data.chart?.chartWithLegendHeightPx(data.chartAt(widthPx).layout, context);
  return server.renderWithReservedHeight(list, data.isFromServer ? heightAt : undefined);
}

/** Returns the data of a list of the timeline's events. */
export function listData(data: TimelineData, context: RenderContext, dispatch: Dispatch): ListData {
  const { explainer } = context;
  const { chartOptions, showsChart, isFromServer, lazy, panels } = data;
  const laneOf = ({ topics, lane }: StoryEvent) => (chartOptions.lanes === 'topic' ? topics[0] : lane);
  return {
    ...data,
    // Beside the chart stands what has no place on it.
    label: context.say(showsChart ? 'list' : 'eventsInOrder'),
    words: data.statements ? lazy.rowWords() : undefined,
    plots: showsChart ? undefined : layoutPlots(explainer, { ...context, ...chartOptions }),
    lanes: lanesOf(explainer, chartOptions.lanes),
    laneOf,
    renderPages: (...given) =>
      lazy.listPages()?.renderPages(...given) ?? lazy.renderFailure(lazy.listPages, context.say),
    detail: showsChart ? nothing : (panels?.renderDetailPanel(data, context, dispatch) ?? nothing),
    factsOf: isFromServer ? (event) => lazy.serverList()?.renderEventFacts(event, context) : undefined,
  };
}
