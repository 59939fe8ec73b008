import type { Explainer } from '../explainer.js';
import type { Problem } from '../problems/problem.js';
import { reviewDocument } from './review-document.js';

/**
 * Adds advice to the problems that reading has found, but for what reading has said already.
 *
 * @param problems Problems that reading has found.
 * @param explainer The document that was read.
 * @returns The problems, then the advice.
 */
export function withAdvice(problems: readonly Problem[], explainer: Explainer): readonly Problem[] {
  const keyOf = ({ code, pointer, values }: Problem) => [code, pointer, values['words'] ?? ''].join('\n');
  const known = new Set(problems.map(keyOf));
  return [...problems, ...reviewDocument(explainer).filter((advice) => !known.has(keyOf(advice)))];
}
