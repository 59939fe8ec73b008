import { explainFinding } from '../problems/describe-problems.js';
import type { Reading } from '../explainer.js';
import type { Finding } from '../problems/found-problem.js';
import { runInSlices } from '../../scheduling/slices.js';
import { runAtOnce, type Steps } from '../../scheduling/steps.js';
import type { Problem } from '../problems/problem.js';
import { readStorySteps } from './explainer.js';
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
  const { explainer, findings } = yield* readStorySteps(input);
  const advice = yield* reviewSteps(input, explainer);
  const problems: Problem[] = [];
  for (const finding of inOrder([...findings, ...advice])) {
    yield;
    problems.push(explainFinding(finding, explainer));
  }
  return { explainer, problems };
}

/** By place, so that all that is to be mended in one stands together. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rows = findings.map((finding) => ({ finding, key: keyOf(finding) }));
  rows.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return rows.map(({ finding }) => finding);
}

/** Places in lists in the order of numbers. */
function keyOf({ pointer }: Finding): string {
  return pointer.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}
