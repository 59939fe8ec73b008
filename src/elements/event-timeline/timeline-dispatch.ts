import type { SharedExplainer } from '../../controllers/document/explainer-context.js';
import type { HashTarget } from '../../controllers/hash-controller.js';
import { animateViewport } from '../../controllers/viewport/view-transition.js';
import type { ViewportController } from '../../controllers/viewport/viewport-controller.js';
import { createDispatch, createPerform } from '../base/create-dispatch.js';
import type { ElementState } from '../base/element-state.js';
import type { RenderContext } from '../base/render-context.js';
import { EventTimelineSelectEvent } from './event-timeline-events.js';
import type { TimelineData } from './timeline-data.js';
import type { Dispatch } from './timeline-requests.js';
import { effectsOf, type FocusEffect, type TimelineOwnEffect } from './timeline-effects.js';
import { resolveRequest } from './resolve-timeline-request.js';
import { type TimelineAction, type TimelineState, update } from './timeline-state.js';

/** State of a timeline, what it shows, and the objects that effects reach. */
export interface TimelineDispatchOptions {
  /** Sends the events; an update of it draws the state. */
  readonly element: EventTarget & { readonly updateComplete: Promise<unknown> };
  readonly state: ElementState<TimelineState>;
  /** Returns what was drawn last, with the events that the filter leaves now; undefined without a document. */
  readonly shown: () => { readonly data: TimelineData; readonly context: RenderContext } | undefined;
  /** Returns the explainer around the timeline, where it shares what is chosen. */
  readonly shared: () => SharedExplainer | undefined;
  readonly links: { write(target: HashTarget | null): void };
  readonly viewport: ViewportController;
  readonly interaction: { perform(effect: FocusEffect, drawn: Promise<unknown>): Promise<void> };
}

/** Creates the function that changes the state of a timeline. */
export function createTimelineDispatch(options: TimelineDispatchOptions): Dispatch {
  const { element, state, shown, shared, links, viewport, interaction } = options;

  const sendSelectEvent = (action: TimelineAction): boolean => {
    if (action.type !== 'select' || action.cause === 'script') return true;
    const { id, cause } = action;
    if (!element.dispatchEvent(new EventTimelineSelectEvent(id, state.value.selectedId, cause))) return false;
    return shared()?.requestSelect({ kind: 'event', id, cause }) ?? true;
  };

  const perform = createPerform(element, links, (effect: TimelineOwnEffect): void => {
    switch (effect.type) {
      case 'move':
        if (effect.motion === 'animate') animateViewport(viewport, effect.viewport);
        else viewport.jump(effect.viewport);
        break;
      case 'choose-statement':
        shared()?.requestSelect({ kind: 'statement', id: effect.id, cause: 'link' });
        break;
      default:
        void interaction.perform(effect, element.updateComplete);
    }
  });

  return createDispatch(state, {
    resolve: (request) => {
      const now = shown();
      return now && resolveRequest(request, state.value, now.data, now.context);
    },
    sendSelectEvent,
    update,
    effectsOf,
    perform,
  });
}
