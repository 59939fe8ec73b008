import { describeFoundProblem } from './problems/describe-problems.js';
import type { Reading } from './explainer.js';
import type { FoundProblem } from './problems/found-problem.js';
import { runInSlices } from '../scheduling/slices.js';
import { runAtOnce, type Steps } from '../scheduling/steps.js';
import type { Problem } from './problems/problem.js';
import { readExplainerSteps } from './read/explainer.js';
import { reviewSteps } from './review/review-explainer.js';

export interface StepOptions {
  /** Aborts the reading; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a document: everything in it that makes sense, and the problems that an editor should fix. It never throws,
 * whatever the input.
 *
 * @param input The parsed JSON. A string is not parsed.
 * @returns The explainer, and its problems sorted by their pointers; both may be empty.
 * @example
 * ```ts
 * const { explainer, problems } = readDocument(await response.json());
 * for (const { pointer, message } of problems) console.warn(pointer, message);
 * ```
 */
export function readDocument(input: unknown): Reading {
  return runAtOnce(readSteps(input));
}

/**
 * Reads a long document without blocking the page: it yields to other tasks about once a frame.
 *
 * @param input The parsed JSON. A string is not parsed.
 * @param options A signal that aborts the reading.
 * @returns A promise of the explainer and its problems, as `readDocument` returns them.
 * @throws The signal's reason, as a rejection, if `signal` aborts.
 * @example
 * ```ts
 * const { explainer } = await readDocumentInSteps(json, { signal: AbortSignal.timeout(5_000) });
 * ```
 */
export async function readDocumentInSteps(input: unknown, { signal }: StepOptions = {}): Promise<Reading> {
  return runInSlices(readSteps(input), signal);
}

/** Reads the document, reviews it for editors, and describes all problems in words. */
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

/** Sorts by pointer, so that the problems of one item are neighbours. */
function inOrder(foundProblems: readonly FoundProblem[]): readonly FoundProblem[] {
  const rows = foundProblems.map((problem) => ({ problem, key: keyOf(problem) }));
  rows.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return rows.map(({ problem }) => problem);
}

/** Sort key of a pointer: padded indexes sort as numbers do. */
function keyOf({ pointer }: FoundProblem): string {
  return pointer.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}
