import type { Named, Person, Source, StoryEvent } from '../../model/explainer.js';
import { isoDate, isoSpan } from '../dates/iso-dates.js';
import {
  isNamed,
  personReference,
  sourceReference,
  sourceReferences,
  topicReference,
  node,
  plainProse,
  itemReference,
  type JsonLdNode,
  type JsonLdStory,
} from './node.js';

const EVENT_STATUS: Readonly<Partial<Record<StoryEvent['status'], string>>> = {
  planned: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
};

/** Writes an event that happened or is planned. */
export function writeEvent(event: StoryEvent, story: JsonLdStory): JsonLdNode {
  const { title, summary, status, place, links, sources } = event;
  const { start, end } = isoSpan(event.date);
  return node('Event', {
    ...itemReference('event', event.id, story),
    name: title,
    description: summary && plainProse(summary),
    startDate: start,
    endDate: end,
    eventStatus: EVENT_STATUS[status],
    location: place && writePlace(place),
    about: subjectsOf(event, story),
    superEvent: links.filter(({ as }) => as === 'part-of').map(({ to }) => itemReference('event', to, story)),
    subjectOf: [story.whole, ...sourceReferences(sources, story)],
  });
}

/** Refers to the people and topics of an event. */
export function subjectsOf({ people, topics }: StoryEvent, story: JsonLdStory): readonly JsonLdNode[] {
  const named = people.filter(isNamed).map((person) => personReference(person, story));
  return [...named, ...topics.map((topic) => topicReference(topic, story))];
}

function writePlace({ name, latitude, longitude }: NonNullable<StoryEvent['place']>): JsonLdNode {
  const isOnMap = latitude !== undefined && longitude !== undefined;
  return node('Place', { name, geo: isOnMap ? node('GeoCoordinates', { latitude, longitude }) : undefined });
}

export function writePerson(person: Person, story: JsonLdStory): JsonLdNode {
  const { kind, role, nameOriginal, sameAs } = person;
  const { '@type': type, ...named } = personReference(person, story);
  const jobTitle = kind === 'person' ? role : undefined;
  return node(type, { ...named, alternateName: nameOriginal?.text, jobTitle, sameAs });
}

export function writeTopic(topic: Named, story: JsonLdStory): JsonLdNode {
  const { '@type': type, ...named } = topicReference(topic, story);
  return node(type, { ...named, description: topic.summary && plainProse(topic.summary) });
}

export function writeSource(source: Source, story: JsonLdStory): JsonLdNode {
  const { author, publisher, published, lang, archive } = source;
  const { '@type': type, ...named } = sourceReference(source, story);
  return node(type, {
    ...named,
    creditText: author,
    publisher: publisher && node('Organization', { name: publisher }),
    datePublished: isoDate(published),
    inLanguage: lang,
    archivedAt: archive,
  });
}
