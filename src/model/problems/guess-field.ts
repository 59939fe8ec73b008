import { nearMiss } from './near-miss.js';
import type { Problem } from './problem.js';

/**
 * Asks whether a field of another format that is not converted was meant to be one that is. This is apart from converting, so that readers
 * never load it.
 *
 * @param problem A problem of a conversion, whose `allowed` are the fields that are converted.
 * @returns The problem with the guess in its cure; the same problem where no field is near.
 * @example
 * guessField(problem).cure; // 'Did you mean “year”?'
 */
export function guessField(problem: Problem): Problem {
  const { field, allowed } = problem.values;
  const guess = allowed === undefined ? undefined : nearMiss(`${field}`, `${allowed}`.split(' '));
  if (problem.code !== 'conversion-lost' || guess === undefined) return problem;
  return { ...problem, cure: `Did you mean “${guess}”?`, values: { ...problem.values, guess } };
}
