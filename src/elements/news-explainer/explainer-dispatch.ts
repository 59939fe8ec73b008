import type { SelectionRequest } from '../../controllers/document/explainer-context.js';
import type { DeepLinkController } from '../base/deep-link-controller.js';
import type { ElementState } from '../base/element-state.js';
import type { Lazy } from '../base/lazy-modules.js';
import type { SourceController } from '../base/source-controller.js';
import { selectionOf, type ExplainerDispatch, type ExplainerState } from './explainer-state.js';
import { NewsExplainerSelectedEvent, NewsExplainerSelectEvent } from './news-explainer-events.js';
import type * as WalkModule from './story-walk.js';

/** State of an explainer, and the objects that requests change. */
export interface ExplainerDispatchOptions {
  /** Sends the events; an update of it draws the state. */
  readonly element: EventTarget & { readonly updateComplete: Promise<unknown> };
  readonly state: ElementState<ExplainerState>;
  readonly source: Pick<SourceController, 'renew' | 'reportFailure'>;
  readonly links: Pick<DeepLinkController, 'write'>;
  /** Returns the module of the walk, which is loaded before any request of a walk. */
  readonly loadWalk: Lazy<typeof WalkModule>;
}

/** Creates the function that changes the state of an explainer, as everything except its properties does. */
export function createExplainerDispatch({
  element,
  state,
  source,
  links,
  loadWalk,
}: ExplainerDispatchOptions): ExplainerDispatch {
  const chosen = ({ kind }: SelectionRequest): string | null =>
    kind === 'event' ? state.value.selectedEvent : state.value.selectedStatement;

  /** Returns false where the page refuses. */
  const choose = (request: SelectionRequest): boolean => {
    const { kind, id, cause } = request;
    const fields = { kind, id, previousId: chosen(request), cause };
    if (!element.dispatchEvent(new NewsExplainerSelectEvent(fields))) return false;
    dispatch({ type: 'select', kind, id, cause });
    element.dispatchEvent(new NewsExplainerSelectedEvent(fields));
    links.write(id === null ? null : { kind, id });
    return true;
  };

  /** Selects an item. If it is selected already, it is deselected first, so that elements scroll to it again. */
  const chooseAgain = async (request: SelectionRequest): Promise<void> => {
    const select = (id: string | null) => dispatch({ ...request, type: 'select', id });
    if (chosen(request) === request.id) {
      select(null);
      await element.updateComplete;
    }
    select(request.id);
  };

  const dispatch: ExplainerDispatch = (request) => {
    switch (request.type) {
      case 'choose':
        return choose(request);
      case 'go-to':
        if (request.id !== chosen(request)) return choose(request);
        void chooseAgain(request);
        break;
      case 'follow-link':
        void chooseAgain(request);
        break;
      case 'renew':
        source.renew(request.loaded);
        break;
      case 'report-failure':
        source.reportFailure(request.problems);
        break;
      case 'select':
        if (request.cause === 'script') state.setByPage(selectionOf(request));
        else state.set({ ...state.value, ...selectionOf(request) });
        break;
      case 'list-news':
        state.set({ ...state.value, listedNews: request.changes });
        break;
      default:
        state.set(loadWalk()!.updateWalk(state.value, request));
    }
    return true;
  };
  return dispatch;
}
