import type { StoryEvent } from '../../model/explainer.js';

/**
 * Tells whether the order of two events is known: their dates don't overlap, or a source states `before` or `after`. The order of the
 * file doesn't count.
 */
export function isOrderKnown(a: StoryEvent, b: StoryEvent): boolean {
  const isSaid =
    [a.before, a.after].some((ids) => ids.includes(b.id)) || [b.before, b.after].some((ids) => ids.includes(a.id));
  if (isSaid) return true;
  if (!a.date || !b.date) return false;
  return startsAfterStartOf(a, b) || startsAfterStartOf(b, a);
}

/** Tells whether `a` surely starts after `b`. The list is ordered by starts, so ends don't matter. */
function startsAfterStartOf(a: StoryEvent, b: StoryEvent): boolean {
  return a.date!.start.earliestMs > latestStart(b);
}

function latestStart({ date }: StoryEvent): number {
  return date!.kind === 'one-of' ? date!.latestMs : date!.start.latestMs;
}
