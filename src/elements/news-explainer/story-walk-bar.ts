import { html, nothing, type TemplateResult } from 'lit';
import { comma } from '../../i18n/list-comma.js';
import { orderIsStated } from '../../layout/timeline/stated-order.js';
import type { StoryEvent } from '../../model/explainer.js';
import { each } from '../base/each-directive.js';
import {
  renderEventFacts,
  renderEventStatements,
  type EventDetailContext,
} from '../parts/event-detail/event-detail.js';
import { formatWhen } from '../parts/event-detail/event-dates.js';
import { renderHeading } from '../parts/story-header/heading.js';
import { renderProse } from '../parts/text/render-runs.js';
import { withSeparators, renderName } from '../parts/text/separators.js';

export interface WalkView extends Omit<EventDetailContext, 'showsAll' | 'onShowAll'> {
  readonly direction: 'ltr' | 'rtl';
  /** In the order of the list. */
  readonly events: readonly StoryEvent[];
  /** The one whose step is the reader's. */
  readonly event: StoryEvent;
  /** The steps that are drawn. */
  readonly steps: readonly StoryEvent[];
  /** Ids of events of which all statements are shown. */
  readonly opened: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onLeave: () => void;
}

/** A step for each event: when, what, from where, and what was said. */
export function renderSteps(view: WalkView): TemplateResult {
  return html`<ol>
    ${each(
      view.steps,
      ({ id }) => id,
      (event) => renderStep(event, view),
    )}
  </ol>`;
}

function renderStep(event: StoryEvent, view: WalkView): TemplateResult {
  const { say, lang, events, opened, onOpen } = view;
  const level = Math.min(6, view.level + 1);
  const at = events.indexOf(event);
  const isUnsure = [events[at - 1], events[at + 1]].some((other) => other && !orderIsStated(event, other));
  const when = html`<bdi>${formatWhen(event, view)}</bdi>`;
  const detail = { ...view, level, showsAll: opened.has(event.id), onShowAll: () => onOpen(event.id) };
  return html`<li
    class="walk-step"
    data-step=${event.id}
    tabindex="-1"
    aria-current=${event === view.event ? 'step' : nothing}
  >
    <div class="walk-event detail-event">
      <p class="small muted">
        ${withSeparators([when, formatPlace(event, view), isUnsure && say('orderNotStated')], say('dot'))}
      </p>
      ${renderHeading(level, renderName(event.title, lang), 'walk-title', '')}
      ${event.summary ? html`<p dir="auto" lang=${lang ?? nothing}>${renderProse(event.summary)}</p>` : nothing}
      ${renderEventFacts(event, detail)}
    </div>
    ${renderEventStatements(event, detail)}
  </li>`;
}

/** Previous, which of how many, next; leave. */
export function renderBar(view: WalkView): TemplateResult {
  const { say, direction, events, event, onLeave } = view;
  const at = events.indexOf(event);
  const [back, on] = direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  return html`<div class="walk-bar" role="group" aria-label=${say('walkThrough')}>
    ${renderButton(events[at - 1], -1, (name) => html`<span aria-hidden="true">${back}</span> ${say('previous')}${name}`, view)}
    <div class="walk-middle">
      <p class="small muted" role="status">
        ${formatPlace(event, view)}<span class="visually-hidden"
          >: ${event.title}, ${formatWhen(event, view, 'short')}</span
        >
      </p>
      <button type="button" class="text-button small walk-leave" @click=${onLeave}>${say('leaveWalk')}</button>
    </div>
    ${renderButton(events[at + 1], 1, (name) => html`${say('next')}${name} <span aria-hidden="true">${on}</span>`, view)}
  </div>`;
}

/** At an end it stays, and does nothing: the focus is not to be lost with it. */
function renderButton(
  to: StoryEvent | undefined,
  by: -1 | 1,
  wordsWith: (name: unknown) => TemplateResult,
  { say, event, onStep }: WalkView,
): TemplateResult {
  const isUnsure = to && !orderIsStated(event, to);
  const name = to && withSeparators([to.title, isUnsure && say('orderNotStated')], comma(say));
  return html`<button
    type="button"
    class="text-button walk-${by < 0 ? 'back' : 'on'}"
    aria-disabled=${to ? nothing : 'true'}
    @click=${() => onStep(by)}
  >
    ${wordsWith(name ? html`<span class="visually-hidden">: ${name}</span>` : nothing)}
  </button>`;
}

/** "4 of 8" counts the list. */
function formatPlace(event: StoryEvent, { say, events }: WalkView): string {
  return say('positionInList', { position: events.indexOf(event) + 1, count: events.length });
}
