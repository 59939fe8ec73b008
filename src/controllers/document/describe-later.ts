import type { Explainer } from '../../model/explainer.js';
import type { Finding } from '../../model/problems/found-problem.js';
import type { Problem } from '../../model/problems/problem.js';

/** What was found, in words, which only those load who need them. Where they can't be loaded, the codes must do. */
export async function describeProblems(
  findings: readonly Finding[],
  explainer?: Explainer,
): Promise<readonly Problem[]> {
  if (findings.length === 0) return [];
  try {
    const { explain } = await import('../../model/problems/describe-problems.js');
    return explain(findings, explainer);
  } catch {
    return findings.map((finding) => ({ ...finding, message: finding.code, cure: '' }));
  }
}
