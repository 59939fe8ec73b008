import type { StoryEvent } from '../explainer.js';
import type { Identified } from './ids.js';
import { isDateUnreadable } from './dates.js';
import { readItem, type ReadContext } from './fields.js';
import { eventShape, type EventInput } from '../schema/schema.js';
import { EMPTY_LIST } from '../schema/shape.js';

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** Reads an event with its references. Its own fields are known to be readable. */
export function readEvent(entry: Identified<EventInput>, context: ReadContext): StoryEvent {
  const event: Writable<StoryEvent> = readItem(eventShape, entry, context, blankEvent(entry));
  if (isDateUnreadable(entry, event.date)) event.isDateUnreadable = true;
  event.isOngoing = event.date?.kind === 'interval' && event.date.end.sureness === 'open';
  return event;
}

/**
 * An event before its fields are read. All keys are written out, since engines make tens of thousands of these much
 * faster than copies that grow field by field.
 */
function blankEvent({ id, pointer }: Identified<EventInput>): StoryEvent {
  return {
    id,
    pointer,
    // An event without a title was left out before.
    title: '',
    topics: EMPTY_LIST,
    people: EMPTY_LIST,
    before: EMPTY_LIST,
    after: EMPTY_LIST,
    sources: EMPTY_LIST,
    corrections: EMPTY_LIST,
    status: 'happened',
    statusBy: EMPTY_LIST,
    weight: 3,
    media: EMPTY_LIST,
    links: EMPTY_LIST,
    isOngoing: false,
  };
}
