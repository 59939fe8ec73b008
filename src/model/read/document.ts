import { describeFoundProblem } from '../problems/describe-problems.js';
import type { Reading } from '../explainer.js';
import type { FoundProblem } from '../problems/found-problem.js';
import { runInSlices } from '../../scheduling/slices.js';
import { runAtOnce, type Steps } from '../../scheduling/steps.js';
import type { Problem } from '../problems/problem.js';
import { readExplainerSteps } from './explainer.js';
import { reviewSteps } from '../review/review-explainer.js';

export interface StepOptions {
  /** Gives up, and rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a document: everything in it that makes sense, and what should be mended. Never throws, whatever it is given.
 *
 * @param input The parsed JSON. A string is not parsed.
 */
export function readDocument(input: unknown): Reading {
  return runAtOnce(readSteps(input));
}

/** The same for long documents: about once in a frame, others have a turn. Rejects only if it is given up. */
export async function readDocumentInSteps(input: unknown, { signal }: StepOptions = {}): Promise<Reading> {
  return runInSlices(readSteps(input), signal);
}

/** Readers' reading, the review for editors, and both in words. */
function* readSteps(input: unknown): Steps<Reading> {
  const { explainer, foundProblems } = yield* readExplainerSteps(input);
  const advice = yield* reviewSteps(input, explainer);
  const problems: Problem[] = [];
  for (const problem of inOrder([...foundProblems, ...advice])) {
    yield;
    problems.push(describeFoundProblem(problem, explainer));
  }
  return { explainer, problems };
}

/** By place, so that all that is to be mended in one stands together. */
function inOrder(foundProblems: readonly FoundProblem[]): readonly FoundProblem[] {
  const rows = foundProblems.map((problem) => ({ problem, key: keyOf(problem) }));
  rows.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return rows.map(({ problem }) => problem);
}

/** Places in lists in the order of numbers. */
function keyOf({ pointer }: FoundProblem): string {
  return pointer.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}
