import type { Problem } from '../../../model/problems/problem.js';

/** Replaces `first-to-mend.ts` in bundles of a single file, which have no review: the first error is named. */
export function findFirstToMend(_found: unknown, [error]: readonly Problem[]): Problem | undefined {
  return error;
}
