import type { Explainer, Statement } from '../../model/explainer.js';
import { layoutFacets, type Facet } from './facets.js';
import { splitIds } from './ids.js';
import { filterStatements, type StatementFilter, type WordsOf } from './statement-filter.js';

/** The facets by which a reader narrows statements, beside a text search. */
export const STATEMENT_FACETS = ['topic', 'speaker', 'side', 'event', 'form'] as const;
export type StatementFacetKey = (typeof STATEMENT_FACETS)[number];

const FORMS = ['quoted', 'partly-quoted', 'paraphrase', 'silence'] as const;
export type StatementFacetForm = (typeof FORMS)[number];

export interface StatementFacetsOptions {
  /** Statements that the page lets readers see. */
  readonly statements: readonly Statement[];
  readonly filter: StatementFilter;
  readonly wordsOf: WordsOf;
  /** Name of a form in the reader's language. */
  readonly nameOf: (form: StatementFacetForm) => string;
}

/**
 * Lays out each facet that offers a choice. An option's count is the number of statements that would remain with all
 * other filters kept.
 */
export function layoutStatementFacets(
  { topics, people, sides, events, eventById }: Explainer,
  { statements, filter, wordsOf, nameOf }: StatementFacetsOptions,
): readonly (Facet & { readonly key: StatementFacetKey })[] {
  // A withdrawn statement keeps no topic, speaker or form to choose by.
  const items = statements.filter(({ status }) => status !== 'withdrawn');
  const named = ({ id, title }: Explainer['events'][number]) => ({ id, name: title });
  const formOf = (statement: Statement) => (statement.silence ? 'silence' : wordsOf(statement).form);
  const chosen = (key: StatementFacetKey) => splitIds(filter[key]);
  return layoutFacets<Statement, StatementFacetKey>(
    {
      topic: { choices: topics, namesOf: (statement) => statement.topics, chosen: chosen('topic') },
      speaker: { choices: people, namesOf: ({ speakers }) => speakers, chosen: chosen('speaker') },
      side: { choices: sides, namesOf: ({ side }) => (side ? [side] : []), chosen: chosen('side') },
      event: {
        choices: events.map(named),
        namesOf: ({ at, about }) => [at ?? '', ...about].flatMap((id) => eventById.get(id) ?? []).map(named),
        chosen: chosen('event'),
      },
      form: {
        choices: FORMS.map((form) => ({ id: form, name: nameOf(form) })),
        namesOf: (statement) => [{ id: formOf(statement), name: '' }],
        chosen: chosen('form'),
      },
    },
    { items, matching: filterStatements(items, [{ text: filter.text ?? '' }], wordsOf) },
  );
}
