import { wordsIn } from '../grammar/content.js';
import { attribute, type Clause, type StatementFinder } from './found-statement.js';

/** Finds “…”, X said, and “…”, said X. */
export const quoteThenCue: StatementFinder = ({ clauses }) =>
  clauses
    .filter((clause) => clause.side === 'before' && isQuoted(clause))
    .map((clause) => attribute(clause, 'direct', 0.98));

/** Finds X said: “…”. */
export const speakerThenQuote: StatementFinder = ({ clauses }) =>
  clauses
    .filter(({ side, frame }) => side === 'after' && !frame.group.isNegated)
    .filter(
      (clause) =>
        isQuoted(clause) && clause.frame.group.form.kind !== 'object' && clause.frame.group.form.kind !== 'aim',
    )
    .map((clause) => attribute(clause, 'direct', 0.95));

/** Returns true if all words of the statement are in quotation marks. */
function isQuoted({ sentence, ranges }: Clause): boolean {
  return ranges.every((range) => wordsIn(sentence.tokens, range) === 0);
}
