import type { Explainer, StoryEvent } from '../model/explainer.js';

/** Which events are shown; each wish narrows. Ids, and `text` anywhere in title, summary, place or names. */
export interface EventFilter {
  readonly text?: string;
  readonly topic?: string;
  readonly lane?: string;
  readonly person?: string;
}

/** The events that fit a filter, in the same order. */
export function filterEvents({ events }: Explainer, filter: EventFilter | undefined): readonly StoryEvent[] {
  if (!filter) return events;
  const { topic, lane, person } = filter;
  const text = filter.text?.trim().toLocaleLowerCase() ?? '';
  if (text === '' && topic === undefined && lane === undefined && person === undefined) return events;
  return events.filter(
    (event) =>
      (topic === undefined || event.topics.some(({ id }) => id === topic)) &&
      (lane === undefined || event.lane?.id === lane) &&
      (person === undefined || event.people.some(({ id }) => id === person)) &&
      (text === '' || searchable(event).includes(text)),
  );
}

function searchable({ title, summary = '', place, people }: StoryEvent): string {
  return [title, summary, place?.name ?? '', ...people.map(({ name }) => name)].join('\n').toLocaleLowerCase();
}
