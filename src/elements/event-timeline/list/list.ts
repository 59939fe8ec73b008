import { html, nothing, type TemplateResult } from 'lit';
import type { Fold } from '../../../layout/scale/fold.js';
import { laneColor } from '../../../layout/timeline/lanes.js';
import type { MomentOptions } from '../../../layout/scale/format-moment.js';
import { memoizeByKey } from '../../../layout/memoize.js';
import type { Explainer, Named, StoryEvent } from '../../../model/explainer.js';
import { formatDuration } from '../../../time/format/format-duration.js';
import { each } from '../../base/keyed.js';
import { formatWhen, isUnfulfilled, type Words } from '../../parts/event-detail/event-dates.js';
import { renderHeading } from '../../parts/story-header/heading.js';
import { renderName } from '../../parts/text/separators.js';
import { renderProse } from '../../parts/text/runs.js';

export interface ListContext extends Words, MomentOptions {
  readonly explainer: Explainer;
  readonly lang: string | undefined;
  readonly level: number;
  readonly order: 'oldest' | 'newest';
  readonly folds: readonly Fold[];
  readonly selectedId: string | null;
  readonly relatedIds: ReadonlySet<string>;
  readonly detailId: string | null;
  /** The chart's rows. */
  readonly lanes: readonly Named[];
  readonly laneOf: (event: StoryEvent) => Named | undefined;
  readonly onChoose: (id: string) => void;
  /** The detail of the chosen event, in its row. */
  readonly detail: TemplateResult | typeof nothing;
  /** What there is to know of each event, where all of it is to be read at once. */
  readonly factsOf?: ((event: StoryEvent) => unknown) | undefined;
  /** Periods of a long list that are open, by their keys. */
  readonly openPages: ReadonlySet<string> | undefined;
  readonly onPage: (key: string, isOpen: boolean) => void;
  /** Draws a list that is too long to stand as one; absent until it has been loaded. */
  readonly renderPages?:
    ((events: readonly StoryEvent[], context: ListContext) => TemplateResult | typeof nothing) | undefined;
}

/** Up to so many events are one whole list. */
const WHOLE_LIST = 1000;

/** Every event as a row of an ordered list: the timeline itself where there is room for one column only. */
export function renderList(events: readonly StoryEvent[], context: ListContext): TemplateResult {
  const { say, order } = context;
  const { inOrder, undated } = inOrderOf(events, order);
  const isLong = inOrder.length > WHOLE_LIST;
  const whole = inOrder.length > 0 ? renderItems(inOrder, context, say('eventsInOrder')) : nothing;
  return html`${isLong ? (context.renderPages?.(inOrder, context) ?? nothing) : whole}
  ${
    undated.length > 0
      ? html`${renderHeading(context.level, say('dateNotStated'), 'undated-title', '')}
        ${renderItems(undated, context, say('dateNotStated'))}`
      : nothing
  }`;
}

const inOrderOf = memoizeByKey((events: readonly StoryEvent[], order: ListContext['order']) => {
  const dated = events.filter(({ date }) => date);
  const undated = events.filter(({ date }) => !date);
  return { inOrder: order === 'newest' ? dated.reverse() : dated, undated };
});

/** Rows in their order; where they are a part of a longer list, each says its place in that. */
export function renderItems(
  events: readonly StoryEvent[],
  context: ListContext,
  label: string,
  whole?: { readonly first: number; readonly count: number },
): TemplateResult {
  return html`<ol class="list" part="list" aria-label=${label}>
    ${each(
      events,
      ({ id }) => id,
      (event, index) =>
        renderItem(event, events[index - 1], context, whole && { ...whole, first: whole.first + index }),
    )}
  </ol>`;
}

function renderItem(
  event: StoryEvent,
  before: StoryEvent | undefined,
  context: ListContext,
  whole?: { readonly first: number; readonly count: number },
): TemplateResult {
  const { level, lang, say, selectedId, relatedIds, detailId, detail, explainer, lanes, laneOf, onChoose, factsOf } =
    context;
  const lane = laneOf(event);
  const laneIndex = lanes.findIndex(({ id }) => id === lane?.id) + 1;
  const isOpen = event.id === selectedId;
  const isRelated = relatedIds.has(event.id);
  const [correction] = event.corrections;
  const count = explainer.statementsByEvent.get(event.id)?.length ?? 0;
  const fold = before?.date && event.date && foldBetween(before, event, context.folds);
  const state = `${isOpen ? 'open' : ''} ${isRelated ? 'related' : ''}`;
  return html`<li
    class="item lane-${laneColor(laneIndex)} ${event.status} ${shapeOf(event)} ${state}"
    part="item"
    aria-setsize=${whole?.count ?? nothing}
    aria-posinset=${whole ? whole.first + 1 : nothing}
  >
    ${fold ? renderFold(fold, context) : nothing}
    <div class="item-head">
      <span class="item-mark" aria-hidden="true"></span>
      <p class="item-date small muted">
        <bdi>${formatWhen(event, context)}</bdi
        >${lane && lanes.length > 1 ? html`${say('dot')}<span class="item-lane">${renderName(lane.name, lang)}</span>` : nothing}${correction ? html`${say('dot')}<bdi>${say(correction.kind)}</bdi>` : nothing}
      </p>
      ${renderHeading(
        level,
        html`<button
          class="item-button"
          data-id=${event.id}
          aria-expanded=${isOpen}
          aria-controls=${event.id === detailId ? 'detail' : nothing}
          @click=${() => onChoose(event.id)}
        >
          ${renderName(event.title, lang)}${
            isRelated ? html`<span class="visually-hidden">, ${say('aboutChosenStatement')}</span>` : nothing
          }
        </button>`,
        'item-title',
        '',
      )}
      ${event.summary ? html`<p class="item-summary" dir="auto" lang=${lang ?? nothing}>${renderProse(event.summary)}</p>` : nothing}
      <p class="item-more small" aria-hidden="true">
        ${count > 0 ? say('statementCount', { count }) : say('sources')} <span class="chevron"></span>
      </p>
    </div>
    ${factsOf ? html`<div class="item-facts">${factsOf(event)}</div>` : nothing} ${isOpen ? detail : nothing}
  </li>`;
}

/** Points are dots, what lasted is a bar. */
function shapeOf(event: StoryEvent): string {
  const length = isUnfulfilled(event) ? 'hollow' : 'filled';
  return `${event.date?.kind === 'interval' ? 'lasted' : 'point'} ${length}`;
}

/** The fold between two neighbours in the list, either way round. */
function foldBetween(a: StoryEvent, b: StoryEvent, folds: readonly Fold[]): Fold | undefined {
  const [from, to] = [a.date!.earliestMs, b.date!.earliestMs].sort((x, y) => x - y) as [number, number];
  return folds.find(({ fromMs, toMs }) => fromMs >= from && toMs <= to);
}

/** In words what the chart draws as a torn edge, and what runs through it. */
function renderFold({ fromMs, toMs }: Fold, context: ListContext): TemplateResult {
  const { say, locale, explainer } = context;
  const through = explainer.events.filter(
    ({ date, status }) =>
      date && status === 'happened' && date.kind === 'interval' && date.earliestMs <= fromMs && date.latestMs >= toMs,
  );
  return html`<p class="item-fold small muted" part="fold">
    <bdi>${say('notShown', { duration: formatDuration(toMs - fromMs, locale) })}</bdi>${through.map(
      (event) =>
        html`${say('dot')}<bdi>${say('runsThrough', { title: event.title, date: formatWhen(event, context) })}</bdi>`,
    )}
  </p>`;
}
