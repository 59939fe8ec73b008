import type { TimelineLayout } from './timeline-layout.js';

/** Returns true if each dated event of a layout has a label or is in a cluster. */
export function showsEveryEvent({ labels, clusters, dated }: TimelineLayout): boolean {
  return clusters.reduce((sum, { placed }) => sum + placed.length, labels.length) === dated.length;
}
