import type { HashTarget } from '../../controllers/hash-controller.js';
import { isFiltering, type StatementFilter } from '../../layout/filter/statement-filter.js';
import type { TimeSpan } from '../../layout/statements/statement-histogram.js';

export const VIEWS = ['positions', 'conversation', 'speakers'] as const;
export type View = (typeof VIEWS)[number];

/** Everything that readers and scripts can change in `<who-said-what>`. The document and the page's limits are no part of it. */
export interface StatementsState {
  /** Id of the chosen statement. */
  readonly selectedId: string | null;
  /** Narrows the statements further than the page does; empty narrows nothing. */
  readonly filter: StatementFilter;
  /** View as the page wrote it, or as the reader chose it: see `viewOf`. */
  readonly view: string;
  /** Stretch of time whose statements are shown; undefined shows all. */
  readonly span: TimeSpan | undefined;
  /** Stretch of time in the strip's window; ahead of `span` while the window is dragged. */
  readonly draggedSpan: TimeSpan | undefined;
  readonly panel: StatementsPanel;
  /** Keys of the rows that show all their statements. */
  readonly openRows: ReadonlySet<string>;
}

/** Which panels are open. */
interface StatementsPanel {
  readonly isSearchOpen: boolean;
  /** Id of the statement that the reader is about to copy. */
  readonly copyingId: string | null;
}

/** A change of the state, as a plain value. Only what a reader does has consequences: see `statementsEffectsOf`. */
export type StatementsAction =
  | { readonly type: 'select'; readonly id: string | null; readonly cause: SelectCause }
  | { readonly type: 'filter'; readonly filter: StatementFilter; readonly cause: 'reader' | 'reset' | 'script' }
  | { readonly type: 'view'; readonly view: string; readonly cause: 'reader' | 'script' }
  /** A drag of the strip's window goes on, or (`isDone`) has ended. */
  | { readonly type: 'span'; readonly span: TimeSpan | undefined; readonly isDone: boolean }
  | { readonly type: 'toggle' | 'close'; readonly panel: 'search' }
  /** Offers a statement to be copied, or takes the offer back. */
  | { readonly type: 'copy'; readonly id: string }
  | { readonly type: 'row'; readonly key: string; readonly isOpen: boolean }
  /** Brings the reader to a statement that is shown. */
  | { readonly type: 'go-to'; readonly id: string }
  /** Shows the target of a link; null is an address without one. The statement itself is chosen by `select`. */
  | {
      readonly type: 'follow';
      readonly target: HashTarget | null;
      /** The reader goes there too. */
      readonly bringsReader: boolean;
      /** The statement was filtered out, so the filter goes. */
      readonly clearsFilter: boolean;
    };

/** Who chose: `click` and `key` are a reader's, `script` is the page's. */
export type SelectCause = 'click' | 'key' | 'script';

/** Takes an action; false where somebody refused it. */
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

/** True for what a reader did: the page can refuse it, and is told of it. */
export function isReaders(cause: SelectCause): boolean {
  return cause !== 'script';
}

/** The view that is shown: `positions` where the page wrote something else. */
export function viewOf({ view }: Pick<StatementsState, 'view'>): View {
  return VIEWS.find((each) => each === view) ?? 'positions';
}

/**
 * The state after an action. It is pure, and returns the same object where nothing changes.
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
      return action.id === state.selectedId ? state : { ...state, selectedId: action.id };
    case 'filter':
      return { ...state, filter: action.cause === 'script' || isFiltering(action.filter) ? action.filter : {} };
    case 'view':
      // A press on the view that is shown already changes nothing.
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

/** Who follows a link to a statement sees it, whatever was narrowed. */
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
