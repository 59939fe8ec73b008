import { attribute, type Sieve } from './found-statement.js';
import { isQuoted } from './is-quoted.js';

/** “…”, said X. */
export const quoteThenVerb: Sieve = ({ clauses }) =>
  clauses
    .filter(({ side, frame }) => side === 'before' && frame.order === 'verb-first')
    .filter(isQuoted)
    .map((clause) => attribute(clause, 'direct', 0.97));
