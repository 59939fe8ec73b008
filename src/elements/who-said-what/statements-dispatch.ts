import type { LitElement } from 'lit';
import type { SharedExplainer } from '../../controllers/document/explainer-context.js';
import type { DeepLinkController } from '../base/deep-link-controller.js';
import type { ElementState } from '../base/element-state.js';
import { statementsEffectsOf, type StatementsEffect } from './statements-effects.js';
import { bringReader } from './statements-focus.js';
import type { StatementsParts } from './statements-lazy-modules.js';
import {
  isReaders,
  updateStatements,
  type StatementsAction,
  type StatementsDispatch,
  type StatementsState,
} from './statements-state.js';
import { WhoSaidWhatSelectEvent } from './who-said-what-events.js';

/** State of `<who-said-what>`, and the objects that actions reach. */
export interface StatementsDispatchOptions {
  /** Sends the events; an update of it draws the state. */
  readonly element: LitElement;
  readonly state: ElementState<StatementsState>;
  readonly parts: StatementsParts;
  readonly links: Pick<DeepLinkController, 'write'>;
  /** Returns the explainer around the element, where it shares what is chosen. */
  readonly shared: () => SharedExplainer | undefined;
}

/** Creates the one way to change the state, but for properties: it asks those who may refuse, and does what follows. */
export function createStatementsDispatch({
  element,
  state,
  parts,
  links,
  shared,
}: StatementsDispatchOptions): StatementsDispatch {
  /** The page may refuse what a reader chooses, and so may the explainer around it. */
  const isAllowed = (action: StatementsAction): boolean => {
    if (action.type !== 'select' || !isReaders(action.cause)) return true;
    const { id, cause } = action;
    const event = new WhoSaidWhatSelectEvent(id, state.value.selectedId, cause);
    if (!element.dispatchEvent(event)) return false;
    return shared()?.requestSelect({ kind: 'statement', id, cause }) ?? true;
  };

  const perform = (effect: StatementsEffect): void => {
    switch (effect.type) {
      case 'send':
        element.dispatchEvent(effect.event);
        break;
      case 'write-address':
        links.write(effect.target);
        break;
      case 'focus-search':
        void element.updateComplete.then(() => parts.search()?.focusFindPanel(element.renderRoot));
        break;
      case 'bring-reader': {
        const bring = () =>
          bringReader(effect.target, element.renderRoot as ShadowRoot, dispatch, () => element.updateComplete);
        // Once what the reader is brought to is drawn.
        void (element.isUpdatePending ? element.updateComplete.then(bring) : bring());
      }
    }
  };

  const dispatch: StatementsDispatch = (action) => {
    if (!isAllowed(action)) return false;
    const before = state.value;
    const after = updateStatements(before, action);
    state.set(after);
    statementsEffectsOf(before, action, after).forEach(perform);
    return true;
  };
  return dispatch;
}
