import type { HashTarget } from '../../controllers/hash-controller.js';
import {
  CLUSTER_PAGE,
  selectEvent,
  type PanelState,
  type TimelineAction,
  type TimelineState,
} from './timeline-state.js';

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
      return { ...open(state, action.cause === 'script' ? {} : { clusterId: undefined }), filter: action.filter };
    case 'zoom':
      return { ...state, viewport: action.viewport };
    case 'view':
      return { ...state, view: action.view };
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
