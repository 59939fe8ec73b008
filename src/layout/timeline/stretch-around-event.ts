import type { StoryEvent } from '../../model/explainer.js';

/** Up to so many events are told apart in the whole chart. */
const MAX_EVENTS_IN_WHOLE = 12;
/** Neighbours on each side. */
const NEIGHBOUR_COUNT = 3;
const PADDING_SHARE = 0.08;

/**
 * From when to when a chart has to reach (milliseconds from 1970 UTC) to show an event among its neighbours in the list; undefined
 * where the whole does, and for what has no date.
 */
export function stretchAround(events: readonly StoryEvent[], id: string): readonly [number, number] | undefined {
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
