import type { ChartState } from './chart/chart-layout.js';
import type { ChartContext } from './chart/chart.js';
import type { StripContext } from './chart/strip.js';
import type { EdgeContext } from './panels/offscreen-counts.js';

/** What every part that shows events needs to know of the element. */
export interface TimelineContext extends ChartState, ChartContext, StripContext, EdgeContext {
  /** Of headings inside. */
  readonly level: number;
}
