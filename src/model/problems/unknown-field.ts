import { getList, getMember } from '../unknown-json.js';
import type { Problem } from './problem.js';

/** True for a field of the document itself that the format doesn't have. */
export function isUnknownField({ code, pointer }: Pick<Problem, 'code' | 'pointer'>): boolean {
  return code === 'field-unknown' && pointer.lastIndexOf('/') === 0;
}

/**
 * True for a field of the document itself that the format doesn't have, where it explains an error: with `persons` in place of `people`, each
 * statement refers to somebody who isn't there.
 *
 * @param problem A problem of any kind.
 * @param found All problems of the document.
 * @param input The document, if it is known: the entries that errors say are missing may be in the field.
 */
export function isExplanation(problem: Problem, found: readonly Problem[], input?: unknown): boolean {
  if (!isUnknownField(problem)) return false;
  const { field, guess } = problem.values;
  const ids = new Set(getList(getMember(input, `${field}`))?.map((entry) => getMember(entry, 'id')));
  const isMissed = ({ to, list }: Problem['values']): boolean =>
    `${list}`.split(', ').includes(`${guess}`) || ids.has(to);
  return found.some(
    ({ severity, code, pointer, values }) =>
      severity === 'error' &&
      (`${pointer}/`.startsWith(`/${guess}/`) || (code === 'reference-dangling' && isMissed(values))),
  );
}
