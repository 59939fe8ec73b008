import { byGravity } from '../../model/problems/by-gravity.js';
import type { Problem } from '../../model/problems/problem.js';
import { withValueToWrite } from '../../model/problems/value-to-write.js';
import { readDocument } from '../../model/read/document.js';
import { causesAlone } from '../../model/review/causes-alone.js';
import { describeUnexpectedInput } from './unexpected-input.js';

const known = new WeakMap<object, readonly Problem[]>();

/** A page may be public: it names no field that isn't ours, unless that is a misspelt one of ours. */
const isForPages = (problem: Problem) =>
  problem.severity !== 'advice' && (problem.code !== 'field-unknown' || isGuessed(problem));

const isGuessed = ({ values }: Problem): boolean => values['guess'] !== undefined;

/**
 * Finds what an editor should mend in a document, such as a misspelt field or a quotation that is in no source. The command `check` finds
 * the same; its advice, which may be wrong, stays there.
 *
 * @param input The value that the element was given; undefined where it is in another format, or too long for a review.
 * @returns Errors and warnings in words, the gravest first.
 */
export function reviewInput(input: unknown): readonly Problem[] {
  if (input === undefined) return [];
  if (Object(input) !== input) return withCause(input, []);
  const before = known.get(input as object);
  if (before) return before;
  const found = readDocument(input).problems.map((problem) => withValueToWrite(problem, input));
  const problems = withCause(input, byGravity(causesAlone(found).filter(isForPages), found));
  known.set(input as object, problems);
  return problems;
}

/** Where something else was passed in place of a document, that is all there is to say; but a misspelt field is a sign of one. */
function withCause(input: unknown, problems: readonly Problem[]): readonly Problem[] {
  const unexpected = problems.some(isGuessed) ? undefined : describeUnexpectedInput(input);
  return unexpected ? [unexpected] : problems;
}
