import type { StoryEvent } from '../../model/explainer.js';
import { isUnfulfilled } from '../../model/is-unfulfilled.js';

/**
 * Finds where a story stands: the last event that has happened, or else the next one.
 *
 * @param events Events in the order of the story. Those of the same moment are told in it.
 * @param nowMs Milliseconds from 1970 UTC.
 * @returns Undefined where no event has a date that is known.
 * @example
 * findCurrentEvent(explainer.events, Date.now())?.title;
 */
export function findCurrentEvent(events: readonly StoryEvent[], nowMs: number): StoryEvent | undefined {
  const dated = events.flatMap((event) => (event.date ? [{ event, startMs: event.date.earliestMs }] : []));
  dated.sort((a, b) => a.startMs - b.startMs);
  const happened = dated.findLast(({ event, startMs }) => startMs <= nowMs && !isUnfulfilled(event));
  return (happened ?? dated.find(({ startMs }) => startMs > nowMs))?.event;
}
