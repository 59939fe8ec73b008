import { explainFinding } from '../problems/describe-problems.js';
import type { Reading } from '../explainer.js';
import type { Finding } from '../problems/found-problem.js';
import { runInSlices } from '../../scheduling/slices.js';
import { runAtOnce, type Steps } from '../../scheduling/steps.js';
import type { Problem } from '../problems/problem.js';
import { readStorySteps } from './explainer.js';
import { reviewSteps } from '../review/review-explainer.js';

export interface StepOptions {
  /** Aborts reading. The promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a document: returns everything that is valid, and the problems of the rest. It never throws, whatever it is
 * given.
 *
 * @param input The parsed JSON. A string is not parsed.
 * @returns The explainer, and problems in the order of the document. Each has a pointer to its place, a message and a
 * cure.
 * @example
 * ```ts
 * const { explainer, problems } = readDocument(JSON.parse(text));
 * for (const { pointer, message, cure } of problems) console.warn(pointer, message, cure);
 * ```
 */
export function readDocument(input: unknown): Reading {
  return runAtOnce(readSteps(input));
}

/**
 * Reads a long document like `readDocument`, but yields to other tasks about once a frame.
 *
 * @param input The parsed JSON. A string is not parsed.
 * @param options A signal that aborts reading.
 * @returns The explainer and its problems. The promise rejects only when reading is aborted, with the signal's reason.
 * @throws {unknown} The signal's reason, when reading is aborted.
 * @example
 * ```ts
 * const { explainer } = await readDocumentInSteps(json, { signal: AbortSignal.timeout(5000) });
 * ```
 */
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
