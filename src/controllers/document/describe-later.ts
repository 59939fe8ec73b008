import type { Explainer } from '../../model/explainer.js';
import { makeFoundProblem, type FoundProblem } from '../../model/problems/found-problem.js';
import type { Problem } from '../../model/problems/problem.js';

/** A document that could not be loaded. */
export interface LoadFailure {
  /** Its address, as the page wrote it; none where the document is the page's own. */
  readonly src: string | null;
  /** The exception. Its `cause` is the status of the answer, or a text that is no JSON. */
  readonly error: unknown;
  /** The page, against whose address `src` is resolved. */
  readonly page: Pick<Document, 'URL' | 'baseURI'>;
}

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
    .then(({ describeLoadFailure }) => [describeLoadFailure(failure)])
    .catch(() => [withoutWords(makeFoundProblem('load-failed', '', { src: String(failure.src) }))]);
}

function withoutWords(problem: FoundProblem): Problem {
  return { ...problem, message: problem.code, cure: '' };
}
