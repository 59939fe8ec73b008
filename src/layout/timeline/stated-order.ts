import type { StoryEvent } from '../../model/explainer.js';

/**
 * True where it is known which of two events came first: their dates don't overlap, or a source says `before` or `after`.
 * The order of the file is none.
 */
export function orderIsStated(a: StoryEvent, b: StoryEvent): boolean {
  const isSaid =
    [a.before, a.after].some((ids) => ids.includes(b.id)) || [b.before, b.after].some((ids) => ids.includes(a.id));
  if (isSaid) return true;
  if (!a.date || !b.date) return false;
  return startsAfterStartOf(a, b) || startsAfterStartOf(b, a);
}

/** Starts are what the list is ordered by: one is surely later if its earliest start is after the other's latest. */
function startsAfterStartOf(a: StoryEvent, b: StoryEvent): boolean {
  return a.date!.start.earliestMs > latestStart(b);
}

function latestStart({ date }: StoryEvent): number {
  return date!.kind === 'one-of' ? date!.latestMs : date!.start.latestMs;
}
