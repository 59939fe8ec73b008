import type { Explainer } from '../explainer.js';
import type { ProblemValues } from '../problems/found-problem.js';

/** One piece of advice: a JSON Pointer, and the values of its text. */
export interface Advice {
  readonly pointer: string;
  readonly values?: ProblemValues;
}

export type AdviceCheck = (explainer: Explainer) => readonly Advice[];
