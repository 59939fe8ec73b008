import { chartMessages } from '../../../i18n/en/chart.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineLayout } from '../../../layout/timeline/timeline-layout.js';
import type { StoryEvent } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import { place } from '../../styles/place-directive.js';
import { sideColors } from '../../styles/side-colors.styles.js';
import type { Dispatch } from '../timeline-dispatch.js';
import { chartHeightPx, renderChart, type ChartData } from './chart.js';
import { chartStyles } from './chart.styles.js';
import { clusterStyles } from './clusters.styles.js';
import { renderKey } from './squares.js';
import { squareStyles } from './squares.styles.js';

export { showsEveryEvent } from '../../../layout/timeline/shows-every-event.js';
export { ChartLayout } from './chart-layout.js';
export { renderCluster } from './clusters.js';

export const styles = [chartStyles, clusterStyles, sideColors, squareStyles];
export const messages = [chartMessages];

/** Height of the key of the squares, in type of 16 px; the styles hold the same. */
const KEY_PX = 28;

/** How high the chart is with its key, in type of 16 px; undefined where there is none to draw. */
export function figureHeightPx(
  layout: TimelineLayout | undefined,
  { explainer }: Pick<RenderContext, 'explainer'>,
): number | undefined {
  return layout && Math.ceil(chartHeightPx(layout) + (explainer.statements.length > 0 ? KEY_PX : 0));
}

/** Data of the chart, which may not be laid out yet. */
export interface FigureData extends Omit<ChartData, 'layout'> {
  readonly layout: TimelineLayout | undefined;
  /** Events that the filter leaves. */
  readonly events: readonly StoryEvent[];
  /** All of the axis is visible, or will be. */
  readonly isWhole: boolean;
}

/** The chart with the counts at its sides, and the key of its squares, whose space is there before it is. */
export function renderFigure(
  data: FigureData,
  context: RenderContext,
  dispatch: Dispatch,
  counts: unknown,
): TemplateResult | typeof nothing {
  const { layout } = data;
  if (!layout) return nothing;
  return html`<div class="chart ${data.isWhole ? '' : 'zoomed'}" part="chart">
    ${counts} ${renderChart({ ...data, layout }, context, dispatch)}
    ${
      context.explainer.statements.length > 0
        ? html`<p class="key small muted" part="strip" ${place({ 'margin-inline-start': `${data.gutterPx}px` })}>
            ${renderKey(data.events, context)}
          </p>`
        : nothing
    }
  </div>`;
}
