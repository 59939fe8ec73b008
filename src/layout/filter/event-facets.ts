import type { Explainer, StoryEvent } from '../../model/explainer.js';
import { filterEvents, type EventFilter, type SearchWords } from './event-filter.js';
import { layoutFacets, type Facet } from './facets.js';

/** What a reader can narrow a timeline by, besides words. */
export type EventFacetKey = 'topic' | 'lane' | 'person';

/** Each facet in which there is something to choose, with the counts that its choices would show beside all other wishes. */
export function layoutEventFacets(
  explainer: Explainer,
  { topic, lane, person, text = '' }: EventFilter = {},
  words?: SearchWords,
): readonly (Facet & { readonly key: EventFacetKey })[] {
  const { events, topics, lanes, people } = explainer;
  const chosen = (id: string | undefined) => (id ? [id] : []);
  return layoutFacets<StoryEvent, EventFacetKey>(
    {
      topic: { choices: topics, namesOf: (event) => event.topics, chosen: chosen(topic) },
      lane: { choices: lanes, namesOf: (event) => (event.lane ? [event.lane] : []), chosen: chosen(lane) },
      person: { choices: people, namesOf: (event) => event.people, chosen: chosen(person) },
    },
    { items: events, matching: filterEvents(explainer, { text }, words) },
  );
}
