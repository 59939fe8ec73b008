import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Span } from '../../../layout/geometry.js';
import type { PlotMark, RowPlots } from '../../../layout/timeline/row-plots.js';
import type { StoryEvent } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';

/** Middle of the marks, from the top of a plot, in px. */
const Y_PX = 7;
const RADIUS_PX = 6;
const BAR_PX = 8;

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
  const { pieces, ticks } = plots;
  const axis = axisOf(context);
  const mark = plots.markOf(event);
  return html`<svg class="plot" aria-hidden="true">
    ${ticks.map(({ at, layer }) =>
      layer === 'minor' ? svg`<line class="plot-tick" x1=${axis.x(at)} x2=${axis.x(at)} y1="0" y2="100%" />` : nothing,
    )}
    ${pieces.map((piece) => renderLine(piece, axis, Y_PX))}
    ${mark ? renderMark(event, mark, { pieces, axis, isLead: event === context.explainer.lead }) : nothing}
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

function renderMark(event: StoryEvent, mark: PlotMark, { pieces, axis, isLead }: MarkSetting): SVGTemplateResult {
  const { dot, bar, whisker, opensBefore, opensAfter } = mark;
  const { x, stretch, sign } = axis;
  const shown = (span: Span | undefined) => (span ? cutAtFolds(span, pieces) : []);
  return svg`<g class="item-mark ${event.status}" part="mark">
    ${shown(whisker).map((span) => svg`<rect class="whisker" x=${stretch(span).x} width=${stretch(span).width} y=${Y_PX - 1} height="2" />`)}
    ${shown(bar).map((span) => svg`<rect class="bar" x=${stretch(span).x} width=${stretch(span).width} y=${Y_PX - BAR_PX / 2} height=${BAR_PX} />`)}
    ${opensBefore ? renderAt(x(0), renderArrow(-sign)) : nothing}
    ${opensAfter ? renderAt(x(1), renderArrow(sign)) : nothing}
    ${dot === undefined ? nothing : renderAt(x(dot), renderDot(event))}
    ${isLead && dot !== undefined ? renderAt(x(dot), svg`<circle class="lead-ring" r=${RADIUS_PX + 3} />`) : nothing}
  </g>`;
}

/** Places a shape of a fixed size at a share of the width: its own point 0, 0 lies in the middle of the mark. */
function renderAt(x: string, shape: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg x=${x} y=${Y_PX} width="0.1" height="0.1" overflow="visible">${shape}</svg>`;
}

function renderArrow(sign: number): SVGTemplateResult {
  return svg`<path class="arrow" d="M${-9 * sign} -6L${-3 * sign} 0L${-9 * sign} 6" />`;
}

/** A diamond for what is in question, hollow and dashed by styles for what has not happened, struck through for what was cancelled. */
function renderDot({ status }: StoryEvent): SVGTemplateResult {
  if (status === 'alleged' || status === 'disputed')
    return svg`<path class="dot" d="M0 -7L7 0L0 7L-7 0Z" />${status === 'disputed' ? svg`<path class="half" d="M0 -7L0 7L-7 0Z" />` : nothing}`;
  return svg`<circle class="dot" r=${RADIUS_PX} />${status === 'cancelled' ? svg`<path class="strike" d="M-5 5L5 -5" />` : nothing}`;
}

function cutAtFolds({ from, to }: Span, pieces: readonly Span[]): readonly Span[] {
  return pieces
    .map((piece) => ({ from: Math.max(from, piece.from), to: Math.min(to, piece.to) }))
    .filter((span) => span.to > span.from);
}
