import type { Explainer } from '../../model/explainer.js';
import type { ExplainerState, WalkAction, WalkState } from './explainer-state.js';

const NO_WALK: WalkState = { isOn: false, eventId: null, scrolledToId: null, openedIds: [] };

/** Returns the state after an action of a walk. */
export function updateWalk(state: ExplainerState, action: WalkAction): ExplainerState {
  const before = state.walk ?? NO_WALK;
  const walk = (changed: Partial<WalkState>): ExplainerState => ({ ...state, walk: { ...before, ...changed } });
  switch (action.type) {
    case 'begin-walk':
      return walk({ isOn: true, eventId: null });
    case 'leave-walk':
      return walk({ isOn: false });
    case 'scroll-to-step':
      return walk({ scrolledToId: action.id });
    case 'open-step':
      return walk({ openedIds: [...before.openedIds, action.id] });
  }
}

/** Takes the walk to the chosen event, wherever it was chosen, if the document has that event. */
export function followSelection(state: ExplainerState, explainer: Explainer | null): ExplainerState {
  const { walk, selectedEvent: id } = state;
  if (!walk?.isOn || id === null || id === walk.eventId || !explainer?.eventById.has(id)) return state;
  return { ...state, walk: { ...walk, eventId: id, scrolledToId: walk.scrolledToId === id ? id : null } };
}
