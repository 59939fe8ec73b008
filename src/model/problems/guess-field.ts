import { guess } from './guess.js';
import type { Problem } from './problem.js';

/** Columns that sheets have for statements. The heads of columns stand in the first row. */
const STATEMENT_COLUMN = /^\/1\/(?:speaker|said by|quote|quotation|statement|sprecher|zitat|citation|cita)s?$/i;
const STATEMENTS =
  'A sheet has events alone. Paste its rows into the statements of the desk, or write them into “statements” of a document.';

/**
 * Asks whether a field of another format that is not converted was meant to be one that is, and says where statements belong that a sheet has.
 * This is apart from converting, so that readers never load it.
 *
 * @param problem A problem of a conversion, whose `allowed` are the fields that are converted.
 * @returns The problem with the guess in its cure; the same problem where no field is near.
 * @example
 * guessField(problem).cure; // 'Did you mean “year”?'
 */
export function guessField(problem: Problem): Problem {
  const { field, allowed } = problem.values;
  if (problem.code === 'conversion-lost' && STATEMENT_COLUMN.test(problem.pointer))
    return { ...problem, cure: STATEMENTS };
  const meant = allowed === undefined ? undefined : guess(`${field}`, `${allowed}`.split(' '));
  if (problem.code !== 'conversion-lost' || meant === undefined) return problem;
  return { ...problem, cure: `Did you mean “${meant}”?`, values: { ...problem.values, guess: meant } };
}
