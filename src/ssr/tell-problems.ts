import type { Reading } from '../model/explainer.js';
import { sortByImpact } from '../model/problems/sort-by-impact.js';
import type { Problem } from '../model/problems/problem.js';
import { isUnknownField } from '../model/problems/unknown-field.js';
import { escapeControls } from '../text/escape-controls.js';
import { sayOnce } from '../text/say-once.js';

/**
 * Tells a build what readers don't get of a document.
 *
 * @param reading The document and its problems.
 * @param onProblem Takes each problem. Without it, one line in the console names the first by which readers lose something, once.
 */
export function tellProblems({ explainer, problems }: Reading, onProblem?: (problem: Problem) => void): void {
  if (onProblem) return problems.forEach((problem) => onProblem(problem));
  const lost = sortByImpact(problems).filter(({ severity }) => severity === 'error');
  // Readers get nothing of what is in a field whose name is mistaken.
  const [first, ...more] = [...problems.filter(isUnknownField), ...lost];
  if (!first) return;
  const story = explainer.title ? `“${explainer.title}”` : 'a document';
  const rest =
    more.length === 0 ? '' : ` And ${more.length} more, which the option onProblem or the command check tells.`;
  const { pointer, message, cure } = first;
  const words = [`renderExplainer has found a fault in ${story}.`, pointer, message, cure].filter(Boolean).join(' ');
  sayOnce(escapeControls(words), rest);
}
