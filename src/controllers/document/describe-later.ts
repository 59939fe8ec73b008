import type { Explainer } from '../../model/explainer.js';
import type { FoundProblem } from '../../model/problems/found-problem.js';
import type { Problem } from '../../model/problems/problem.js';

/**
 * Loads the messages of problems only where there are problems, and puts the findings into words. If the messages can't
 * be loaded, the codes take their place.
 */
export async function describeProblems(
  findings: readonly FoundProblem[],
  explainer?: Explainer,
): Promise<readonly Problem[]> {
  if (findings.length === 0) return [];
  try {
    const { describeFoundProblems } = await import('../../model/problems/describe-problems.js');
    return describeFoundProblems(findings, explainer);
  } catch {
    return findings.map((finding) => ({ ...finding, message: finding.code, cure: '' }));
  }
}
