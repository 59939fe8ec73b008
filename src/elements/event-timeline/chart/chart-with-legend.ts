import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineLayout } from '../../../layout/timeline/timeline-layout.js';
import type { StoryEvent } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import type { Dispatch } from '../timeline-requests.js';
import { chartHeightPx, renderChart, type ChartData } from './chart.js';
import { chartStyles } from './chart.styles.js';
import { clusterStyles } from './clusters.styles.js';
import { renderSquareLegend, statementsWithSquares } from './squares.js';

export const styles = [chartStyles, clusterStyles];

/** Height of the legend of the squares in one line, in type of 16 px. */
const LEGEND_PX = 28;

/** Returns the height of the chart with its legend, in type of 16 px; undefined if there is no chart to draw. */
export function chartWithLegendHeightPx(
  layout: TimelineLayout | undefined,
  { explainer }: Pick<RenderContext, 'explainer'>,
): number | undefined {
  if (!layout) return undefined;
  const hasSquares = statementsWithSquares(explainer, explainer.events).length > 0;
  return Math.ceil(chartHeightPx(layout) + (hasSquares ? LEGEND_PX : 0));
}

/** Data of the chart, which may not be laid out yet. */
export interface ChartWithLegendData extends Omit<ChartData, 'layout'> {
  readonly layout: TimelineLayout | undefined;
  /** Events that the filter leaves. */
  readonly events: readonly StoryEvent[];
  /** All of the axis is visible, or will be. */
  readonly isWhole: boolean;
}

/** Renders the chart, the counts at its sides, and the legend of its squares. */
export function renderChartWithLegend(
  data: ChartWithLegendData,
  context: RenderContext,
  dispatch: Dispatch,
  counts: unknown,
): TemplateResult | typeof nothing {
  const { layout } = data;
  if (!layout) return nothing;
  return html`<div class="chart ${data.isWhole ? '' : 'zoomed'}" part="chart">
    ${counts} ${renderChart({ ...data, layout }, context, dispatch)} ${renderSquareLegend(data, context)}
  </div>`;
}
