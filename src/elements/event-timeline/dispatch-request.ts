import type { SharedExplainer } from '../../controllers/document/explainer-context.js';
import type { HashTarget } from '../../controllers/hash-controller.js';
import { animateViewport } from '../../controllers/viewport/view-transition.js';
import type { ViewportController } from '../../controllers/viewport/viewport-controller.js';
import type { RenderContext } from '../base/render-context.js';
import { EventTimelineSelectEvent } from './event-timeline-events.js';
import type { TimelineData } from './timeline-data.js';
import type { TimelineRequest } from './timeline-dispatch.js';
import { effectsOf, type FocusEffect, type TimelineEffect } from './timeline-effects.js';
import { resolveRequest } from './timeline-requests.js';
import { type TimelineAction, type TimelineState, update } from './timeline-state.js';

/** State and drawing at the time of a request, and the objects that its effects change. */
export interface DispatchContext {
  readonly state: TimelineState;
  readonly shown: TimelineData;
  readonly context: RenderContext;
  /** Sends the events; an update of it draws the state. */
  readonly element: EventTarget & { readonly updateComplete: Promise<unknown> };
  /** The explainer around the timeline, where it shares what is chosen. */
  readonly shared: SharedExplainer | undefined;
  readonly links: { write(target: HashTarget | null): void };
  readonly viewport: ViewportController;
  readonly interaction: { perform(effect: FocusEffect, drawn: Promise<unknown>): Promise<void> } | undefined;
}

/**
 * Resolves a request to an action, asks the page and the explainer for permission, changes the state, and performs the effects.
 *
 * @param commit Called with the state after the action.
 * @returns False if the request changes nothing, or was refused.
 */
export function dispatchRequest(
  request: TimelineRequest | TimelineAction,
  dispatched: DispatchContext,
  commit: (state: TimelineState) => void,
): boolean {
  const { state, shown, context, shared } = dispatched;
  const action = resolveRequest(request, state, shown, context);
  if (!action || !isAllowed(action, dispatched)) return false;
  const after = update(state, action);
  // Inside an explainer the selection is shared: it arrives with the explainer's next update.
  commit(shared ? { ...after, selectedId: state.selectedId } : after);
  for (const effect of effectsOf(state, action, after)) perform(effect, dispatched);
  return true;
}

/** Asks the page, and the explainer around the timeline, whether a reader's selection is allowed. */
function isAllowed(action: TimelineAction, { state, element, shared }: DispatchContext): boolean {
  if (action.type !== 'select' || action.cause === 'script') return true;
  const { id, cause } = action;
  const asked = new EventTimelineSelectEvent(id, state.selectedId, cause);
  if (!element.dispatchEvent(asked)) return false;
  return shared ? shared.requestSelect({ kind: 'event', id, cause }) : true;
}

function perform(effect: TimelineEffect, { element, shared, links, viewport, interaction }: DispatchContext): void {
  switch (effect.type) {
    case 'send':
      element.dispatchEvent(effect.event);
      break;
    case 'write-address':
      links.write(effect.target);
      break;
    case 'move':
      if (effect.motion === 'animate') animateViewport(viewport, effect.viewport);
      else viewport.jump(effect.viewport);
      break;
    case 'choose-statement':
      shared?.requestSelect({ kind: 'statement', id: effect.id, cause: 'link' });
      break;
    default:
      void interaction?.perform(effect, element.updateComplete);
  }
}
