import { attribute, type StatementFinder } from './found-statement.js';
import { isQuoted } from './is-quoted.js';

/** Finds X said: “…”. */
export const speakerThenQuote: StatementFinder = ({ clauses }) =>
  clauses
    .filter(({ side, frame }) => side === 'after' && !frame.group.isNegated)
    .filter(
      (clause) =>
        isQuoted(clause) && clause.frame.group.form.kind !== 'object' && clause.frame.group.form.kind !== 'aim',
    )
    .map((clause) => attribute(clause, 'direct', 0.95));
