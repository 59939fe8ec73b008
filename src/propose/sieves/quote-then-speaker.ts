import { attribute, type Sieve } from './found-statement.js';
import { isQuoted } from './is-quoted.js';

/** “…”, X said. */
export const quoteThenSpeaker: Sieve = ({ clauses }) =>
  clauses
    .filter(({ side, frame }) => side === 'before' && frame.order === 'speaker-first')
    .filter(isQuoted)
    .map((clause) => attribute(clause, 'direct', 0.98));
