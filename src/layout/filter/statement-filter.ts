import type { Statement, StatementForm, WithheldStatement } from '../../model/explainer.js';
import { splitIds, type Ids } from './ids.js';
import { normalizeText, containsWords, searchTerms } from './search-text.js';

/** A filter of statements, such as `{ side: 'china' }`. Each field that is set narrows the result. */
export interface StatementFilter {
  /** Words that occur in the statement or its speakers' names; accents and case are ignored. */
  readonly text?: string;
  /** Ids of topics. */
  readonly topic?: Ids;
  /** Ids of people. */
  readonly speaker?: Ids;
  /** Ids of sides. */
  readonly side?: Ids;
  /** Id of an event at which the statement was made, or which it is about. */
  readonly event?: Ids;
  /** A silence has no form of its own, so `silence` stands for it here. */
  readonly form?: StatementForm | 'silence' | readonly (StatementForm | 'silence')[];
}

/** A filter of which fields may be null, as attributes are that an element does not have. */
export type AttributeFilter = {
  readonly [Key in keyof StatementFilter]: StatementFilter[Key] | null | undefined;
};

type StatementPredicate = (statement: Statement) => boolean;

/**
 * Reads the words of a statement. It is passed in, because reading texts belongs to the model and layout imports only
 * its types.
 */
export type WordsOf = (statement: Statement) => {
  readonly plain: string;
  readonly form: StatementForm;
  readonly isTranslated: boolean;
};

const PREDICATES: {
  readonly [key in keyof StatementFilter]-?: (
    wanted: ReadonlySet<string>,
    text: string,
    wordsOf: WordsOf,
  ) => StatementPredicate;
} = {
  text: (_, text, wordsOf) => {
    const wanted = searchTerms(text);
    return (statement) => containsWords(normalizedText(statement, wordsOf), wanted);
  },
  topic: (wanted) => (statement) => statement.topics.some(({ id }) => wanted.has(id)),
  speaker: (wanted) => (statement) => statement.speakers.some(({ id }) => wanted.has(id)),
  side: (wanted) => (statement) => wanted.has(statement.side?.id ?? ''),
  event: (wanted) => (statement) => wanted.has(statement.at ?? '') || statement.about.some((id) => wanted.has(id)),
  form: (wanted, _, wordsOf) => (statement) => wanted.has(statement.silence ? 'silence' : wordsOf(statement).form),
};

/** Tells whether a filter may leave out any statement. */
export function isFiltering(filter: AttributeFilter): boolean {
  return usedKeys(filter).length > 0;
}

/** Returns the statements that match all filters, in their order. */
export function filterStatements(
  statements: readonly Statement[],
  filters: readonly AttributeFilter[],
  wordsOf: WordsOf,
): readonly Statement[] {
  const predicates = filters.flatMap((filter) => predicatesFor(filter, wordsOf));
  return predicates.length === 0
    ? statements
    : statements.filter((statement) => predicates.every((matches) => matches(statement)));
}

/** Returns the withheld statements that may match. Only their topic is known, so any other filter excludes them. */
export function filterWithheld(
  withheld: readonly WithheldStatement[],
  filters: readonly AttributeFilter[],
): readonly WithheldStatement[] {
  const isByMore = filters.some(({ topic: _topic, ...rest }) => isFiltering(rest));
  // No topic has an empty id, so a filter by topics excludes those without a topic.
  const isOnTopic = ({ topic = { id: '' } }: { readonly topic?: { readonly id: string } }) =>
    filterByIds([topic], 'topic', filters).length > 0;
  return isByMore ? [] : withheld.filter(isOnTopic);
}

/** Returns the topics, or speakers, that all filters allow. */
export function filterByIds<T extends { readonly id: string }>(
  named: readonly T[],
  key: 'topic' | 'speaker',
  filters: readonly AttributeFilter[],
): readonly T[] {
  const wanted = filters.map((filter) => splitIds(filter[key])).filter((ids) => ids.length > 0);
  return named.filter(({ id }) => wanted.every((ids) => ids.includes(id)));
}

function predicatesFor(filter: AttributeFilter, wordsOf: WordsOf): readonly StatementPredicate[] {
  return usedKeys(filter).map((key) => PREDICATES[key](new Set(splitIds(filter[key])), String(filter[key]), wordsOf));
}

function usedKeys(filter: AttributeFilter): readonly (keyof StatementFilter)[] {
  return (Object.keys(PREDICATES) as (keyof StatementFilter)[]).filter((key) => splitIds(filter[key]).length > 0);
}

function searchableText(statement: Statement, wordsOf: WordsOf): string {
  return [wordsOf(statement).plain, ...statement.speakers.map(({ name }) => name)].join('\n');
}

const normalized = new WeakMap<Statement, string>();

/** Normalizes a statement's text once, when it is first searched. */
function normalizedText(statement: Statement, wordsOf: WordsOf): string {
  const text = normalized.get(statement) ?? normalizeText(searchableText(statement, wordsOf));
  normalized.set(statement, text);
  return text;
}
