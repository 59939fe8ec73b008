import type { SelectionRequest } from '../../controllers/document/explainer-context.js';
import { createDispatch, createPerform, type CommonEffect } from '../base/create-dispatch.js';
import type { DeepLinkController } from '../base/deep-link-controller.js';
import type { ElementState } from '../base/element-state.js';
import type { DocumentSourceController } from '../base/document-source-controller.js';
import {
  updateExplainer,
  type ExplainerAction,
  type ExplainerDispatch,
  type ExplainerRequest,
  type ExplainerState,
} from './explainer-state.js';
import { NewsExplainerSelectedEvent, NewsExplainerSelectEvent } from './news-explainer-events.js';

/** State of an explainer, and the objects that effects reach. */
export interface ExplainerDispatchOptions {
  /** Sends the events; an update of it draws the state. */
  readonly element: EventTarget & { readonly updateComplete: Promise<unknown> };
  readonly state: ElementState<ExplainerState>;
  readonly documentSource: Pick<DocumentSourceController, 'renew' | 'reportFailure'>;
  readonly links: Pick<DeepLinkController, 'write'>;
}

type ActionOf<T extends ExplainerAction['type']> = Extract<ExplainerAction, { readonly type: T }>;

/** Consequence of an action that only an explainer knows. */
type OwnEffect =
  /** Selects an entry once the page is drawn without it. */
  { readonly type: 'select-when-drawn'; readonly selection: SelectionRequest } | ActionOf<'renew' | 'report-failure'>;

/** Creates the function that changes the state of an explainer. */
export function createExplainerDispatch(options: ExplainerDispatchOptions): ExplainerDispatch {
  const { element, state, documentSource, links } = options;

  const sendSelectEvent = (action: ExplainerAction): boolean => {
    if (action.type !== 'choose') return true;
    const { kind, id, cause } = action;
    const previousId = chosenIn(state.value, kind);
    return element.dispatchEvent(new NewsExplainerSelectEvent({ kind, id, previousId, cause }));
  };

  const perform = createPerform(element, links, (effect: OwnEffect): void => {
    switch (effect.type) {
      case 'select-when-drawn':
        void element.updateComplete.then(() => dispatch({ ...effect.selection, type: 'select' }));
        break;
      case 'renew':
        documentSource.renew(effect.loaded);
        break;
      case 'report-failure':
        documentSource.reportFailure(effect.problems);
    }
  });

  const dispatch: ExplainerDispatch = createDispatch(state, {
    resolve: (request: ExplainerRequest | ExplainerAction) => resolveRequest(request, state.value),
    sendSelectEvent,
    update: updateExplainer,
    effectsOf,
    perform,
  });
  return dispatch;
}

function resolveRequest(request: ExplainerRequest | ExplainerAction, state: ExplainerState): ExplainerAction {
  switch (request.type) {
    case 'go-to':
      return { ...request, type: isChosen(request, state) ? 'select-again' : 'choose' };
    case 'follow-link':
      return { ...request, type: isChosen(request, state) ? 'select-again' : 'select' };
    default:
      return request;
  }
}

/** Returns the consequences of an action outside the state, in order. */
function effectsOf(before: ExplainerState, action: ExplainerAction): readonly (OwnEffect | CommonEffect)[] {
  switch (action.type) {
    case 'choose': {
      const { kind, id, cause } = action;
      const fields = { kind, id, previousId: chosenIn(before, kind), cause };
      return [
        { type: 'send', event: new NewsExplainerSelectedEvent(fields) },
        { type: 'write-address', target: id === null ? null : { kind, id } },
      ];
    }
    case 'select-again': {
      const { kind, id, cause } = action;
      return [{ type: 'select-when-drawn', selection: { kind, id, cause } }];
    }
    case 'renew':
    case 'report-failure':
      return [action];
    default:
      return [];
  }
}

function isChosen({ kind, id }: SelectionRequest, state: ExplainerState): boolean {
  return chosenIn(state, kind) === id;
}

function chosenIn(state: ExplainerState, kind: SelectionRequest['kind']): string | null {
  return kind === 'event' ? state.selectedEvent : state.selectedStatement;
}
