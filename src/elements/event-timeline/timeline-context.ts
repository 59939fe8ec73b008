import type { StoryEvent } from '../../model/explainer.js';
import type { ChartContext } from './timeline-chart.js';
import type { StripContext } from './timeline-strip.js';
import type { EdgeContext } from './timeline-edges.js';

/** What every part that shows events needs to know of the element. */
export interface TimelineContext extends ChartContext, StripContext, EdgeContext {
  /** Of headings inside. */
  readonly level: number;
  /** Those that the filter leaves, in the order in which the timeline shows them. */
  readonly events: readonly StoryEvent[];
}
