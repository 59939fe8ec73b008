import type { SelectionCause } from '../../controllers/document/explainer-context.js';
import type { HashTarget } from '../../controllers/hash-controller.js';
import { isFilteringEvents } from '../../layout/filter/event-filter.js';
import type { Viewport } from '../../layout/scale/viewport.js';
import type { CommonEffect } from '../base/create-dispatch.js';
import {
  EventTimelineFilterEvent,
  EventTimelineSelectedEvent,
  EventTimelineViewEvent,
  EventTimelineZoomEvent,
} from './event-timeline-events.js';
import type { TimelineAction, TimelineState } from './timeline-state.js';

/** Where the focus goes after an action. */
export type FocusEffect =
  /** Focuses the button of an event once it is drawn, or the cluster that contains the event. */
  | { readonly type: 'focus-event'; readonly id: string }
  | { readonly type: 'focus-search' | 'focus-search-button' | 'focus-next-statement' }
  /** Scrolls to an event and focuses it, or to the line with the result of the filter. */
  | { readonly type: 'scroll-to-target'; readonly target: HashTarget };

/** Consequence of an action that only a timeline knows. */
export type TimelineOwnEffect =
  | { readonly type: 'move'; readonly viewport: Viewport; readonly motion: 'animate' | 'jump' }
  | { readonly type: 'choose-statement'; readonly id: string }
  | FocusEffect;

/** Consequence of an action outside the state. */
export type TimelineEffect = TimelineOwnEffect | CommonEffect;

type ActionOf<T extends TimelineAction['type']> = Extract<TimelineAction, { readonly type: T }>;

/**
 * Returns the consequences of an action outside the state, in order: events for the page, the page's address, movement, the focus.
 *
 * @param before The state before the action.
 * @param action The action, which nobody refused.
 * @param after The state after it.
 */
export function effectsOf(
  before: TimelineState,
  action: TimelineAction,
  after: TimelineState,
): readonly TimelineEffect[] {
  switch (action.type) {
    case 'select':
      return action.cause === 'script' ? [] : afterSelection(before, action, after);
    case 'filter':
      return action.cause === 'script' ? [] : afterFilter(action, after);
    case 'zoom':
      return afterZoom(before, action);
    case 'view':
      return [{ type: 'send', event: new EventTimelineViewEvent(action.view) }];
    case 'toggle':
    case 'close':
      if (action.panel === 'save') return [];
      return [{ type: after.panel.isSearchOpen ? 'focus-search' : 'focus-search-button' }];
    case 'cluster':
      return focusEvent(action.id ?? before.panel.clusterId);
    case 'more-of-cluster':
      return focusEvent(action.nextId);
    case 'all-statements':
      return [{ type: 'focus-next-statement' }];
    case 'choose-statement':
      return [action];
    case 'tab-stop':
    case 'page':
      return [];
    case 'follow':
      return action.target && action.scrolls ? [{ type: 'scroll-to-target', target: action.target }] : [];
  }
}

function afterSelection(
  before: TimelineState,
  { id, cause }: ActionOf<'select'>,
  after: TimelineState,
): readonly TimelineEffect[] {
  const event = new EventTimelineSelectedEvent(id, before.selectedId, cause as SelectionCause);
  const target = id === null ? addressOf({ ...after, selectedId: null }) : ({ kind: 'event', id } as const);
  const returned = cause === 'close' ? (before.selectedId ?? undefined) : undefined;
  return [{ type: 'send', event }, { type: 'write-address', target }, ...focusEvent(returned)];
}

function afterFilter({ cause }: ActionOf<'filter'>, after: TimelineState): readonly TimelineEffect[] {
  const event = new EventTimelineFilterEvent(after.filter);
  // The button that was pressed to reset is gone.
  const focus = after.panel.isSearchOpen ? ('focus-search' as const) : ('focus-search-button' as const);
  return [
    { type: 'send', event },
    { type: 'write-address', target: addressOf(after) },
    ...(cause === 'reset' ? [{ type: focus }] : []),
  ];
}

function afterZoom(before: TimelineState, { viewport, motion, times }: ActionOf<'zoom'>): readonly TimelineEffect[] {
  const { from, to } = before.viewport;
  if (motion === 'animate' && viewport.from === from && viewport.to === to) return [];
  const event = times && new EventTimelineZoomEvent(times.fromMs, times.toMs);
  return [{ type: 'move', viewport, motion }, ...(event ? [{ type: 'send', event } as const] : [])];
}

function focusEvent(id: string | undefined): readonly TimelineEffect[] {
  return id === undefined ? [] : [{ type: 'focus-event', id }];
}

/** The address of what is filtered, else of the chosen event. */
function addressOf({ filter, selectedId }: TimelineState): HashTarget | null {
  if (filter && isFilteringEvents(filter)) return { kind: 'filter', filter };
  return selectedId === null ? null : { kind: 'event', id: selectedId };
}
