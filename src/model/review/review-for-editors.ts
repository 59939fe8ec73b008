import type { Explainer } from '../explainer.js';
import type { Problem } from '../problems/problem.js';
import { withoutFollowUps } from './without-follow-ups.js';
import { withAdvice } from './with-advice.js';

/** Joins the problems that reading has found and advice. Where an entry can't be read, its cause alone is told. */
export const reviewForEditors = (problems: readonly Problem[], explainer: Explainer): readonly Problem[] =>
  withoutFollowUps(withAdvice(problems, explainer));
