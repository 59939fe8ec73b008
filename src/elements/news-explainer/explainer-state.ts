import type { AppliedSelection, SelectionRequest } from '../../controllers/document/explainer-context.js';
import type { LoadedDocument } from '../../convert/load-document.js';
import type { Changes } from '../../model/changes.js';
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

export type ExplainerAction =
  | WalkAction
  | ({ readonly type: 'select' } & AppliedSelection)
  /** Lists changes for the reader; null closes the list. */
  | { readonly type: 'list-news'; readonly changes: Changes | null };

/** Requests that the page can refuse, or that reach the document. */
export type ExplainerRequest =
  /** A reader chooses an event or a statement. */
  | ({ readonly type: 'choose' } & SelectionRequest)
  /** A step or a link to an entry. If the entry is chosen already, the reader is brought to it once more. */
  | ({ readonly type: 'go-to' } & SelectionRequest)
  /** An address points to an entry. The page is not asked, and the reader is brought there once more as well. */
  | ({ readonly type: 'follow-link' } & SelectionRequest)
  /** Shows a newer version of the document. */
  | { readonly type: 'renew'; readonly loaded: LoadedDocument }
  /** Says why a newer version can't be loaded. */
  | { readonly type: 'report-failure'; readonly problems: readonly Problem[] };

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
