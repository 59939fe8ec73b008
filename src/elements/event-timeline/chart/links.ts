import { html, nothing, svg, type SVGTemplateResult, type TemplateResult, css } from 'lit';
import { memoizeByKey } from '../../../scheduling/memoize.js';
import { drawnLinks } from '../../../layout/timeline/drawn-links.js';
import { arrowPath, layoutLinkArcs, type LinkArc, type LinkRequest } from '../../../layout/timeline/link-arcs.js';
import type { TimelineLayout } from '../../../layout/timeline/timeline-layout.js';
import type { EventLink, StoryEvent } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import { formatRelation, LINK_KEYS } from '../../../describe/event-relations.js';
import { each } from '../../base/each-directive.js';
import { setStyles } from '../../styles/styles-directive.js';
import type { Dispatch } from '../timeline-requests.js';
import type { ChartData } from './chart.js';
import { placement } from './placement.js';

/** In a chart with more labels, only the links of the chosen event are drawn. */
const MAX_LABELS = 40;

/** A link to draw, at the event that has it. */
interface ChartLink extends LinkRequest {
  readonly event: StoryEvent;
  readonly sentence: string;
}

/**
 * Draws links that a source states, each as an arc from one mark to the other. Its words are a button that opens the
 * event that has the link.
 */
export function renderDrawnLinks(
  { layout, selectedId }: ChartData,
  context: RenderContext,
  dispatch: Dispatch,
): TemplateResult {
  const chosen = layout.labels.length > MAX_LABELS ? selectedId : undefined;
  const arcs = layOut(layout, context, chosen);
  const { widthPx, heightPx } = layout;
  const mirror = context.direction === 'rtl' ? `translate(${widthPx} 0) scale(-1 1)` : nothing;
  return html`<svg class="links-picture" aria-hidden="true" width=${widthPx} height=${heightPx}>
      <g transform=${mirror}>${arcs.map((arc) => renderArc(arc, selectedId))}</g>
    </svg>
    <ul>
      ${each(
        arcs,
        ({ link }) => `${link.from} ${link.to} ${link.sentence}`,
        (arc) => html`<li>${renderWords(arc, dispatch)}</li>`,
      )}
    </ul>`;
}

const layOut = memoizeByKey(
  (layout: TimelineLayout, context: RenderContext, chosen: string | null | undefined): readonly LinkArc<ChartLink>[] =>
    layoutLinkArcs(
      layout,
      chosen === null ? [] : linksIn(layout, context).filter(({ from, to }) => !chosen || [from, to].includes(chosen)),
    ),
);

/** Lists the links of events in view. An event that ends one in its own lane needs no arc. */
function linksIn({ marks }: TimelineLayout, { explainer, say }: RenderContext): readonly ChartLink[] {
  const laneOf = new Map(marks.map(({ event, lane }) => [event.id, lane]));
  return marks.flatMap(({ event }) =>
    drawnLinks(event)
      .filter(({ to, as }) => to !== event.id && !(as === 'ends' && laneOf.get(to) === laneOf.get(event.id)))
      .flatMap((link) => {
        const other = explainer.eventById.get(link.to);
        return other ? [chartLink(event, other, link, say)] : [];
      }),
  );
}

/** Makes a link of its events. An arc leads from a cause to what it caused, whichever of both names the other. */
function chartLink(event: StoryEvent, other: StoryEvent, { as }: EventLink, say: RenderContext['say']): ChartLink {
  const isBackward = as === 'because-of';
  const [from, to] = isBackward ? [other, event] : [event, other];
  const sentence = formatRelation({ key: LINK_KEYS[as][0], other }, say);
  const verb = say(LINK_KEYS[isBackward ? 'causes' : as][0], { title: '' })
    .trim()
    .replace(/\s?[:：]$/, '');
  return { event, at: event.id, from: from.id, to: to.id, sentence, words: [sentence, verb] };
}

function renderArc({ link, points }: LinkArc<ChartLink>, selectedId: string | null): SVGTemplateResult {
  const isSelected = selectedId === link.from || selectedId === link.to;
  return svg`<path class="link ${isSelected ? 'selected' : ''}" part="relation" d="${arrowPath(points)}" />`;
}

function renderWords({ link, words, box }: LinkArc<ChartLink>, dispatch: Dispatch): TemplateResult {
  const isWhole = words === link.sentence;
  return html`<button
    class="link-words"
    part="relation"
    @click=${() => dispatch({ type: 'press-event', id: link.event.id })}
    ${setStyles(placement(box))}
  >
    <span class="visually-hidden">${link.event.title}, </span
    ><bdi>${words}</bdi>${isWhole ? nothing : html`<span class="visually-hidden">, ${link.sentence}</span>`}
  </button>`;
}

const linkStyles = css`
  .links-picture {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    overflow: visible;
    pointer-events: none;
  }
  .link {
    fill: none;
    color: var(--_muted);
    stroke: currentColor;
    stroke-width: 1.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .link.selected {
    color: var(--_ink);
    stroke-width: 2;
  }
  .link-words {
    position: absolute;
    white-space: nowrap;
    font-size: 0.75em;
    line-height: 1.35;
    color: var(--_muted);
    border-radius: 4px;
  }
  .link-words:hover {
    text-decoration: underline;
  }

  @media (forced-colors: active) {
    .link {
      color: CanvasText;
    }
  }
`;

export const styles = [linkStyles];
