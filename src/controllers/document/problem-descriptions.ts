import type { Explainer } from '../../model/explainer.js';
import { makeFoundProblem, type FoundProblem } from '../../model/problems/found-problem.js';
import type { Problem } from '../../model/problems/problem.js';
import type { LoadFailure } from './load-failure.js';

/**
 * Loads the messages of problems only where there are problems, and puts the findings into words. If the messages can't
 * be loaded, the codes take their place.
 */
export async function describeProblems(
  findings: readonly FoundProblem[],
  explainer?: Explainer,
): Promise<readonly Problem[]> {
  if (findings.length === 0) return [];
  return import('../../model/problems/describe-problems.js')
    .then(({ describeFoundProblems }) => describeFoundProblems(findings, explainer))
    .catch(() => findings.map(withoutWords));
}

/** Says why a document could not be loaded, and what to set on its server; without the code for it, only that it could not. */
export async function describeFailure(failure: LoadFailure): Promise<readonly Problem[]> {
  return import('./load-failure.js')
    .then(async ({ describeLoadFailure }) => [await describeLoadFailure(failure)])
    .catch(() => [withoutWords(makeFoundProblem('load-failed', '', { src: String(failure.src) }))]);
}

function withoutWords(problem: FoundProblem): Problem {
  return { ...problem, message: problem.code, cure: '' };
}
