import type { Problem } from './problem.js';

/**
 * True for a field of the document itself that the format doesn't have. Such a field is often the cause of what else is wrong: with
 * `persons` in place of `people`, each statement refers to somebody who isn't there.
 */
export function isUnknownField({ code, pointer }: Pick<Problem, 'code' | 'pointer'>): boolean {
  return code === 'field-unknown' && pointer.lastIndexOf('/') === 0;
}
