import type { StoryEvent } from '../model/explainer.js';
import { hasPlace } from './marks.js';
import type { DatePlacer, PlacedDate } from './placed-date.js';

/** An event with its place in time, and its place in the list of those that have one. */
export interface PlacedEvent {
  readonly event: StoryEvent;
  readonly date: PlacedDate;
  readonly index: number;
}

/** Events by whether they have a place in time; both lists keep their order. */
export interface PlacedEvents {
  readonly dated: readonly PlacedEvent[];
  readonly undated: readonly StoryEvent[];
}

/** Looks up where each event stands in time. */
export function placeEvents(events: readonly StoryEvent[], place: DatePlacer): PlacedEvents {
  const dated: PlacedEvent[] = [];
  const undated: StoryEvent[] = [];
  for (const event of events) {
    const date = event.date && place(event.date);
    if (hasPlace(date)) dated.push({ event, date, index: dated.length });
    else undated.push(event);
  }
  return { dated, undated };
}
