import type { Reading } from '../model/explainer.js';
import type { Problem } from '../model/problems/problem.js';
import { escapeControls } from '../text/escape-controls.js';

/**
 * Tells a build what readers don't get of a document.
 *
 * @param reading The document and its problems.
 * @param onProblem Called with each problem. Without it, one line in the console names the first by which readers lose something.
 */
export function tellProblems({ explainer, problems }: Reading, onProblem?: (problem: Problem) => void): void {
  if (onProblem) return problems.forEach((problem) => onProblem(problem));
  const [first, ...more] = problems.filter(({ severity }) => severity === 'error');
  if (!first) return;
  const story = explainer.title ? `“${explainer.title}”` : 'a document';
  const rest =
    more.length === 0 ? '' : ` And ${more.length} more, which the option onProblem or the command check tells.`;
  const { pointer, message, cure } = first;
  const words = [`renderExplainer has found a fault in ${story}.`, pointer, message, cure].filter(Boolean).join(' ');
  console.warn(escapeControls(words + rest));
}
