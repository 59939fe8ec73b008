import type { Problem } from '../../model/problems/problem.js';
import { readDocument } from '../../model/read/document.js';
import { causesAlone } from '../../model/review/causes-alone.js';

const known = new WeakMap<object, readonly Problem[]>();

/** A page may be public: it names no field that isn't ours, unless that is a misspelt one of ours. */
const isForPages = ({ severity, code, values }: Problem) =>
  severity !== 'advice' && (code !== 'field-unknown' || values['guess'] !== undefined);

/**
 * Finds what an editor should mend in a document, such as a misspelt field or a quotation that is in no source. The command `check` finds
 * the same; its advice, which may be wrong, stays there.
 *
 * @param input The document as written.
 * @returns Errors and warnings in words, in the order of their places.
 */
export function reviewInput(input: object): readonly Problem[] {
  if (Object(input) !== input) return [];
  const before = known.get(input);
  if (before) return before;
  const problems = causesAlone(readDocument(input).problems).filter(isForPages);
  known.set(input, problems);
  return problems;
}
