import { nothing, svg, type SVGTemplateResult } from 'lit';
import { freeSpans } from '../../../layout/labels/label-positions.js';
import type { Span } from '../../../layout/geometry.js';
import { laneColor } from '../../../layout/timeline/lanes.js';
import type { Mark } from '../../../layout/scale/marks.js';
import type { TimelineLayout } from '../../../layout/timeline/timeline-layout.js';
import type { EventStatus, StoryEvent } from '../../../model/explainer.js';

/** Which events stand out. */
export interface Emphasis {
  readonly selectedId: string | null;
  /** Events of the statement that the reader chose. */
  readonly relatedIds: ReadonlySet<string>;
}

const RADIUS = 6;
const BAR_PX = 10;
/** How long an open end takes to fade. */
const FADE_PX = 40;

/** All marks, hidden from assistive technology: the labels over them say everything. */
export function renderMarks(
  layout: TimelineLayout,
  emphasis: Emphasis,
  lead: StoryEvent | undefined,
): SVGTemplateResult {
  const fading = layout.marks.filter(({ shape }) => shape !== 'dot').map(({ lane }) => laneColor(lane));
  return svg`
    <defs>
      ${[...new Set(fading)].map(renderFades)}
    </defs>
    ${layout.marks.map(
      (mark) => svg`<g class="mark lane-${laneColor(mark.lane)} ${mark.event.status}" part="mark">
      ${renderRing(mark, emphasis)}${mark.shape === 'dot' ? renderDot(mark, lead) : renderStretch(mark, layout)}
    </g>`,
    )}`;
}

/** How opaque a bar is from its start to its end, by how soft it is. */
const FADES = { start: [0.1, 1], end: [1, 0.1], both: [0.1, 1, 1, 0.1] } as const;

/**
 * In the colour of a lane: `currentColor` is that of where they are defined, so they are parts as marks are. A mask would do for all, but
 * of what a `mask` has named, Chromium keeps the whole root when it is gone from the page.
 */
function renderFades(color: number): SVGTemplateResult {
  return svg`<g class="lane-${color}" part="mark">${Object.entries(FADES).map(
    ([name, stops]) => svg`<linearGradient id="soft-${name}-${color}">
      ${stops.map((opacity, at) => svg`<stop offset=${at / (stops.length - 1)} stop-opacity=${opacity} />`)}
    </linearGradient>`,
  )}</g>`;
}

/** Dots by status: what happened is filled, what did not is hollow and dashed, what is in question is a diamond. */
const DOTS: Readonly<Record<EventStatus, (x: number, y: number) => SVGTemplateResult>> = {
  happened: (x, y) => svg`<circle class="solid" cx=${x} cy=${y} r=${RADIUS} />`,
  planned: renderHollowDot,
  postponed: renderHollowDot,
  cancelled: (x, y) => svg`${renderHollowDot(x, y)}<path class="outline" d="M${x - 5} ${y + 5}L${x + 5} ${y - 5}" />`,
  alleged: (x, y) => svg`<path class="outline" d=${diamond(x, y)} />`,
  disputed: (x, y) =>
    svg`<path class="outline" d=${diamond(x, y)} /><path class="solid" d="M${x} ${y - 7}V${y + 7}L${x - 7} ${y}Z" />`,
};

/** Draws a dot, with a ring around that of the lead event. */
function renderDot({ event, from, to, y }: Mark, lead: StoryEvent | undefined): SVGTemplateResult {
  const x = (from + to) / 2;
  return svg`${event === lead ? svg`<circle class="outline" cx=${x} cy=${y} r=${RADIUS + 3.5} />` : nothing}${DOTS[event.status](x, y)}`;
}

function renderHollowDot(x: number, y: number): SVGTemplateResult {
  return svg`<circle class="outline dashed" cx=${x} cy=${y} r=${RADIUS - 1} />`;
}

function diamond(x: number, y: number): string {
  return `M${x - 7} ${y}L${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}Z`;
}

/** Bars and soft ranges. A fold cuts them: through it they go on as a hatched line. */
function renderStretch(mark: Mark, { folds, widthPx }: TimelineLayout): SVGTemplateResult {
  if (mark.event.status !== 'happened') return renderHollowBar(mark, widthPx);
  const free = freeSpans(folds, widthPx).map(({ from, to }) => ({ from: Math.max(from, -20), to }));
  const through = visibleParts(mark, folds).map(
    ({ from, to }) => svg`<path class="through" d="M${from + 2} ${mark.y}H${to}" />`,
  );
  if (mark.shape === 'soft') return svg`${through}${visibleParts(mark, free).map((span) => renderSoftBar(span, mark))}`;
  const fadePx = Math.min(FADE_PX, mark.to - mark.from);
  const solidFrom = mark.opensBefore ? mark.from + fadePx : mark.solidFrom;
  const solidTo = mark.opensAfter ? mark.to - fadePx : mark.solidTo;
  // The solid part is 1 px longer at an end that fades, and so overlaps the fade: between edges that meet inside a pixel, a hairline would show.
  return svg`
    ${visibleParts({ from: mark.from, to: solidFrom }, free).map((span) => renderBar(span, mark, 'start'))}
    ${visibleParts({ from: Math.max(mark.from, solidFrom - 1), to: Math.min(mark.to, solidTo + 1) }, free).map((span) => renderBar(span, mark))}
    ${visibleParts({ from: solidTo, to: mark.to }, free).map((span) => renderBar(span, mark, 'end'))}
    ${through}
    ${mark.opensAfter && mark.to <= widthPx + 1 ? renderArrow(mark.to - 2, mark.y, 1) : nothing}
    ${mark.opensBefore && mark.from >= -1 ? renderArrow(mark.from + 2, mark.y, -1) : nothing}`;
}

/** Fades towards the ends of the mark, and not where a fold cuts it. */
function renderSoftBar(span: Span, mark: Mark): SVGTemplateResult {
  if (span.to < mark.to) return renderBar(span, mark, 'start');
  return renderBar(span, mark, span.from > mark.from ? 'end' : 'both');
}

function renderBar({ from, to }: Span, { y, lane }: Mark, fade?: keyof typeof FADES): SVGTemplateResult {
  return svg`<rect class=${fade ? 'soft' : 'solid'} x=${from} y=${y - BAR_PX / 2} width=${to - from} height=${BAR_PX}
    fill=${fade ? `url(#soft-${fade}-${laneColor(lane)})` : nothing} />`;
}

/** Draws an outline through folds: parts with round ends would look like events of their own. */
function renderHollowBar({ event: { status }, from, to, y }: Mark, widthPx: number): SVGTemplateResult {
  const isDashed = status !== 'alleged' && status !== 'disputed';
  const x = Math.max(from, -20);
  return svg`<rect class="outline ${isDashed ? 'dashed' : ''}" x=${x + 1} y=${y - BAR_PX / 2}
      width=${Math.max(0, Math.min(to, widthPx + 20) - x - 2)} height=${BAR_PX} rx=${BAR_PX / 2} />${status === 'cancelled' ? svg`<path class="outline" d="M${from} ${y}H${to}" />` : nothing}`;
}

function renderArrow(x: number, y: number, direction: 1 | -1): SVGTemplateResult {
  return svg`<path class="arrow" d="M${x - 7 * direction} ${y - 6}L${x} ${y}L${x - 7 * direction} ${y + 6}" />`;
}

function renderRing(mark: Mark, { selectedId, relatedIds }: Emphasis): SVGTemplateResult | typeof nothing {
  const { event, from, to, y } = mark;
  const isSelected = event.id === selectedId;
  if (!isSelected && !relatedIds.has(event.id)) return nothing;
  return svg`<rect class="ring ${isSelected ? 'selected' : 'related'}" x=${from - 4} y=${y - 10} width=${to - from + 8} height="20" rx="10" />`;
}

function visibleParts({ from, to }: Span, free: readonly Span[]): Span[] {
  return free
    .map((room) => ({ from: Math.max(from, room.from), to: Math.min(to, room.to) }))
    .filter((span) => span.to > span.from);
}
