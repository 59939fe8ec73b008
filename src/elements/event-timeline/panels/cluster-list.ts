import { html, nothing, type TemplateResult } from 'lit';
import type { StoryEvent } from '../../../model/explainer.js';
import { isCorrected } from '../../../model/is-corrected.js';
import type { RenderContext } from '../../base/render-context.js';
import { correctionLabels } from '../../../describe/corrections.js';
import { formatWhen } from '../../../describe/event-dates.js';
import type { Dispatch } from '../timeline-requests.js';

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
  const shown = events.filter((event, index) => index < shownCount || isCorrected(event));
  const hiddenCount = events.length - shown.length;
  return html`<ul class="opened" id="opened" aria-label=${say('eventCount', { count: events.length })}>
    ${shown.map(
      (event) =>
        html`<li>
          <button
            class="text-button"
            data-id=${event.id}
            aria-expanded=${event.id === selectedId}
            aria-controls=${event.id === detailId ? 'detail' : nothing}
            @click=${() => dispatch({ type: 'press-event', id: event.id })}
          >
            ${event.title}${correctionLabels(event, say).map((label) => html`<span class="visually-hidden">, ${label}</span>`)}</button
          ><span class="small muted"
            >${[formatWhen(event, context), ...correctionLabels(event, say)].map((fact) => html`${say('dot')}<bdi>${fact}</bdi>`)}</span
          >
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
