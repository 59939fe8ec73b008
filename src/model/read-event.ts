import type { StoryEvent } from './explainer.js';
import type { Identified } from './ids.js';
import { readItem, type Library } from './read-fields.js';
import { eventShape, type EventInput } from './schema.js';

/** An event whose own fields are known to be readable, with what it refers to. */
export function readEvent(entry: Identified<EventInput>, library: Library): StoryEvent {
  const event = readItem(eventShape, entry, library);
  const { date, status = 'happened', weight = 3 } = event;
  const isOngoing = date?.kind === 'interval' && date.end.sureness === 'open';
  return Object.assign(event, { pointer: entry.pointer, status, weight, isOngoing });
}
