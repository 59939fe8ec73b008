import type { SelectionCause } from '../../controllers/document/explainer-context.js';
import type { HashTarget } from '../../controllers/hash-controller.js';
import type { EventFilter } from '../../layout/filter/event-filter.js';
import { WHOLE, type Viewport } from '../../layout/scale/viewport.js';

/** Everything that readers and scripts can change in a timeline. The document and the page's settings are no part of it. */
export interface TimelineState {
  /** Id of the chosen event; null while none is chosen. */
  readonly selectedId: string | null;
  /** Id of the event that had the focus in the chart last, or was chosen since: Tab leads back to it. */
  readonly tabStopId: string | undefined;
  /** Which events are shown; undefined shows all. */
  readonly filter: EventFilter | undefined;
  /** Visible part of the axis once all movement has ended. */
  readonly viewport: Viewport;
  /** Times that a reader has moved to, for those who hear the chart; undefined while a drag goes on. */
  readonly announcedTimes: TimeRange | undefined;
  /** The reader's choice; without one the element decides by its width. */
  readonly view: 'chart' | 'list' | undefined;
  readonly panel: PanelState;
  /** Keys of the open periods of a long list. */
  readonly openPages: ReadonlySet<string>;
}

/** Which panels beside the chart or the list are open, and how far. */
export interface PanelState {
  readonly isSearchOpen: boolean;
  readonly isSaveOpen: boolean;
  /** Id of an event in the cluster that is open as a list of buttons. */
  readonly clusterId: string | undefined;
  /** Number of events that the open cluster lists. */
  readonly clusterCount: number;
  /** The detail shows all statements, and not only the first. */
  readonly showsAllStatements: boolean;
}

/** A change of the state, as a plain value. Only actions of a reader have effects: see `effectsOf`. */
export type TimelineAction =
  | {
      readonly type: 'select';
      readonly id: string | null;
      /** `click`, `step`, `lead` and `close` are a reader's; `script` is the page's. */
      readonly cause: SelectionCause | 'script';
      /** The event was filtered out, so the filter goes. */
      readonly clearsFilter?: boolean;
    }
  | { readonly type: 'filter'; readonly filter: EventFilter | undefined; readonly cause: 'reader' | 'reset' | 'script' }
  | {
      readonly type: 'zoom';
      readonly viewport: Viewport;
      readonly motion: 'animate' | 'jump';
      /** Times for the page's event; undefined sends none. */
      readonly times?: TimeRange | undefined;
    }
  | { readonly type: 'view'; readonly view: 'chart' | 'list' }
  | { readonly type: 'toggle' | 'close'; readonly panel: 'search' | 'save' }
  | { readonly type: 'cluster'; readonly id: string | undefined }
  /** Lists more events of the open cluster, and moves the focus to `nextId`, the first of them. */
  | { readonly type: 'more-of-cluster'; readonly nextId: string | undefined }
  | { readonly type: 'all-statements' }
  | { readonly type: 'tab-stop'; readonly id: string }
  /** Chooses a statement in the `<who-said-what>` beside the timeline. */
  | { readonly type: 'choose-statement'; readonly id: string }
  | { readonly type: 'page'; readonly key: string; readonly isOpen: boolean }
  /** Shows the target of a link; null is an address without one. */
  | {
      readonly type: 'follow';
      readonly target: HashTarget | null;
      /** True if the page scrolls to the target. */
      readonly scrolls: boolean;
      readonly clearsFilter?: boolean;
    };

export interface TimeRange {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Number of events that an open cluster lists at first, and adds at each press of "more". */
export const CLUSTER_PAGE = 200;

const CLOSED: PanelState = {
  isSearchOpen: false,
  isSaveOpen: false,
  clusterId: undefined,
  clusterCount: CLUSTER_PAGE,
  showsAllStatements: false,
};

export const INITIAL_STATE: TimelineState = {
  selectedId: null,
  tabStopId: undefined,
  filter: undefined,
  viewport: WHOLE,
  announcedTimes: undefined,
  view: undefined,
  panel: CLOSED,
  openPages: new Set(),
};

/**
 * The state with another event chosen, or none. It is pure, and returns the same object where nothing changes.
 *
 * @param state The state before.
 * @param id Id of the event, or null.
 * @returns The state after.
 */
export function selectEvent(state: TimelineState, id: string | null): TimelineState {
  if (id === state.selectedId) return state;
  return {
    ...state,
    selectedId: id,
    tabStopId: id ?? state.tabStopId,
    panel: { ...state.panel, showsAllStatements: false },
  };
}

/**
 * The state after an action. It is pure, and returns the same object where nothing changes.
 *
 * @param state The state before.
 * @param action The change.
 * @returns The state after.
 * @example
 * update(INITIAL_STATE, { type: 'select', id: 'landing', cause: 'click' }).selectedId; // 'landing'
 */
export function update(state: TimelineState, action: TimelineAction): TimelineState {
  switch (action.type) {
    case 'select':
      return selectEvent(action.clearsFilter ? { ...state, filter: undefined } : state, action.id);
    case 'filter':
      return {
        ...open(state, action.cause === 'script' ? {} : { clusterId: undefined }),
        filter: action.filter,
        announcedTimes: undefined,
      };
    case 'zoom':
      return { ...state, viewport: action.viewport, announcedTimes: action.times };
    case 'view':
      return { ...state, view: action.view, announcedTimes: undefined };
    case 'toggle':
    case 'close': {
      const key = action.panel === 'search' ? 'isSearchOpen' : 'isSaveOpen';
      return open(state, { [key]: action.type === 'toggle' && !state.panel[key] });
    }
    case 'cluster':
      return open(state, { clusterId: action.id, clusterCount: CLUSTER_PAGE });
    case 'more-of-cluster':
      return open(state, { clusterCount: state.panel.clusterCount + CLUSTER_PAGE });
    case 'all-statements':
      return open(state, { showsAllStatements: true });
    case 'tab-stop':
      return action.id === state.tabStopId ? state : { ...state, tabStopId: action.id };
    case 'page':
      return { ...state, openPages: withKey(state.openPages, action.key, action.isOpen) };
    case 'choose-statement':
      return state;
    case 'follow':
      return follow(state, action.target, action.clearsFilter ?? false);
  }
}

function follow(state: TimelineState, target: HashTarget | null, clearsFilter: boolean): TimelineState {
  if (target?.kind === 'filter') return { ...state, filter: target.filter };
  const filter = target === null || clearsFilter ? undefined : state.filter;
  return selectEvent({ ...state, filter }, target?.id ?? null);
}

function open(state: TimelineState, change: Partial<PanelState>): TimelineState {
  return { ...state, panel: { ...state.panel, ...change } };
}

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  if (keys.has(key) === isIn) return keys;
  return new Set(isIn ? [...keys, key] : [...keys].filter((each) => each !== key));
}
