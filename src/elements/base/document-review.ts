import { sortByImpact } from '../../model/problems/sort-by-impact.js';
import type { Problem } from '../../model/problems/problem.js';
import { suggestValue } from '../../model/problems/suggest-value.js';
import { readDocument } from '../../model/read/document.js';
import { causesAlone } from '../../model/review/causes-alone.js';
import { describeUnexpectedInput } from './unexpected-input.js';

const known = new WeakMap<object, readonly Problem[]>();

const isForPages = ({ severity }: Problem): boolean => severity !== 'advice';

const isGuessed = ({ values }: Problem): boolean => values['guess'] !== undefined;

/**
 * Finds the problems that an editor should fix in a document, such as an unknown field or a quotation that is in no source. The command `check` finds
 * the same problems, and also gives advice, which pages don't list because it may be wrong.
 *
 * @param input The value that the element was given; undefined where it is in another format, or too long for a review.
 * @returns Errors and warnings in words, the gravest first.
 */
export function reviewInput(input: unknown): readonly Problem[] {
  if (input === undefined) return [];
  if (Object(input) !== input) return withCause(input, []);
  const before = known.get(input as object);
  if (before) return before;
  const found = readDocument(input).problems.map((problem) => suggestValue(problem, input));
  const problems = withCause(input, sortByImpact(causesAlone(found).filter(isForPages), found));
  known.set(input as object, problems);
  return problems;
}

/** Replaces all problems by their one cause if the input is no document at all. A misspelt field shows that it is one. */
function withCause(input: unknown, problems: readonly Problem[]): readonly Problem[] {
  const unexpected = problems.some(isGuessed) ? undefined : describeUnexpectedInput(input);
  return unexpected ? [unexpected] : problems;
}
