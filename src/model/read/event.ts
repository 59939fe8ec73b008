import type { StoryEvent } from '../explainer.js';
import type { Identified } from './ids.js';
import { readItem, type Library } from './fields.js';
import { eventShape, type EventInput } from '../schema/schema.js';
import { NONE } from '../schema/shape.js';

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** An event whose own fields are known to be readable, with what it refers to. */
export function readEvent(entry: Identified<EventInput>, library: Library): StoryEvent {
  const event: Writable<StoryEvent> = readItem(eventShape, entry, library, blankEvent(entry));
  event.isOngoing = event.date?.kind === 'interval' && event.date.end.sureness === 'open';
  return event;
}

/** Written out, since engines make tens of thousands of these much faster than copies that grow field by field. */
function blankEvent({ id, pointer }: Identified<EventInput>): StoryEvent {
  return {
    id,
    pointer,
    // An event without a title can't stand.
    title: '',
    topics: NONE,
    people: NONE,
    before: NONE,
    after: NONE,
    sources: NONE,
    corrections: NONE,
    status: 'happened',
    statusBy: NONE,
    weight: 3,
    media: NONE,
    links: NONE,
    isOngoing: false,
  };
}
