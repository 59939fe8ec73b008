import type { ChartState } from './chart-layout.js';
import type { ChartContext } from './timeline-chart.js';
import type { StripContext } from './timeline-strip.js';
import type { EdgeContext } from './timeline-edges.js';

/** What every part that shows events needs to know of the element. */
export interface TimelineContext extends ChartState, ChartContext, StripContext, EdgeContext {
  /** Of headings inside. */
  readonly level: number;
}
