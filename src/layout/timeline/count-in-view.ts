import type { TimelineLayout } from './timeline-layout.js';

/** Counts the events in view, be they named, counted in a cluster, or running through. */
export function countInView({ dated, spans, viewport }: TimelineLayout): number {
  return dated.filter(({ index }) => spans.from[index]! <= viewport.to && spans.to[index]! >= viewport.from).length;
}
