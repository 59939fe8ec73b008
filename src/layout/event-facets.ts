import type { Explainer, StoryEvent } from '../model/explainer.js';
import { filterEvents, type EventFilter, type SearchWords } from './event-filter.js';
import { facetOf, type Facet, type NamesOf } from './facets.js';

/** What a reader can narrow a timeline by, besides words. */
export const EVENT_FACETS = ['topic', 'lane', 'person'] as const;
export type EventFacetKey = (typeof EVENT_FACETS)[number];

const NAMES: { readonly [key in EventFacetKey]: NamesOf<StoryEvent> } = {
  topic: ({ topics }) => topics,
  lane: ({ lane }) => (lane ? [lane] : []),
  person: ({ people }) => people,
};

/** Each facet in which there is something to choose, with the counts that its choices would show beside all other wishes. */
export function layoutEventFacets(
  explainer: Explainer,
  filter: EventFilter = {},
  words?: SearchWords,
): readonly (Facet & { readonly key: EventFacetKey })[] {
  const { events, topics, lanes, people } = explainer;
  const rosters = { topic: topics, lane: lanes, person: people };
  const found = filterEvents(explainer, { text: filter.text ?? '' }, words);
  return EVENT_FACETS.flatMap((key) => {
    const others = EVENT_FACETS.filter((other) => other !== key && filter[other]);
    const left =
      others.length === 0
        ? found
        : found.filter((event) => others.every((other) => NAMES[other](event).some(({ id }) => id === filter[other])));
    const facet = facetOf(rosters[key], NAMES[key], { items: events, left, chosen: filter[key] ?? '' });
    return facet ? [{ key, ...facet }] : [];
  });
}
