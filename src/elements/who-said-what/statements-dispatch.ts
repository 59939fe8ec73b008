import type { LitElement } from 'lit';
import type { SharedExplainer } from '../../controllers/document/explainer-context.js';
import { createDispatch, createPerform } from '../base/create-dispatch.js';
import type { DeepLinkController } from '../base/deep-link-controller.js';
import type { ElementState } from '../base/element-state.js';
import { statementsEffectsOf, type StatementsOwnEffect } from './statements-effects.js';
import type { StatementsModules } from './statements-lazy-modules.js';
import {
  isByReader,
  updateStatements,
  type StatementsAction,
  type StatementsDispatch,
  type StatementsState,
} from './statements-state.js';
import { WhoSaidWhatSelectEvent } from './who-said-what-events.js';
import type { HashTarget } from '../../controllers/hash-controller.js';
import { focusAndScrollTo } from '../parts/scroll/scroll-to.js';

/** State of `<who-said-what>`, and the objects that actions reach. */
export interface StatementsDispatchOptions {
  /** Sends the events; an update of it draws the state. */
  readonly element: LitElement;
  readonly state: ElementState<StatementsState>;
  readonly lazy: StatementsModules;
  readonly links: Pick<DeepLinkController, 'write'>;
  /** Returns the explainer around the element, where it shares what is chosen. */
  readonly shared: () => SharedExplainer | undefined;
}

/** Creates the function that changes the state of `<who-said-what>`. */
export function createStatementsDispatch({
  element,
  state,
  lazy,
  links,
  shared,
}: StatementsDispatchOptions): StatementsDispatch {
  const sendSelectEvent = (action: StatementsAction): boolean => {
    if (action.type !== 'select' || !isByReader(action.cause)) return true;
    const { id, cause } = action;
    const event = new WhoSaidWhatSelectEvent(id, state.value.selectedId, cause);
    if (!element.dispatchEvent(event)) return false;
    return shared()?.requestSelect({ kind: 'statement', id, cause }) ?? true;
  };

  const perform = createPerform(element, links, (effect: StatementsOwnEffect): void => {
    switch (effect.type) {
      case 'focus-search':
        void element.updateComplete.then(() => lazy.search()?.focusSearch(element.renderRoot));
        break;
      case 'scroll-to-target': {
        const bring = () =>
          scrollToTarget(effect.target, element.renderRoot as ShadowRoot, dispatch, () => element.updateComplete);
        // The target must be drawn before the page can scroll to it.
        void (element.isUpdatePending ? element.updateComplete.then(bring) : bring());
      }
    }
  });

  const dispatch: StatementsDispatch = createDispatch(state, {
    resolve: (action: StatementsAction) => action,
    sendSelectEvent,
    update: updateStatements,
    effectsOf: statementsEffectsOf,
    perform,
  });
  return dispatch;
}

/** Scrolls to a statement and focuses it, after opening the row or the details that hide it. A filter scrolls to the element. */
async function scrollToTarget(
  target: HashTarget,
  root: ShadowRoot,
  dispatch: StatementsDispatch,
  whenDrawn: () => Promise<unknown>,
): Promise<void> {
  if (target.kind === 'filter') return root.host.scrollIntoView();
  const find = () => root.querySelector<HTMLElement>(`[data-id="${CSS.escape(target.id)}"]`);
  // The row of the statement may not be drawn yet.
  if (!find()) await whenDrawn();
  const key = find()?.closest<HTMLElement>('.more')?.closest<HTMLElement>('.row')?.dataset['key'];
  if (key) dispatch({ type: 'row', key, isOpen: true });
  await whenDrawn();
  const card = find();
  if (!card) return;
  openDetailsAround(card);
  card.setAttribute('tabindex', '-1');
  focusAndScrollTo(card);
}

function openDetailsAround(card: Element): void {
  for (let around = card.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
}
