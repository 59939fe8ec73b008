import { nothing } from 'lit';
import { countOffscreen } from '../../../layout/timeline/offscreen-counts.js';
import type { RenderContext } from '../../base/render-context.js';
import type { TimelineData } from '../timeline-data.js';
import type { Dispatch } from '../timeline-dispatch.js';
import { renderClusterList } from './cluster-list.js';

/** The fields to find events by, or, while they are closed, only what is filtered. */
export function renderSearchPanel(data: TimelineData, context: RenderContext, dispatch: Dispatch): unknown {
  const { isSearchOpen } = data.panel;
  if (!isSearchOpen && !data.filter) return nothing;
  return data.parts.search()?.renderSearch({ ...data, isOpen: isSearchOpen }, context, dispatch);
}

/** What the button "Save" has opened, or undefined. */
export function renderSaveMenu(data: TimelineData, context: RenderContext, dispatch: Dispatch): unknown {
  return data.panel.isSaveOpen ? data.parts.save()?.saveMenu(data, context, dispatch) : undefined;
}

/** How many events are out of view at either side of the chart. */
export function renderOffscreen(data: TimelineData, context: RenderContext, dispatch: Dispatch): unknown {
  const { layout, isWhole, parts } = data;
  if (!layout) return nothing;
  const counts = countOffscreen(layout);
  const isPart = !isWhole || counts.earlier.count + counts.later.count > 0;
  return isPart ? parts.overview()?.renderOffscreenCounts(counts, context, dispatch) : nothing;
}

/** The panels below the chart: overview, open cluster, detail. */
export function renderBelowChart(data: TimelineData, context: RenderContext, dispatch: Dispatch): readonly unknown[] {
  const { layout, openCluster, panel } = data;
  const fold = layout?.fold;
  return [
    // Only while less than the whole is visible.
    fold && !data.isWhole ? data.parts.overview()?.renderOverview({ ...data, fold }, context, dispatch) : nothing,
    openCluster.length > 0
      ? renderClusterList({ ...data, events: openCluster, shownCount: panel.clusterCount }, context, dispatch)
      : nothing,
    renderDetailPanel(data, context, dispatch),
  ];
}

/** The detail of the chosen event: below the chart, or in its row of the list. */
export function renderDetailPanel(data: TimelineData, context: RenderContext, dispatch: Dispatch): unknown {
  const { selectedId, events, showsChart, panel, parts, clipboard } = data;
  const event = selectedId === null ? undefined : context.explainer.eventById.get(selectedId);
  const detail = event && parts.detail();
  if (!detail || !clipboard || !events.includes(event)) return nothing;
  const form = showsChart ? 'chart' : 'list';
  const { showsAllStatements } = panel;
  return detail.renderDetail(event, { ...data, form, showsAllStatements, clipboard }, context, dispatch);
}
