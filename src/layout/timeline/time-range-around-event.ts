import type { StoryEvent } from '../../model/explainer.js';

/** Number of events up to which the whole chart can show each of them. */
const MAX_EVENTS_IN_WHOLE = 12;
/** Number of neighbours to show on each side. */
const NEIGHBOUR_COUNT = 3;
const PADDING_SHARE = 0.08;

/**
 * Returns the time range (milliseconds from 1970 UTC) that shows an event with its neighbours in the list. Returns undefined if the
 * whole chart can show every event, and for an event without a date.
 */
export function timeRangeAround(events: readonly StoryEvent[], id: string): readonly [number, number] | undefined {
  const at = events.findIndex((event) => event.id === id);
  if (events.length <= MAX_EVENTS_IN_WHOLE || !events[at]?.date) return undefined;
  const near = events
    .slice(Math.max(0, at - NEIGHBOUR_COUNT), at + NEIGHBOUR_COUNT + 1)
    .flatMap(({ date }) => date ?? []);
  const ends = near.flatMap(({ earliestMs, latestMs }) => [earliestMs, latestMs]).filter(Number.isFinite);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const paddingMs = (to - from) * PADDING_SHARE;
  return to > from ? [from - paddingMs, to + paddingMs] : undefined;
}
