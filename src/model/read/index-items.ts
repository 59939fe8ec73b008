import type { Explainer, Statement, StoryEvent } from '../explainer.js';

type Indexes = Pick<Explainer, 'eventById' | 'statementById' | 'statementsByEvent' | 'answersByStatement'>;

/**
 * Indexes items by id, and statements by the event and by the statement that they refer to. All lists keep the order of
 * `statements`.
 */
export function indexItems(events: readonly StoryEvent[], statements: readonly Statement[]): Indexes {
  const statementsByEvent = new Map<string, Statement[]>();
  const answersByStatement = new Map<string, Statement[]>();
  for (const statement of statements) {
    const eventIds = [...statement.about, ...(statement.at === undefined ? [] : [statement.at])];
    for (const id of new Set(eventIds)) append(statementsByEvent, id, statement);
    for (const id of new Set(statement.answers.map(({ to }) => to))) append(answersByStatement, id, statement);
  }
  return {
    eventById: byId(events),
    statementById: byId(statements),
    statementsByEvent,
    answersByStatement,
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) map.set(item.id, item);
  return map;
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
