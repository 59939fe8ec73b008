import { html, nothing, type TemplateResult } from 'lit';
import type { StoryEvent } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import { formatWhen } from '../../parts/event-detail/event-dates.js';
import type { Dispatch } from '../timeline-dispatch.js';

export interface ClusterListData {
  /** All events of the cluster. */
  readonly events: readonly StoryEvent[];
  /** How many of them are shown. */
  readonly shownCount: number;
  readonly selectedId: string | null;
  /** Id of the event whose detail is drawn. */
  readonly detailId: string | null;
}

/** Events of a cluster that is too close to open by zooming: each a button, and one for those that are not shown yet. */
export function renderClusterList(
  { events, shownCount, selectedId, detailId }: ClusterListData,
  context: RenderContext,
  dispatch: Dispatch,
): TemplateResult {
  const { say } = context;
  const hiddenCount = Math.max(0, events.length - shownCount);
  return html`<ul class="opened" id="opened" aria-label=${say('eventCount', { count: events.length })}>
    ${events.slice(0, shownCount).map(
      (event) =>
        html`<li>
          <button
            class="text-button"
            data-id=${event.id}
            aria-expanded=${event.id === selectedId}
            aria-controls=${event.id === detailId ? 'detail' : nothing}
            @click=${() => dispatch({ type: 'press-event', id: event.id })}
          >
            ${event.title}</button
          ><span class="small muted">${say('dot')}<bdi>${formatWhen(event, context)}</bdi></span>
        </li>`,
    )}
    ${
      hiddenCount > 0
        ? html`<li>
            <button class="text-button" @click=${() => dispatch({ type: 'list-more' })}>
              ${say('moreCount', { count: hiddenCount })}
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}
