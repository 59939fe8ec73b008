import type { Statement, StatementForm, WithheldStatement } from '../../model/explainer.js';
import { normalizeText, containsWords, wantedWords } from './search-text.js';

/** One id, several set apart by spaces or commas, or a list of them. */
export type Ids = string | readonly string[];

/** Which statements are wanted; each thing named narrows it further. */
export interface StatementFilter {
  /** Words that occur in the statement or its speakers' names, whatever their accents and capitals. */
  readonly text?: string;
  readonly topic?: Ids;
  readonly speaker?: Ids;
  readonly side?: Ids;
  /** Said at this event, or about it. */
  readonly event?: Ids;
  /** `silence`: what was not said, which has no other form. */
  readonly form?: StatementForm | 'silence' | readonly (StatementForm | 'silence')[];
}

type StatementPredicate = (statement: Statement) => boolean;

/** Reads the words of a statement. Passed in: here only what is on the page is known, not how texts are read. */
export type WordsOf = (statement: Statement) => { readonly plain: string; readonly form: StatementForm };

const PREDICATES: {
  readonly [key in keyof StatementFilter]-?: (
    wanted: ReadonlySet<string>,
    text: string,
    wordsOf: WordsOf,
  ) => StatementPredicate;
} = {
  text: (_, text, wordsOf) => {
    const wanted = wantedWords(text);
    return (statement) => containsWords(normalizedText(statement, wordsOf), wanted);
  },
  topic: (wanted) => (statement) => statement.topics.some(({ id }) => wanted.has(id)),
  speaker: (wanted) => (statement) => statement.speakers.some(({ id }) => wanted.has(id)),
  side: (wanted) => (statement) => wanted.has(statement.side?.id ?? ''),
  event: (wanted) => (statement) => wanted.has(statement.at ?? '') || statement.about.some((id) => wanted.has(id)),
  form: (wanted, _, wordsOf) => (statement) => wanted.has(statement.silence ? 'silence' : wordsOf(statement).form),
};

/** True where a filter leaves anything out, or may. */
export function isFiltering(filter: StatementFilter): boolean {
  return usedKeys(filter).length > 0;
}

/** The statements that every one of the filters wants, in the order they came. */
export function filterStatements(
  statements: readonly Statement[],
  filters: readonly StatementFilter[],
  wordsOf: WordsOf,
): readonly Statement[] {
  const predicates = filters.flatMap((filter) => predicatesFor(filter, wordsOf));
  return predicates.length === 0
    ? statements
    : statements.filter((statement) => predicates.every((rule) => rule(statement)));
}

/** Withheld statements that may belong to what is shown. All that is known of them is their topic. */
export function filterWithheld(
  withheld: readonly WithheldStatement[],
  filters: readonly StatementFilter[],
): readonly WithheldStatement[] {
  const topics = filterByIds(
    withheld.flatMap(({ topic }) => topic ?? []),
    'topic',
    filters,
  );
  const isByTopic = filters.some(({ topic }) => splitIds(topic).length > 0);
  const isByMore = filters.some(({ topic: _topic, ...rest }) => isFiltering(rest));
  if (isByMore) return [];
  return withheld.filter(({ topic }) => (topic ? topics.includes(topic) : !isByTopic));
}

/** The topics, or speakers, that every one of the filters leaves. */
export function filterByIds<T extends { readonly id: string }>(
  named: readonly T[],
  key: 'topic' | 'speaker',
  filters: readonly StatementFilter[],
): readonly T[] {
  const wanted = filters.map((filter) => splitIds(filter[key])).filter((ids) => ids.length > 0);
  return named.filter(({ id }) => wanted.every((ids) => ids.includes(id)));
}

function predicatesFor(filter: StatementFilter, wordsOf: WordsOf): readonly StatementPredicate[] {
  return usedKeys(filter).map((key) => PREDICATES[key](new Set(splitIds(filter[key])), String(filter[key]), wordsOf));
}

function usedKeys(filter: StatementFilter): readonly (keyof StatementFilter)[] {
  return (Object.keys(PREDICATES) as (keyof StatementFilter)[]).filter((key) => splitIds(filter[key]).length > 0);
}

export function splitIds(ids: Ids | undefined): readonly string[] {
  const list = typeof ids === 'string' ? ids.split(/[\s,]+/) : (ids ?? []);
  return list.filter((id) => id !== '');
}

function searchableText(statement: Statement, wordsOf: WordsOf): string {
  return [wordsOf(statement).plain, ...statement.speakers.map(({ name }) => name)].join('\n');
}

const normalized = new WeakMap<Statement, string>();

/** Folded once, when it is first searched. */
function normalizedText(statement: Statement, wordsOf: WordsOf): string {
  const text = normalized.get(statement) ?? normalizeText(searchableText(statement, wordsOf));
  normalized.set(statement, text);
  return text;
}
