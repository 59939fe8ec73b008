import { nothing, type TemplateResult } from 'lit';
import { countOffscreen } from '../../../layout/timeline/offscreen-counts.js';
import type { TimelineLayout } from '../../../layout/timeline/timeline-layout.js';
import type { StoryEvent } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import type { TimelineData } from '../timeline-data.js';
import type { Dispatch } from '../timeline-requests.js';
import { renderClusterList } from './cluster-list.js';

export { formatMove } from './format-move.js';

/** The fields to find events by, or, while they are closed, only what is filtered. */
export function renderSearchPanel(data: TimelineData, context: RenderContext, dispatch: Dispatch): unknown {
  const { panel, lazy } = data;
  const { isSearchOpen } = panel;
  if (!isSearchOpen && !data.filter) return nothing;
  const search = lazy.search();
  if (!search) return lazy.renderFailure(lazy.search, context.say);
  return search.renderSearch({ ...data, isOpen: isSearchOpen }, context, dispatch);
}

/** Renders the menu that "Download" has opened, or returns undefined. */
export function renderSaveMenu(data: TimelineData, context: RenderContext, dispatch: Dispatch): unknown {
  const { panel, lazy } = data;
  if (!panel.isSaveOpen) return undefined;
  return lazy.save()?.saveMenu(data, context, dispatch) ?? lazy.renderFailure(lazy.save, context.say);
}

/** How many events are out of view at either side of the chart. */
export function renderOffscreen(data: TimelineData, context: RenderContext, dispatch: Dispatch): unknown {
  const { layout, isWhole, lazy } = data;
  if (!layout) return nothing;
  const counts = countOffscreen(layout);
  const isPart = !isWhole || counts.earlier.count + counts.later.count > 0;
  return isPart ? lazy.overview()?.renderOffscreenCounts(counts, context, dispatch) : nothing;
}

/** Finds the cluster that holds an event, where it is still one. */
export function clusterWith(id: string | undefined, layout: TimelineLayout | undefined): readonly StoryEvent[] {
  if (id === undefined) return [];
  return layout?.clusters.find(({ events }) => events.some((event) => event.id === id))?.events ?? [];
}

/** The panels below the chart: overview, open cluster, detail. */
export function renderBelowChart(data: TimelineData, context: RenderContext, dispatch: Dispatch): readonly unknown[] {
  const { layout, openCluster, panel } = data;
  return [
    // Only while less than the whole is visible.
    layout && !data.isWhole ? renderOverview(data, layout, context, dispatch) : nothing,
    openCluster.length > 0
      ? renderClusterList({ ...data, events: openCluster, shownCount: panel.clusterCount }, context, dispatch)
      : nothing,
    renderDetailPanel(data, context, dispatch),
  ];
}

function renderOverview(
  data: TimelineData,
  { fold }: TimelineLayout,
  context: RenderContext,
  dispatch: Dispatch,
): TemplateResult | typeof nothing {
  const { lazy } = data;
  const overview = lazy.overview()?.renderOverview({ ...data, fold }, context, dispatch);
  return overview ?? lazy.renderFailure(lazy.overview, context.say);
}

/** The detail of the chosen event: below the chart, or in its row of the list. */
export function renderDetailPanel(data: TimelineData, context: RenderContext, dispatch: Dispatch): unknown {
  const { selectedId, events, showsChart, panel, lazy, clipboard } = data;
  const event = selectedId === null ? undefined : context.explainer.eventById.get(selectedId);
  if (!event || !events.includes(event)) return nothing;
  const detail = lazy.detail();
  if (!detail || !clipboard) return lazy.renderFailure(lazy.detail, context.say);
  const form = showsChart ? 'chart' : 'list';
  const { showsAllStatements } = panel;
  return detail.renderDetail(event, { ...data, form, showsAllStatements, clipboard }, context, dispatch);
}
