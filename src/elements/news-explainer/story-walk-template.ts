import { html, nothing, type TemplateResult } from 'lit';
import '../../i18n/en/details.js';
import '../../i18n/en/events.js';
import '../../i18n/en/live.js';
import { comma } from '../../i18n/list-comma.js';
import { layoutPlots } from '../../layout/timeline/row-plots.js';
import { renderStrip } from '../parts/plot/plot.js';
import { isOrderKnown } from '../../layout/timeline/known-order.js';
import type { ClipboardController } from '../../controllers/clipboard-controller.js';
import type { StoryEvent } from '../../model/explainer.js';
import { each } from '../base/each-directive.js';
import type { RenderContext } from '../base/render-context.js';
import {
  renderCorrectedFacts,
  renderEventStatements,
  type EventDetailContext,
} from '../parts/event-detail/event-detail.js';
import { formatWhen, spokenStyleOf } from '../../describe/event-dates.js';
import { renderHeading } from '../parts/story-header/heading.js';
import { renderProse } from '../parts/text/render-runs.js';
import { withSeparators, renderName } from '../parts/text/separators.js';
import { renderCopyStatement } from '../parts/statement-card/copy-statement-button.js';
import type { ExplainerDispatch, WalkState } from './explainer-state.js';

/** Up to so many steps stand one below another, to be scrolled through; of more, one at a time. */
const MAX_SCROLLED = 60;

/** Data of a walk. */
export interface WalkData {
  readonly walk: WalkState;
  /** Level of the headings of steps. */
  readonly level: number;
  /** Shortest stretch of time that folds, as a share of the whole. */
  readonly fold: number;
  /** A `<who-said-what>` holds the statements. */
  readonly holdsStatements: boolean;
  readonly clipboard: ClipboardController | undefined;
}

/** All that the template of a walk draws from. */
interface WalkView extends WalkData {
  /** Events in the order of the list. */
  readonly events: readonly StoryEvent[];
  /** The event at which the reader is now. */
  readonly event: StoryEvent;
  readonly context: RenderContext;
  readonly dispatch: ExplainerDispatch;
}

/** Returns the classes of an explainer with a walk; `scrolled` where the steps stand beside the chart. */
export function formOf(events: readonly StoryEvent[]): string {
  return events.length <= MAX_SCROLLED ? 'on scrolled' : 'on';
}

/** Chooses the event before (-1) or after (1) the one of the reader's step, if there is one. */
export function stepBy(
  by: number,
  eventId: string | null,
  events: readonly StoryEvent[],
  dispatch: ExplainerDispatch,
): void {
  const to = events[events.findIndex(({ id }) => id === eventId) + by];
  if (to) dispatch({ type: 'choose', kind: 'event', id: to.id, cause: 'step' });
}

/** The steps with their bar, for an explainer that composes its section itself. */
export function renderWalk(
  data: WalkData,
  context: RenderContext,
  dispatch: ExplainerDispatch,
): TemplateResult | typeof nothing {
  const view = viewOf(data, context, dispatch);
  if (!view) return nothing;
  return html`<section class="walk-steps" part="story" aria-label=${context.say('walkThrough')}>
    ${renderBar(view)} ${renderSteps(view)}
  </section>`;
}

/** The bar alone, where the page's own timeline shows what each step is about. */
export function renderWalkAlone(
  data: WalkData,
  context: RenderContext,
  dispatch: ExplainerDispatch,
): TemplateResult | typeof nothing {
  const view = viewOf(data, context, dispatch);
  if (!view) return nothing;
  return html`<div class="root walk-alone" part="story">${renderBar(view)}</div>`;
}

function viewOf(data: WalkData, context: RenderContext, dispatch: ExplainerDispatch): WalkView | undefined {
  const { events } = context.explainer;
  const event = events.find(({ id }) => id === data.walk.eventId) ?? events[0];
  return event ? { ...data, events, event, context, dispatch } : undefined;
}

/** A step for each event: when, what, from where, and what was said. */
function renderSteps(view: WalkView): TemplateResult {
  const { events, event } = view;
  return html`<ol>
    ${each(
      events.length <= MAX_SCROLLED ? events : [event],
      ({ id }) => id,
      (each) => renderStep(each, view),
    )}
  </ol>`;
}

function renderStep(event: StoryEvent, view: WalkView): TemplateResult {
  const { events, context } = view;
  const { say, lang } = context;
  const detail = detailOf(event, view);
  const { level } = detail;
  const at = events.indexOf(event);
  const isUnsure = [events[at - 1], events[at + 1]].some((other) => other && !isOrderKnown(event, other));
  const when = html`<bdi>${formatWhen(event, context)}</bdi>`;
  return html`<li
    class="walk-step"
    data-step=${event.id}
    tabindex="-1"
    aria-label=${`${event.title}${comma(say)}${formatWhen(event, context, spokenStyleOf(event.date))}`}
    aria-current=${event === view.event ? 'step' : nothing}
  >
    <div class="walk-event detail-event">
      <p class="small muted">
        ${withSeparators([when, formatPlace(event, view), isUnsure && say('orderNotStated')], say('dot'))}
      </p>
      ${renderHeading(level, renderName(event.title, lang), 'walk-title', '')}
      ${event.summary ? html`<p dir="auto" lang=${lang ?? nothing}>${renderProse(event.summary)}</p>` : nothing}
      ${renderCorrectedFacts(event, detail, renderEventStatements(event, detail))}
    </div>
  </li>`;
}

function detailOf({ id }: StoryEvent, view: WalkView): EventDetailContext {
  const { walk, clipboard, context, dispatch, holdsStatements } = view;
  return {
    ...context,
    level: view.level + 1,
    holdsStatements,
    showsAll: walk.openedIds.includes(id),
    onShowAll: () => dispatch({ type: 'open-step', id }),
    renderAction: (statement) => clipboard && renderCopyStatement(statement, clipboard, context),
    onStatement: (statementId) => dispatch({ type: 'go-to', kind: 'statement', id: statementId, cause: 'link' }),
  };
}

/** Previous, which of how many, next; leave. */
function renderBar(view: WalkView): TemplateResult {
  const { events, event, context, dispatch } = view;
  const { say, direction } = context;
  const at = events.indexOf(event);
  const [back, on] = direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  return html`<div class="walk-bar" role="group" aria-label=${say('walkThrough')}>
    ${renderTimelineStrip(view)}
    ${renderButton(events[at - 1], -1, (name) => html`<span aria-hidden="true">${back}</span> ${say('previous')}${name}`, view)}
    <div class="walk-middle">
      <p class="small muted" role="status">
        ${formatPlace(event, view)}<span class="visually-hidden"
          >: ${event.title}, ${formatWhen(event, context, spokenStyleOf(event.date))}</span
        >
      </p>
      <button type="button" class="text-button small walk-leave" @click=${() => dispatch({ type: 'leave-walk' })}>
        ${say('leaveWalk')}
      </button>
    </div>
    ${renderButton(events[at + 1], 1, (name) => html`${say('next')}${name} <span aria-hidden="true">${on}</span>`, view)}
  </div>`;
}

/** Where the timeline has no room beside the steps, a line of its marks shows how far the reader has come. */
function renderTimelineStrip({ events, event, context, fold }: WalkView): TemplateResult | typeof nothing {
  const plots = layoutPlots(context.explainer, { ...context, scale: 'elastic', fold });
  return plots ? html`<div class="walk-strip">${renderStrip(events, event, plots, context)}</div>` : nothing;
}

/** At an end it stays, and does nothing: the focus is not to be lost with it. */
function renderButton(
  to: StoryEvent | undefined,
  by: -1 | 1,
  wordsWith: (name: unknown) => TemplateResult,
  { walk, event, events, context, dispatch }: WalkView,
): TemplateResult {
  const { say } = context;
  const isUnsure = to && !isOrderKnown(event, to);
  const name = to && withSeparators([to.title, isUnsure && say('orderNotStated')], comma(say));
  return html`<button
    type="button"
    class="text-button walk-${by < 0 ? 'back' : 'on'}"
    aria-disabled=${to ? nothing : 'true'}
    @click=${() => stepBy(by, walk.eventId, events, dispatch)}
  >
    ${wordsWith(name ? html`<span class="visually-hidden">: ${name}</span>` : nothing)}
  </button>`;
}

/** "4 of 8" counts the list. */
function formatPlace(event: StoryEvent, { context, events }: WalkView): string {
  return context.say('positionInList', { position: events.indexOf(event) + 1, count: events.length });
}
