import type { Explainer, StoryEvent } from '../../model/explainer.js';
import { normalizeText, containsWords, wantedWords } from './search-text.js';

/**
 * Which events are shown; each wish narrows, and an empty one wishes nothing. Ids; and `text`, whose words occur in title,
 * summary, place, date, or the names of people and topics, whatever their accents and capitals.
 */
export interface EventFilter {
  readonly text?: string;
  readonly topic?: string;
  readonly lane?: string;
  readonly person?: string;
}

/** The words of an event that depend on the reader's language: when it happened. */
export interface SearchWords {
  /** Tells languages and zones apart: what was prepared for one is kept. */
  readonly key: string;
  readonly whenOf: (event: StoryEvent) => string;
}

type EventPredicate = (event: StoryEvent, index: number) => boolean;

/** True where a filter leaves anything out, or may. */
export function isFilteringEvents(filter: EventFilter | undefined): boolean {
  return Boolean(filter && (filter.topic || filter.lane || filter.person || wantedWords(filter.text).length > 0));
}

/** The events that fit a filter, in the same order; the very list of the explainer where nothing is wished. */
export function filterEvents(
  explainer: Explainer,
  filter: EventFilter | undefined,
  words?: SearchWords,
): readonly StoryEvent[] {
  const { topic, lane, person, text } = filter ?? {};
  const wanted = wantedWords(text);
  const predicates: readonly (EventPredicate | undefined)[] = [
    lane ? (event) => event.lane?.id === lane : undefined,
    topic ? (event) => event.topics.some(({ id }) => id === topic) : undefined,
    person ? (event) => event.people.some(({ id }) => id === person) : undefined,
    wanted.length > 0 ? textPredicate(explainer, wanted, words) : undefined,
  ];
  const all = predicates.filter((rule) => rule !== undefined);
  return all.length === 0
    ? explainer.events
    : explainer.events.filter((event, index) => all.every((rule) => rule(event, index)));
}

/** Folds the texts of all events for the search, a step for each, so that the first search finds them ready. */
export function* prepareSearch(explainer: Explainer, words?: SearchWords): Generator<undefined, void> {
  const normalized = normalizedTexts(explainer, words);
  for (const [index, event] of explainer.events.entries()) {
    normalized[index] ??= searchableText(event, words);
    yield;
  }
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

/** Each document's texts are folded once for each language, when they are first searched. */
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
