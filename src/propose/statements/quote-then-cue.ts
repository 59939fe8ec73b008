import { attribute, type StatementFinder } from './found-statement.js';
import { isQuoted } from './is-quoted.js';

/** Finds “…”, X said, and “…”, said X. */
export const quoteThenCue: StatementFinder = ({ clauses }) =>
  clauses
    .filter((clause) => clause.side === 'before' && isQuoted(clause))
    .map((clause) => attribute(clause, 'direct', 0.98));
