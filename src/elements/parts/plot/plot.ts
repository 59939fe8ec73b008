import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Span } from '../../../layout/geometry.js';
import type { PlotMark, PlotShape, RowPlots } from '../../../layout/timeline/row-plots.js';
import type { Statement, StoryEvent } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import { renderSquare } from '../side-square.js';

/** Middle of the marks, from the top of a plot, in px. */
const Y_PX = 7;
const RADIUS_PX = 6;
const BAR_PX = 8;
const SQUARE_PX = 8;
/** Shortest stretch of a whisker beside a dot or a bar. */
const WHISKER_PX = 5;

/**
 * Maps shares of the plot's width to attributes of SVG. Percentages need neither a width nor a style, so that a server and a strict policy
 * draw the same.
 */
interface Axis {
  readonly x: (share: number) => string;
  /** A stretch, as the start and the length of a rectangle. */
  readonly stretch: (span: Span) => { readonly x: string; readonly width: string };
  /** The way of time, in px to the right. */
  readonly sign: 1 | -1;
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

function axisOf({ direction }: Pick<RenderContext, 'direction'>): Axis {
  const isReversed = direction === 'rtl';
  return {
    x: (share) => percent(isReversed ? 1 - share : share),
    stretch: ({ from, to }) => ({ x: percent(isReversed ? 1 - to : from), width: percent(to - from) }),
    sign: isReversed ? -1 : 1,
  };
}

/** Draws the labels of the axis above the rows, and the gaps of its folds. Screen readers have the dates of the rows. */
export function renderAxis({ pieces, ticks }: RowPlots, context: RenderContext): TemplateResult {
  const axis = axisOf(context);
  const hasMajor = ticks.some(({ layer }) => layer === 'major');
  return html`<div class="rows-axis" part="axis" aria-hidden="true">
    <svg class="axis-picture muted" height=${hasMajor ? '2.6em' : '1.4em'}>
      ${ticks.map(({ at, label, layer }) =>
        layer === 'minor'
          ? svg`<text x=${axis.x(at)} y="1em" text-anchor="middle">${label}</text>`
          : svg`<text class="major" x=${axis.x(at)} y="2.2em" text-anchor=${axis.sign === 1 ? 'start' : 'end'}>${label}</text>`,
      )}
      ${pieces.map((piece) => renderLine(piece, axis, '100%'))}
    </svg>
  </div>`;
}

/** Draws an event's mark on the scale that all rows share. */
export function renderPlot(event: StoryEvent, plots: RowPlots, context: RenderContext): TemplateResult {
  const { pieces } = plots;
  const mark = plots.markOf(event);
  const isLead = event === context.explainer.lead;
  return renderRowPlot(plots, context, (axis) => (mark ? renderMark(event, mark, { pieces, axis, isLead }) : nothing));
}

/** Draws the marks of all events in one line. That of the current one stands out, above the others. */
export function renderStrip(
  events: readonly StoryEvent[],
  current: StoryEvent,
  plots: RowPlots,
  context: RenderContext,
): TemplateResult {
  const { pieces } = plots;
  const inOrder = [...events.filter((event) => event !== current), current];
  return renderRowPlot(plots, context, (axis) => {
    const marks = inOrder.map((event) => {
      const mark = plots.markOf(event);
      const drawn = mark ? renderMark(event, mark, { pieces, axis, isLead: false }) : nothing;
      return svg`<g class=${event === current ? 'strip-current' : 'strip-other'}>${drawn}</g>`;
    });
    return svg`${marks}`;
  });
}

/** Draws the square of a statement that belongs to no event. */
export function renderStatementPlot(
  { date, side }: Statement,
  plots: RowPlots,
  context: RenderContext,
): TemplateResult {
  const at = date && plots.placeOf(date);
  const square = { x: -SQUARE_PX / 2, y: -SQUARE_PX / 2, sizePx: SQUARE_PX };
  const draw = ({ x }: Axis) =>
    at === undefined ? nothing : renderAt(x(at), renderSquare(side, square, context.explainer, false));
  return renderRowPlot(plots, context, draw);
}

/** The scale in a row, with a mark on it. */
function renderRowPlot(
  { pieces, ticks }: RowPlots,
  context: RenderContext,
  draw: (axis: Axis) => SVGTemplateResult | typeof nothing,
): TemplateResult {
  const axis = axisOf(context);
  return html`<svg class="plot" aria-hidden="true">
    ${ticks.map(({ at, layer }) =>
      layer === 'minor' ? svg`<line class="plot-tick" x1=${axis.x(at)} x2=${axis.x(at)} y1="0" y2="100%" />` : nothing,
    )}
    ${pieces.map((piece) => renderLine(piece, axis, Y_PX))} ${draw(axis)}
  </svg>`;
}

function renderLine({ from, to }: Span, { x }: Axis, y: number | string): SVGTemplateResult {
  return svg`<line class="plot-line" x1=${x(from)} x2=${x(to)} y1=${y} y2=${y} />`;
}

interface MarkSetting {
  readonly pieces: readonly Span[];
  readonly axis: Axis;
  readonly isLead: boolean;
}

function renderMark(event: StoryEvent, mark: PlotMark, setting: MarkSetting): SVGTemplateResult {
  const { shapes, opensBefore, opensAfter } = mark;
  const { x, sign } = setting.axis;
  return svg`<g class="item-mark ${event.status}" part="mark">
    ${shapes.map((shape) => renderShape(event, shape, setting))}
    ${opensBefore ? renderAt(x(0), renderArrow(-sign)) : nothing}
    ${opensAfter ? renderAt(x(1), renderArrow(sign)) : nothing}
  </g>`;
}

function renderShape(event: StoryEvent, { sure, whisker }: PlotShape, setting: MarkSetting): SVGTemplateResult {
  const isDot = sure.from === sure.to;
  return svg`${whisker ? renderWhisker(whisker, sure, setting) : nothing}
    ${isDot ? renderAt(setting.axis.x(sure.from), renderDot(event, setting.isLead)) : renderBar(event, sure, setting)}`;
}

/** Draws all the time that a date may mean. It is longer than the dot, which would hide it, so that the date would look sure. */
function renderWhisker(whisker: Span, sure: Span, { pieces, axis }: MarkSetting): SVGTemplateResult {
  const { x, sign } = axis;
  const lengthPx = sign * ((sure.from === sure.to ? RADIUS_PX : 0) + WHISKER_PX);
  const renderEnd = (length: number) => svg`<path class="whisker" d="M0 -1H${length}V1H0Z" />`;
  return svg`${cutAtFolds(whisker, pieces).map((span) => renderStretch(span, axis, { className: 'whisker', heightPx: 2 }))}
    ${whisker.from < sure.from ? renderAt(x(sure.from), renderEnd(-lengthPx)) : nothing}
    ${whisker.to > sure.to ? renderAt(x(sure.to), renderEnd(lengthPx)) : nothing}`;
}

/** An outline runs through folds: its parts would look like events of their own. */
function renderBar(event: StoryEvent, bar: Span, { pieces, axis, isLead }: MarkSetting): SVGTemplateResult {
  const { status } = event;
  const style = { className: 'bar', heightPx: BAR_PX };
  const parts = status === 'happened' ? cutAtFolds(bar, pieces) : [bar];
  const middle = axis.x((bar.from + bar.to) / 2);
  return svg`${parts.map((span) => renderStretch(span, axis, style))}
    ${isLead ? renderStretch(bar, axis, { className: 'lead-ring', heightPx: BAR_PX + 6 }) : nothing}
    ${isInQuestion(event) ? renderAt(middle, renderDiamond(event)) : nothing}
    ${status === 'cancelled' ? renderAt(middle, renderStrike()) : nothing}`;
}

function renderStretch(span: Span, axis: Axis, style: { className: string; heightPx: number }): SVGTemplateResult {
  const { x, width } = axis.stretch(span);
  const { className, heightPx } = style;
  return svg`<rect class=${className} x=${x} width=${width} y=${Y_PX - heightPx / 2} height=${heightPx} />`;
}

/** Places a shape of a fixed size at a share of the width: its own point 0, 0 lies in the middle of the mark. */
function renderAt(x: string, shape: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg x=${x} y=${Y_PX} width="0.1" height="0.1" overflow="visible">${shape}</svg>`;
}

/** An arrowhead, with paper around it, so that it stands out from a bar. */
function renderArrow(sign: number): SVGTemplateResult {
  return svg`<path class="arrowhead-room" d="M${-11 * sign} -8H${sign}V8H${-11 * sign}Z" /><path class="arrowhead" d="M${-9 * sign} -6L0 0L${-9 * sign} 6Z" />`;
}

/** A diamond for what is in question, hollow and dashed by styles for what has not happened, struck through for what was cancelled. */
function renderDot(event: StoryEvent, isLead: boolean): SVGTemplateResult {
  const dot = isInQuestion(event) ? renderDiamond(event) : svg`<circle class="dot" r=${RADIUS_PX} />`;
  return svg`${dot}${event.status === 'cancelled' ? renderStrike() : nothing}${isLead ? svg`<circle class="lead-ring" r=${RADIUS_PX + 3} />` : nothing}`;
}

function isInQuestion({ status }: StoryEvent): boolean {
  return status === 'alleged' || status === 'disputed';
}

function renderDiamond({ status }: StoryEvent): SVGTemplateResult {
  return svg`<path class="dot" d="M0 -7L7 0L0 7L-7 0Z" />${status === 'disputed' ? svg`<path class="half" d="M0 -7L0 7L-7 0Z" />` : nothing}`;
}

function renderStrike(): SVGTemplateResult {
  return svg`<path class="strike" d="M-7 7L7 -7" />`;
}

function cutAtFolds({ from, to }: Span, pieces: readonly Span[]): readonly Span[] {
  return pieces
    .map((piece) => ({ from: Math.max(from, piece.from), to: Math.min(to, piece.to) }))
    .filter((span) => span.to > span.from);
}
