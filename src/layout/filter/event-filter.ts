import type { Explainer, StoryEvent } from '../../model/explainer.js';
import { splitIds, type Ids } from './ids.js';
import { normalizeText, containsWords, searchTerms } from './search-text.js';

/**
 * A filter of events, such as `{ lane: 'balloon' }`. Each field that is set narrows the result; an empty field has no effect. An event with any
 * of several ids stays.
 */
export interface EventFilter {
  /** Words that occur in the title, summary, place, date, or the names of people and topics; accents and case are ignored. */
  readonly text?: string;
  /** Ids of topics. */
  readonly topic?: Ids;
  /** Ids of lanes. */
  readonly lane?: Ids;
  /** Ids of people. */
  readonly person?: Ids;
}

/** The part of an event's searchable text that depends on the reader's language: its date in words. */
export interface SearchWords {
  /** Identifies language and time zone. Prepared texts are cached by this key. */
  readonly key: string;
  readonly whenOf: (event: StoryEvent) => string;
}

type EventPredicate = (event: StoryEvent, index: number) => boolean;

/** Tells whether a filter may leave out any event. */
export function isFilteringEvents(filter: EventFilter | undefined): boolean {
  const { topic, lane, person, text } = filter ?? {};
  return splitIds([topic, lane, person].join()).length + searchTerms(text).length > 0;
}

/**
 * Returns the events that match a filter, in their order. An empty filter returns the explainer's own list, so that
 * callers can compare by identity.
 */
export function filterEvents(
  explainer: Explainer,
  filter: EventFilter | undefined,
  words?: SearchWords,
): readonly StoryEvent[] {
  const { topic, lane, person, text } = filter ?? {};
  const wanted = searchTerms(text);
  const all: readonly EventPredicate[] = [
    ...idPredicates(lane, (event) => [event.lane]),
    ...idPredicates(topic, (event) => event.topics),
    ...idPredicates(person, (event) => event.people),
    ...(wanted.length > 0 ? [textPredicate(explainer, wanted, words)] : []),
  ];
  return all.length === 0
    ? explainer.events
    : explainer.events.filter((event, index) => all.every((matches) => matches(event, index)));
}

/** Normalizes the texts of all events, one event a step, so that the first search finds them ready. */
export function* prepareSearch(explainer: Explainer, words?: SearchWords): Generator<undefined, void> {
  const normalized = normalizedTexts(explainer, words);
  for (const [index, event] of explainer.events.entries()) {
    normalized[index] ??= searchableText(event, words);
    yield;
  }
}

/** Returns a test for an event that has one of the ids; none where there are no ids. */
function idPredicates(
  ids: Ids | undefined,
  namesOf: (event: StoryEvent) => readonly ({ readonly id: string } | undefined)[],
): readonly EventPredicate[] {
  const wanted = splitIds(ids);
  return wanted.length > 0 ? [(event) => namesOf(event).some((name) => wanted.includes(name?.id ?? ''))] : [];
}

function textPredicate(
  explainer: Explainer,
  wanted: readonly string[],
  words: SearchWords | undefined,
): EventPredicate {
  const normalized = normalizedTexts(explainer, words);
  return (event, index) => containsWords((normalized[index] ??= searchableText(event, words)), wanted);
}

const textsByExplainer = new WeakMap<Explainer, Map<string, (string | undefined)[]>>();

/**
 * Returns the cache of normalized texts for one document and language; an entry is filled when its event is first
 * searched.
 */
function normalizedTexts(explainer: Explainer, words: SearchWords | undefined): (string | undefined)[] {
  const byLanguage = textsByExplainer.get(explainer) ?? new Map<string, (string | undefined)[]>();
  textsByExplainer.set(explainer, byLanguage);
  const key = words?.key ?? '';
  const normalized = byLanguage.get(key) ?? [];
  byLanguage.set(key, normalized);
  return normalized;
}

function searchableText(event: StoryEvent, words: SearchWords | undefined): string {
  const { title, summary = '', place, dateText = '', people, topics, lane } = event;
  const names = [...people, ...topics].map(({ name }) => name);
  const parts = [title, summary, place?.name ?? '', dateText, words?.whenOf(event) ?? '', lane?.name ?? '', ...names];
  return normalizeText(parts.join('\n'));
}
