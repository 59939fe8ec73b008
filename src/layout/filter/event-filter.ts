import type { Explainer, StoryEvent } from '../../model/explainer.js';
import { foldText, holdsWords, wantedWords } from './search-text.js';

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

type Rule = (event: StoryEvent, index: number) => boolean;

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
  const rules: readonly (Rule | undefined)[] = [
    lane ? (event) => event.lane?.id === lane : undefined,
    topic ? (event) => event.topics.some(({ id }) => id === topic) : undefined,
    person ? (event) => event.people.some(({ id }) => id === person) : undefined,
    wanted.length > 0 ? textRule(explainer, wanted, words) : undefined,
  ];
  const all = rules.filter((rule) => rule !== undefined);
  return all.length === 0
    ? explainer.events
    : explainer.events.filter((event, index) => all.every((rule) => rule(event, index)));
}

/** Folds the texts of all events for the search, a step for each, so that the first search finds them ready. */
export function* prepareSearch(explainer: Explainer, words?: SearchWords): Generator<undefined, void> {
  const folded = foldedTexts(explainer, words);
  for (const [index, event] of explainer.events.entries()) {
    folded[index] ??= searchable(event, words);
    yield;
  }
}

function textRule(explainer: Explainer, wanted: readonly string[], words: SearchWords | undefined): Rule {
  const folded = foldedTexts(explainer, words);
  return (event, index) => holdsWords((folded[index] ??= searchable(event, words)), wanted);
}

const prepared = new WeakMap<Explainer, Map<string, (string | undefined)[]>>();

/** Each document's texts are folded once for each language, when they are first searched. */
function foldedTexts(explainer: Explainer, words: SearchWords | undefined): (string | undefined)[] {
  const byLanguage = prepared.get(explainer) ?? new Map<string, (string | undefined)[]>();
  prepared.set(explainer, byLanguage);
  const key = words?.key ?? '';
  const folded = byLanguage.get(key) ?? [];
  byLanguage.set(key, folded);
  return folded;
}

function searchable(event: StoryEvent, words: SearchWords | undefined): string {
  const { title, summary = '', place, dateText = '', people, topics, lane } = event;
  const named = [...people, ...topics].map(({ name }) => name);
  const parts = [title, summary, place?.name ?? '', dateText, words?.whenOf(event) ?? '', lane?.name ?? '', ...named];
  return foldText(parts.join('\n'));
}
