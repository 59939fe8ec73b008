import { detailMessages } from '../../../i18n/en/details.js';
import { copyMessages } from '../../../i18n/en/copy.js';
import { html, nothing, type TemplateResult } from 'lit';
import { orderIsStated } from '../../../layout/timeline/stated-order.js';
import type { StoryEvent } from '../../../model/explainer.js';
import { ClipboardController } from '../../../controllers/clipboard-controller.js';
import { renderCopyLink } from '../../parts/copy/copy-button.js';
import {
  renderEventFacts,
  renderEventStatements,
  type EventDetailContext,
} from '../../parts/event-detail/event-detail.js';
import { eventDetailStyles } from '../../parts/event-detail/event-detail.styles.js';
import { formatWhen } from '../../parts/event-detail/event-dates.js';
import { renderHeading } from '../../parts/story-header/heading.js';
import { renderProse } from '../../parts/text/runs.js';
import { renderName } from '../../parts/text/separators.js';
import { detailStyles } from './detail.styles.js';

/** Adopted with the first chosen event. */
export const styles = [...eventDetailStyles, detailStyles];
export const messages = [copyMessages, detailMessages];

export { ClipboardController };

export interface DetailContext extends EventDetailContext {
  readonly direction: 'ltr' | 'rtl';
  /** In the order in which the timeline shows them. */
  readonly events: readonly StoryEvent[];
  /** The event's address, where it has one. */
  readonly href: string | undefined;
  readonly onStep: (id: string) => void;
  readonly onClose: () => void;
}

/** What is known of the chosen event: when, what, from where; and what was said about it. */
export function renderDetail(event: StoryEvent, context: DetailContext, form: 'chart' | 'list'): TemplateResult {
  const { say, lang, level, href, clipboard, onClose } = context;
  return html`<section class="detail ${form}" part="detail" id="detail" aria-label=${event.title} tabindex="-1">
    <div class="detail-event" lang=${lang ?? nothing}>
      ${
        form === 'chart'
          ? html`<p class="small muted" lang=${nothing}><bdi>${formatWhen(event, context)}</bdi></p>
              ${renderHeading(level, renderName(event.title, lang), 'detail-title', '')}`
          : nothing
      }
      ${form === 'chart' && event.summary ? html`<p class="detail-summary" dir="auto">${renderProse(event.summary)}</p>` : nothing}
      ${renderEventFacts(event, context)} ${href === undefined ? nothing : renderCopyLink(href, clipboard, context)}
      ${form === 'chart' ? renderSteps(event, context) : nothing}
    </div>
    ${renderEventStatements(event, context)}
    ${
      form === 'chart'
        ? html`<button class="close text-button small" @click=${onClose}>${say('close')}</button>`
        : nothing
    }
  </section>`;
}

/** Previous and next count the list; where neighbours may have happened in either order, the step says so. */
function renderSteps(event: StoryEvent, { say, events, onStep, direction }: DetailContext): TemplateResult {
  const at = events.indexOf(event);
  const [before, after] = [events[at - 1], events[at + 1]];
  const [back, on] = direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  const step = (to: StoryEvent | undefined, label: TemplateResult): TemplateResult =>
    to
      ? html`<button class="text-button small step" @click=${() => onStep(to.id)}>${label}</button>`
      : html`<span></span>`;
  const unsure = (to: StoryEvent | undefined): unknown =>
    to && !orderIsStated(event, to) ? html` <span class="order muted">(${say('orderNotStated')})</span>` : nothing;
  return html`<div class="steps">
    ${step(before, html`<span aria-hidden="true">${back}</span> <span class="visually-hidden">${say('previous')}: </span>${before?.title}${unsure(before)}`)}
    <span class="small muted">${say('positionInList', { position: at + 1, count: events.length })}</span>
    ${step(after, html`<span class="visually-hidden">${say('next')}: </span>${after?.title}${unsure(after)} <span aria-hidden="true">${on}</span>`)}
  </div>`;
}
