import type { Explainer, StoryEvent } from '../../model/explainer.js';
import { filterEvents, type EventFilter, type SearchWords } from './event-filter.js';
import { layoutFacets, type Facet } from './facets.js';
import { splitIds } from './ids.js';

/** The facets by which a reader narrows a timeline, beside a text search. */
export type EventFacetKey = 'topic' | 'lane' | 'person';

/**
 * Lays out each facet that offers a choice. An option's count is the number of events that would remain with all other
 * filters kept.
 */
export function layoutEventFacets(
  explainer: Explainer,
  { topic, lane, person, text = '' }: EventFilter = {},
  words?: SearchWords,
): readonly (Facet & { readonly key: EventFacetKey })[] {
  const { events, topics, lanes, people } = explainer;
  return layoutFacets<StoryEvent, EventFacetKey>(
    {
      topic: { choices: topics, namesOf: (event) => event.topics, chosen: splitIds(topic) },
      lane: { choices: lanes, namesOf: (event) => (event.lane ? [event.lane] : []), chosen: splitIds(lane) },
      person: { choices: people, namesOf: (event) => event.people, chosen: splitIds(person) },
    },
    { items: events, matching: filterEvents(explainer, { text }, words) },
  );
}
