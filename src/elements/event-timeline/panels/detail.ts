import { html, nothing, type TemplateResult } from 'lit';
import { isOrderKnown } from '../../../layout/timeline/known-order.js';
import type { StoryEvent } from '../../../model/explainer.js';
import { ClipboardController } from '../../../controllers/clipboard-controller.js';
import { copyButtonStyles, renderCopyLink } from '../../parts/copy/copy-button.js';
import type { RenderContext } from '../../base/render-context.js';
import {
  renderCorrectedFacts,
  renderDatedFacts,
  renderEventFacts,
  renderEventStatements,
} from '../../parts/event-detail/event-detail.js';
import { eventDetailStyles } from '../../parts/event-detail/event-detail.styles.js';
import { renderCopyStatement } from '../../parts/statement-card/copy-statement-button.js';
import { formatWhen } from '../../../describe/event-dates.js';
import { renderHeading } from '../../parts/story-header/heading.js';
import { renderProse } from '../../parts/text/render-runs.js';
import { renderName } from '../../parts/text/separators.js';
import type { Dispatch } from '../timeline-requests.js';
import { detailStyles } from './detail.styles.js';
import '../../../i18n/en/details.js';
import '../../../i18n/en/events.js';

/** Adopted with the first chosen event. */
export const styles = [...eventDetailStyles, copyButtonStyles, detailStyles];

export { ClipboardController, renderDatedFacts, renderEventStatements };

export interface DetailData {
  readonly form: 'chart' | 'list';
  /** Level of the headings inside. */
  readonly level: number;
  /** Events in the order of the timeline. */
  readonly events: readonly StoryEvent[];
  /** Address of the event, where it has one. */
  readonly href: string | undefined;
  /** A `<who-said-what>` beside it holds the statements: they are links to it. */
  readonly holdsStatements: boolean;
  readonly showsAllStatements: boolean;
  readonly clipboard: ClipboardController;
}

/** The detail of the chosen event: when, what, from where; and what was said about it. */
export function renderDetail(
  event: StoryEvent,
  data: DetailData,
  context: RenderContext,
  dispatch: Dispatch,
): TemplateResult {
  const { form, level, href, clipboard } = data;
  const { say, lang } = context;
  // A row of the list tells the corrections itself.
  const renderFacts = form === 'chart' ? renderCorrectedFacts : renderEventFacts;
  return html`<section class="detail ${form}" part="detail" id="detail" aria-label=${event.title} tabindex="-1">
    <div class="detail-event" lang=${lang ?? nothing}>
      <p class="small muted" lang=${nothing}><bdi>${formatWhen(event, context)}</bdi></p>
      ${form === 'chart' ? renderHeading(level, renderName(event.title, lang), 'detail-title', 'title') : nothing}
      ${form === 'chart' && event.summary ? html`<p class="detail-summary" dir="auto">${renderProse(event.summary)}</p>` : nothing}
      ${renderFacts(event, { ...context, onEvent: (id) => dispatch({ type: 'choose', id, cause: 'step' }) })}
      ${href === undefined ? nothing : renderCopyLink(href, clipboard, context)}
      ${form === 'chart' ? renderSteps(event, data.events, context, dispatch) : nothing}
    </div>
    ${renderEventStatements(event, {
      ...context,
      level,
      holdsStatements: data.holdsStatements,
      showsAll: data.showsAllStatements,
      onShowAll: () => dispatch({ type: 'all-statements' }),
      onStatement: (id) => dispatch({ type: 'choose-statement', id }),
      renderAction: (statement) => renderCopyStatement(statement, clipboard, context),
    })}
    ${
      form === 'chart'
        ? html`<button class="close text-button small" @click=${() => dispatch({ type: 'dismiss' })}>
            ${say('close')}
          </button>`
        : nothing
    }
  </section>`;
}

/** Previous and next count the list; where neighbours may have happened in either order, the step says so. */
function renderSteps(
  event: StoryEvent,
  events: readonly StoryEvent[],
  { say, direction }: RenderContext,
  dispatch: Dispatch,
): TemplateResult {
  const at = events.indexOf(event);
  const [before, after] = [events[at - 1], events[at + 1]];
  const [back, on] = direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  const unsure = (to: StoryEvent): unknown =>
    isOrderKnown(event, to) ? nothing : html` <span class="order muted">(${say('orderNotStated')})</span>`;
  // At an end the button stays, and does nothing: the focus is not to be lost with it.
  const step = (to: StoryEvent | undefined, word: string, arrows: readonly [unknown, unknown]): TemplateResult =>
    html`<button
      class="text-button small step"
      aria-disabled=${to ? nothing : 'true'}
      @click=${() => to && dispatch({ type: 'choose', id: to.id, cause: 'step' })}
    >
      ${arrows[0]}${to ? html`<span class="visually-hidden">${word}: </span>${to.title}${unsure(to)}` : word}${arrows[1]}
    </button>`;
  return html`<div class="steps">
    ${step(before, say('previous'), [html`<span aria-hidden="true">${back}</span> `, nothing])}
    <span class="small muted">${say('positionInList', { position: at + 1, count: events.length })}</span>
    ${step(after, say('next'), [nothing, html` <span aria-hidden="true">${on}</span>`])}
  </div>`;
}
