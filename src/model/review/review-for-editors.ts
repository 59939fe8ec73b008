import type { Explainer } from '../explainer.js';
import type { Problem } from '../problems/problem.js';
import { causesAlone } from './causes-alone.js';
import { withAdvice } from './with-advice.js';

/** Joins the problems that reading has found and advice. Where an entry can't be read, its cause alone is told. */
export const reviewForEditors = (problems: readonly Problem[], explainer: Explainer): readonly Problem[] =>
  causesAlone(withAdvice(problems, explainer));
