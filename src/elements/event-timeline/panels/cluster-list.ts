import { html, nothing, type TemplateResult } from 'lit';
import type { StoryEvent } from '../../../model/explainer.js';
import { formatWhen, type Words } from '../../parts/event-detail/event-dates.js';

export interface OpenedContext extends Words {
  readonly selectedId: string | null;
  readonly detailId: string | null;
  readonly onChoose: (id: string) => void;
}

/** Events of a cluster that is too close to open by zooming: each a button, and one for those that are not shown yet. */
export function renderOpened(
  events: readonly StoryEvent[],
  hiddenCount: number,
  { say, date, selectedId, detailId, onChoose }: OpenedContext,
  onMore: () => void,
): TemplateResult {
  return html`<ul class="opened" id="opened" aria-label=${say('eventCount', { count: events.length + hiddenCount })}>
    ${events.map(
      (event) =>
        html`<li>
          <button
            class="text-button"
            data-id=${event.id}
            aria-expanded=${event.id === selectedId}
            aria-controls=${event.id === detailId ? 'detail' : nothing}
            @click=${() => onChoose(event.id)}
          >
            ${event.title}</button
          ><span class="small muted">${say('dot')}<bdi>${formatWhen(event, { say, date })}</bdi></span>
        </li>`,
    )}
    ${
      hiddenCount > 0
        ? html`<li>
            <button class="text-button" @click=${onMore}>${say('moreCount', { count: hiddenCount })}</button>
          </li>`
        : nothing
    }
  </ul>`;
}
