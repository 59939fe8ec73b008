import type { HashTarget } from '../../controllers/hash-controller.js';
import { isFiltering, type StatementFilter } from '../../layout/filter/statement-filter.js';
import type { TimeSpan } from '../../layout/statements/statement-histogram.js';

export const VIEWS = ['positions', 'conversation', 'speakers'] as const;
export type View = (typeof VIEWS)[number];

/**
 * State of `<who-said-what>` that readers and scripts can change. The document and the page's attributes are not part
 * of it.
 */
export interface StatementsState {
  /** Id of the selected statement. */
  readonly selectedId: string | null;
  /** Filter beside the page's; empty filters nothing. */
  readonly filter: StatementFilter;
  /** View as the page stated it or the reader chose it; see `viewOf`. */
  readonly view: string;
  /** Stretch of time whose statements are shown; undefined shows all. */
  readonly span: TimeSpan | undefined;
  /** Stretch of time in the histogram's window. While a reader drags the window it runs ahead; `span` follows on release. */
  readonly draggedSpan: TimeSpan | undefined;
  readonly panel: StatementsPanel;
  /** Keys of the rows that show all their statements. */
  readonly openRows: ReadonlySet<string>;
}

/** Panels that are open. */
interface StatementsPanel {
  readonly isSearchOpen: boolean;
  /** Id of the statement whose copy choices are open. */
  readonly copyingId: string | null;
}

/** A change of the state as a plain value. Only actions of a reader have effects; see `statementsEffectsOf`. */
export type StatementsAction =
  | { readonly type: 'select'; readonly id: string | null; readonly cause: SelectCause }
  | { readonly type: 'filter'; readonly filter: StatementFilter; readonly cause: 'reader' | 'reset' | 'script' }
  | { readonly type: 'view'; readonly view: string; readonly cause: 'reader' | 'script' }
  /** Step of a drag of the histogram's window; `isDone` at its end. */
  | { readonly type: 'span'; readonly span: TimeSpan | undefined; readonly isDone: boolean }
  | { readonly type: 'toggle' | 'close'; readonly panel: 'search' }
  /** Opens or closes the copy choices of a statement. */
  | { readonly type: 'copy'; readonly id: string }
  | { readonly type: 'row'; readonly key: string; readonly isOpen: boolean }
  /** Scrolls to a statement that is shown. */
  | { readonly type: 'go-to'; readonly id: string }
  /** Shows the target of a link; null for an address without one. The action `select` selects the statement. */
  | {
      readonly type: 'follow';
      readonly target: HashTarget | null;
      /** True to scroll there as well. */
      readonly scrolls: boolean;
      /** True to reset the filter, since it excludes the statement. */
      readonly clearsFilter: boolean;
    };

/** Cause of a selection: `click` and `key` by a reader, `script` by the page. */
export type SelectCause = 'click' | 'key' | 'script';

/** Dispatches an action; returns false if it was refused. */
export type StatementsDispatch = (action: StatementsAction) => boolean;

export const INITIAL_STATEMENTS_STATE: StatementsState = {
  selectedId: null,
  filter: {},
  view: 'positions',
  span: undefined,
  draggedSpan: undefined,
  panel: { isSearchOpen: false, copyingId: null },
  openRows: new Set(),
};

/** Returns true for causes by a reader. The page receives an event, and can refuse. */
export function isByReader(cause: SelectCause): cause is Exclude<SelectCause, 'script'> {
  return cause !== 'script';
}

/** Returns the view that is shown: `positions` if the page stated an unknown one. */
export function viewOf({ view }: Pick<StatementsState, 'view'>): View {
  return VIEWS.find((each) => each === view) ?? 'positions';
}

/**
 * Returns the state after an action. It is pure, and returns the same object if nothing changes.
 *
 * @param state The state before.
 * @param action The change.
 * @returns The state after.
 * @example
 * updateStatements(INITIAL_STATEMENTS_STATE, { type: 'select', id: 'apology', cause: 'click' }).selectedId; // 'apology'
 */
export function updateStatements(state: StatementsState, action: StatementsAction): StatementsState {
  switch (action.type) {
    case 'select':
      return selectStatement(state, action.id);
    case 'filter':
      return { ...state, filter: action.cause === 'script' || isFiltering(action.filter) ? action.filter : {} };
    case 'view':
      // Choosing the current view changes nothing.
      return action.cause === 'reader' && action.view === viewOf(state) ? state : { ...state, view: action.view };
    case 'span':
      return { ...state, draggedSpan: action.span, span: action.isDone ? action.span : state.span };
    case 'toggle':
    case 'close':
      return open(state, { isSearchOpen: action.type === 'toggle' && !state.panel.isSearchOpen });
    case 'copy':
      return open(state, { copyingId: action.id === state.panel.copyingId ? null : action.id });
    case 'row':
      return { ...state, openRows: withKey(state.openRows, action.key, action.isOpen) };
    case 'go-to':
      return state;
    case 'follow':
      return follow(state, action.target, action.clearsFilter);
  }
}

/** Returns the state with another statement chosen, or none; the same object if nothing changes. */
export function selectStatement(state: StatementsState, selectedId: string | null): StatementsState {
  return selectedId === state.selectedId ? state : { ...state, selectedId };
}

/** Shows the target of a link, whatever filters were set. */
function follow(state: StatementsState, target: HashTarget | null, clearsFilter: boolean): StatementsState {
  if (target === null) return { ...state, filter: {} };
  if (target.kind === 'filter') return { ...state, filter: target.filter };
  return { ...state, span: undefined, draggedSpan: undefined, filter: clearsFilter ? {} : state.filter };
}

function open(state: StatementsState, change: Partial<StatementsPanel>): StatementsState {
  return { ...state, panel: { ...state.panel, ...change } };
}

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  if (keys.has(key) === isIn) return keys;
  return new Set(isIn ? [...keys, key] : [...keys].filter((each) => each !== key));
}
