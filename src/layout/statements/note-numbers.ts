import type { Explainer } from '../../model/explainer.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import { YIELD_EVERY, type Steps } from '../../scheduling/steps.js';
import { arrangeRow, statementsAsDrawn, type IsQuoted } from './arrange-row.js';
import { layoutPositions } from './positions-layout.js';

/** Lays out all statements of a document by topic and side. */
export const layoutAll = memoizeByKey((explainer: Explainer) => layoutPositions(explainer));

/** Numbers the notes of statements, from 1, in the order of topics and sides. Neither views nor filters change it. */
export const noteNumbers = memoizeByKey((explainer: Explainer, isQuoted: IsQuoted): ReadonlyMap<string, number> => {
  const { rows } = layoutAll(explainer);
  const statements = rows.flatMap((row) => statementsAsDrawn(arrangeRow(row, isQuoted)));
  return new Map(statements.map(({ id }, index) => [id, index + 1]));
});

/** Reads the words of all statements in steps, after which `noteNumbers` has its numbers at once. */
export function* prepareNoteNumbers(explainer: Explainer, isQuoted: IsQuoted): Steps<void> {
  for (const [index, statement] of explainer.statements.entries()) {
    isQuoted(statement);
    // Engines take long to compile the regular expressions, which the first statement needs.
    if (index % YIELD_EVERY === 0) yield;
  }
  noteNumbers(explainer, isQuoted);
}
