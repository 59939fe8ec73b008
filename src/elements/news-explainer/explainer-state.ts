import type { AppliedSelection, SelectionRequest } from '../../controllers/document/explainer-context.js';
import type { LoadedDocument } from '../../convert/load-document.js';
import type { Changes } from '../../model/changes.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';

/** A reader's walk through the events. */
export interface WalkState {
  readonly isOn: boolean;
  /** Event of the reader's step, or null before the first one. */
  readonly eventId: string | null;
  /** Event to whose step the reader has scrolled. The page isn't scrolled there again. */
  readonly scrolledToId: string | null;
  /** Ids of events of which all statements are shown. */
  readonly openedIds: readonly string[];
}

/** State of an explainer: what is chosen in it, the walk through its events, and the news that its reader has opened. */
export interface ExplainerState {
  readonly selectedEvent: string | null;
  readonly selectedStatement: string | null;
  /** How the reader made the latest selection, such as `click`, `link` or `step`. */
  readonly cause: string;
  /** The walk; null until a reader has begun one. */
  readonly walk: WalkState | null;
  /** Changes that the reader has asked for, listed until the list is closed. */
  readonly listedNews: Changes | null;
}

/** Action of a walk. */
export type WalkAction =
  | { readonly type: 'begin-walk' }
  | { readonly type: 'leave-walk' }
  /** The reader has scrolled to a step. */
  | { readonly type: 'scroll-to-step'; readonly id: string }
  /** Shows all statements of a step. */
  | { readonly type: 'open-step'; readonly id: string };

/** A change of the state, or of the document, as a plain value. */
export type ExplainerAction =
  | WalkAction
  /** A reader chooses an event or a statement. The page can refuse. */
  | ({ readonly type: 'choose' } & SelectionRequest)
  /** An entry is chosen without asking the page. */
  | ({ readonly type: 'select' } & AppliedSelection)
  /** An entry that is chosen already is put away and chosen once more, so that elements bring the reader to it. */
  | ({ readonly type: 'select-again' } & SelectionRequest)
  /** Lists changes for the reader; null closes the list. */
  | { readonly type: 'list-news'; readonly changes: Changes | null }
  /** Shows a newer version of the document. */
  | { readonly type: 'renew'; readonly loaded: LoadedDocument }
  /** Says why a newer version can't be loaded. */
  | { readonly type: 'report-failure'; readonly problems: readonly Problem[] };

/** Requests whose meaning depends on what is chosen. */
export type ExplainerRequest =
  /** A step or a link to an entry. If the entry is chosen already, the reader is brought to it once more. */
  | ({ readonly type: 'go-to' } & SelectionRequest)
  /** An address points to an entry. The page is not asked, and the reader is brought there once more as well. */
  | ({ readonly type: 'follow-link' } & SelectionRequest);

/** Takes a request or an action; false where the page has refused it. */
export type ExplainerDispatch = (request: ExplainerRequest | ExplainerAction) => boolean;

export const INITIAL_EXPLAINER_STATE: ExplainerState = {
  selectedEvent: null,
  selectedStatement: null,
  cause: '',
  walk: null,
  listedNews: null,
};

/** Returns the fields of the state that a selection changes. */
export function selectionOf({ kind, id, cause }: AppliedSelection): Partial<ExplainerState> {
  return { cause, [kind === 'event' ? 'selectedEvent' : 'selectedStatement']: id };
}

const NO_WALK: WalkState = { isOn: false, eventId: null, scrolledToId: null, openedIds: [] };

/**
 * Returns the state after an action. It is pure.
 *
 * @param state The state before.
 * @param action The change.
 */
export function updateExplainer(state: ExplainerState, action: ExplainerAction): ExplainerState {
  const before = state.walk ?? NO_WALK;
  const walk = (changed: Partial<WalkState>): ExplainerState => ({ ...state, walk: { ...before, ...changed } });
  switch (action.type) {
    case 'choose':
    case 'select':
      return { ...state, ...selectionOf(action) };
    case 'select-again':
      return { ...state, ...selectionOf({ ...action, id: null }) };
    case 'list-news':
      return { ...state, listedNews: action.changes };
    case 'renew':
    case 'report-failure':
      return state;
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
