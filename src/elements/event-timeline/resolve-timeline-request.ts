import type { SelectionCause } from '../../controllers/document/explainer-context.js';
import { clamp } from '../../layout/geometry.js';
import { isFilteringEvents } from '../../layout/filter/event-filter.js';
import type { FoldMap } from '../../layout/scale/fold.js';
import { foldTime, unfoldSpan } from '../../layout/scale/fold-scale.js';
import { WHOLE, zoomOf, type Viewport } from '../../layout/scale/viewport.js';
import { panBy, reveal, zoomBy } from '../../layout/scale/viewport-moves.js';
import { placeDate } from '../../layout/scale/placed-date.js';
import type { EventCluster, TimelineLayout } from '../../layout/timeline/timeline-layout.js';
import type { RenderContext } from '../base/render-context.js';
import { momentsOf } from '../../layout/timeline/moments-of.js';
import type { TimelineData } from './timeline-data.js';
import type { ShownTime, TimelineRequest } from './timeline-requests.js';
import type { TimelineAction, TimelineState, TimeRange } from './timeline-state.js';

type Shown = Pick<TimelineData, 'events' | 'layout' | 'showsChart' | 'openCluster'>;
type ZoomRequest = Extract<TimelineRequest, { readonly type: 'zoom-command' }>;
type RequestContext = Pick<RenderContext, 'explainer' | 'timeZone'>;

const ZOOM_FACTOR = 2;
/** Share of the viewport by which keys pan. */
const PAN_SHARE = 0.25;
/** Share of the viewport that the events of a cluster take once it is opened. */
const OPENED_SHARE = 1 / 1.3;

/**
 * Returns the action for a request; undefined if the request changes nothing. The function is pure.
 *
 * @param request The request. An action is returned as it is.
 * @param state The state now.
 * @param shown The data that was drawn last.
 * @param context The document, and the time zone of its dates.
 */
export function resolveRequest(
  request: TimelineRequest | TimelineAction,
  state: TimelineState,
  shown: Shown,
  context: RequestContext,
): TimelineAction | undefined {
  const { selectedId, viewport, panel } = state;
  switch (request.type) {
    case 'press-event':
      return select(request.id === selectedId ? null : request.id, 'click', shown, context);
    case 'choose':
      return request.id === selectedId ? undefined : select(request.id, request.cause, shown, context);
    case 'dismiss':
      return selectedId === null ? { type: 'cluster', id: undefined } : select(null, 'close', shown, context);
    case 'press-cluster':
      return openCluster(request.cluster, state, shown.layout, context);
    case 'list-more':
      return { type: 'more-of-cluster', nextId: shown.openCluster[panel.clusterCount]?.id };
    case 'change-filter': {
      const filter = isFilteringEvents(request.filter) ? request.filter : undefined;
      return { type: 'filter', filter, cause: request.filter ? 'reader' : 'reset' };
    }
    case 'change-view': {
      const current = state.view ?? (shown.showsChart ? 'chart' : 'list');
      return request.view === current ? undefined : { type: 'view', view: request.view };
    }
    case 'zoom-command':
      return zoomByCommand(request, state, shown.layout, context);
    case 'zoom-about':
      return animateTo(zoomBy(viewport, ZOOM_FACTOR, request.u), shown.layout);
    case 'drag': {
      const times = request.isDone ? timesOf(request.viewport, shown.layout) : undefined;
      return { type: 'zoom', viewport: request.viewport, motion: 'jump', times };
    }
    case 'show-times':
      return showTimes(request.times, shown.layout, context);
    case 'reveal':
      return revealEvent(request.id, viewport, shown.layout, context);
    case 'follow-link': {
      const { target, scrolls } = request;
      const id = target?.kind === 'event' ? target.id : null;
      return { type: 'follow', target, scrolls, clearsFilter: isFilteredOut(id, shown, context) };
    }
    default:
      return request;
  }
}

/** Returns true for an event that the filter hides. Selecting it clears the filter. */
function isFilteredOut(id: string | null, { events }: Shown, { explainer }: RequestContext): boolean {
  const event = explainer.eventById.get(id ?? '');
  return !!event && !events.includes(event);
}

function select(id: string | null, cause: SelectionCause, shown: Shown, context: RequestContext): TimelineAction {
  return { type: 'select', id, cause, clearsFilter: isFilteredOut(id, shown, context) };
}

/** Opens a cluster by zooming in; as a list of buttons if its events are too close for that. */
function openCluster(
  { events, bin }: EventCluster,
  { viewport, panel }: TimelineState,
  layout: TimelineLayout | undefined,
  { timeZone }: RequestContext,
): TimelineAction | undefined {
  if (!layout) return undefined;
  const dates = events.flatMap(({ date }) => (date ? [placeDate(date, timeZone)] : []));
  const starts = dates.map(({ startEarliest }) => startEarliest).filter(Number.isFinite);
  const ends = dates.map(({ endLatest }) => endLatest).filter(Number.isFinite);
  // A bin has a stretch of its own; spans in it may reach far beyond.
  const fromMs = bin?.fromMs ?? starts.reduce((a, b) => Math.min(a, b), Infinity);
  const toMs = bin?.toMs ?? ends.reduce((a, b) => Math.max(a, b), -Infinity);
  const [from, to] = [foldTime(layout.fold, fromMs), foldTime(layout.fold, toMs)];
  const opened = zoomBy({ from, to }, OPENED_SHARE);
  const isOneMoment = new Set(starts).size <= 1 && new Set(ends).size <= 1;
  if (!isOneMoment && zoomOf(opened) > 1.5 * zoomOf(viewport)) return animateTo(opened, layout);
  const isOpen = events.some(({ id }) => id === panel.clusterId);
  return { type: 'cluster', id: isOpen ? undefined : events[0]!.id };
}

/** Returns undefined if there is nothing to pan, so that the page handles the key. */
function zoomByCommand(
  { command, id }: ZoomRequest,
  { viewport, selectedId }: TimelineState,
  layout: TimelineLayout | undefined,
  context: RequestContext,
): TimelineAction | undefined {
  const isWhole = zoomOf(viewport) <= 1;
  const middle = middleOf(id ?? selectedId ?? context.explainer.lead?.id, viewport, layout, context);
  switch (command) {
    case 'panBefore':
      return isWhole ? undefined : animateTo(panBy(viewport, -PAN_SHARE), layout);
    case 'panAfter':
      return isWhole ? undefined : animateTo(panBy(viewport, PAN_SHARE), layout);
    case 'zoomIn':
      return animateTo(zoomBy(viewport, ZOOM_FACTOR, middle), layout);
    case 'zoomOut':
      return animateTo(zoomBy(viewport, 1 / ZOOM_FACTOR, middle), layout);
    case 'fit':
      return animateTo(WHOLE, layout);
  }
}

/** Returns the action that moves to another viewport with an animation. */
function animateTo(viewport: Viewport, layout: TimelineLayout | undefined): TimelineAction {
  return { type: 'zoom', viewport, motion: 'animate', times: timesOf(viewport, layout) };
}

function timesOf(viewport: Viewport, layout: TimelineLayout | undefined): TimeRange | undefined {
  return layout && unfoldSpan(layout.fold, viewport);
}

/** Shows the time from the first of two times to the last, within the limits of the axis. */
function showTimes(
  times: readonly ShownTime[],
  layout: TimelineLayout | undefined,
  { timeZone }: RequestContext,
): TimelineAction | undefined {
  if (!layout) return undefined;
  const us = times
    .flatMap((time) => momentsOf(time, timeZone))
    .map((ms) => clamp(foldTime(layout.fold, ms), 0, 1))
    .sort((a, b) => a - b);
  const [from, to] = [us[0]!, us.at(-1)!];
  return to > from ? { type: 'zoom', viewport: zoomBy({ from, to }, 1), motion: 'jump' } : undefined;
}

/**
 * Finds the viewport for another layout. On another axis it is the one with the same dates, as far as it has them.
 *
 * @param layout The other layout.
 * @param before The layout with the axis that the viewport is a part of.
 * @returns The whole where the other axis has none of the dates, or only within one fold, and where a filter leaves nothing in view.
 *   Undefined where the viewport need not change, and where all is in view: then all of the other will be, too.
 */
export function viewportFor(
  { fold, spans, labels, clusters }: TimelineLayout,
  before: TimelineLayout,
  viewport: Viewport,
): Viewport | undefined {
  if (spans === before.spans || zoomOf(viewport) <= 1) return undefined;
  if (fold === before.fold) return labels.length > 0 || clusters.length > 0 ? undefined : WHOLE;
  const { fromMs, toMs } = unfoldSpan(before.fold, viewport);
  const [from, to] = [foldTime(fold, fromMs), foldTime(fold, toMs)];
  const isFolded = fold.folds.some(({ fromU, toU }) => from >= fromU && to <= toU);
  return to > from && to > 0 && from < 1 && !isFolded ? zoomBy({ from, to }, 1) : WHOLE;
}

function revealEvent(
  id: string | null,
  viewport: Viewport,
  layout: TimelineLayout | undefined,
  context: RequestContext,
): TimelineAction | undefined {
  if (zoomOf(viewport) <= 1 || layout?.labels.some(({ event }) => event.id === id)) return undefined;
  const stretch = layout && stretchOf(id, viewport, layout.fold, context);
  if (!stretch) return undefined;
  return { type: 'zoom', viewport: reveal(viewport, stretch.from, stretch.to), motion: 'animate' };
}

/** Returns the span of an event in u. Its open ends are those of the viewport. */
function stretchOf(
  id: string | null | undefined,
  viewport: Viewport,
  fold: FoldMap,
  { explainer, timeZone }: RequestContext,
): Viewport | undefined {
  const date = explainer.eventById.get(id ?? '')?.date;
  if (!date) return undefined;
  const { startEarliest, endLatest } = placeDate(date, timeZone);
  return {
    from: Number.isFinite(startEarliest) ? foldTime(fold, startEarliest) : viewport.from,
    to: Number.isFinite(endLatest) ? foldTime(fold, endLatest) : viewport.to,
  };
}

/** Returns the middle of an event, where that is in view: buttons and keys zoom about it, so that it stays. */
function middleOf(
  id: string | undefined,
  viewport: Viewport,
  layout: TimelineLayout | undefined,
  context: RequestContext,
): number | undefined {
  const stretch = layout && stretchOf(id, viewport, layout.fold, context);
  if (!stretch) return undefined;
  const middle = (stretch.from + stretch.to) / 2;
  return middle >= viewport.from && middle <= viewport.to ? middle : undefined;
}
