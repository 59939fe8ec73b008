import type { HashTarget } from '../../controllers/hash-controller.js';
import { isFiltering, type StatementFilter } from '../../layout/filter/statement-filter.js';
import type { CommonEffect } from '../base/create-dispatch.js';
import { isByReader, viewOf, type StatementsAction, type StatementsState } from './statements-state.js';
import { WhoSaidWhatFilterEvent, WhoSaidWhatSelectedEvent, WhoSaidWhatViewEvent } from './who-said-what-events.js';

/** A consequence of an action that only `<who-said-what>` knows. */
export type StatementsOwnEffect =
  /** Focuses the text field, or the button that opens it while it is closed. */
  | { readonly type: 'focus-search' }
  /** Scrolls to a statement, or to the first of the filtered ones, and focuses it. */
  | { readonly type: 'scroll-to-target'; readonly target: HashTarget };

/** A consequence of an action outside the state. */
export type StatementsEffect = StatementsOwnEffect | CommonEffect;

/**
 * Returns the consequences of an action, in order: events, the page's address, the focus.
 *
 * @param before The state before the action.
 * @param action The action, which nobody refused.
 * @param after The state after it.
 */
export function statementsEffectsOf(
  before: StatementsState,
  action: StatementsAction,
  after: StatementsState,
): readonly StatementsEffect[] {
  switch (action.type) {
    case 'select':
      if (!isByReader(action.cause)) return [];
      return [
        { type: 'send', event: new WhoSaidWhatSelectedEvent(action.id, before.selectedId, action.cause) },
        { type: 'write-address', target: statementAddress(action.id) ?? filterAddress(after.filter) },
      ];
    case 'filter':
      if (action.cause === 'script') return [];
      return [
        { type: 'send', event: new WhoSaidWhatFilterEvent(after.filter) },
        { type: 'write-address', target: filterAddress(after.filter) ?? statementAddress(after.selectedId) },
        // The reset button is gone after it was pressed.
        ...(action.cause === 'reset' ? [{ type: 'focus-search' } as const] : []),
      ];
    case 'view':
      if (action.cause === 'script' || before === after) return [];
      return [{ type: 'send', event: new WhoSaidWhatViewEvent(viewOf(after)) }];
    case 'toggle':
    case 'close':
      return [{ type: 'focus-search' }];
    case 'go-to':
      return [{ type: 'scroll-to-target', target: { kind: 'statement', id: action.id } }];
    case 'follow':
      return action.target && action.scrolls ? [{ type: 'scroll-to-target', target: action.target }] : [];
    case 'span':
    case 'copy':
    case 'row':
      return [];
  }
}

function statementAddress(id: string | null): HashTarget | null {
  return id === null ? null : { kind: 'statement', id };
}

function filterAddress(filter: StatementFilter): HashTarget | null {
  return isFiltering(filter) ? { kind: 'filter', filter } : null;
}
