import type { Explainer, Statement, StoryEvent } from '../../model/explainer.js';
import { wasSaid } from '../../model/was-said.js';

/** Finds the statements that were made at an event. What was not said was made nowhere. */
export function statementsAt({ statementsByEvent }: Explainer, { id }: StoryEvent): readonly Statement[] {
  const statements = statementsByEvent.get(id) ?? [];
  return statements.filter((statement) => statement.at === id && wasSaid(statement));
}
