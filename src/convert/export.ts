import type { Problem } from '../model/problems/problem.js';

/** What writing a story in another format gives: the file, and what of the story is not in it. */
export interface Export<T = string> {
  readonly output: T;
  /** Their pointers lead into the document. */
  readonly problems: readonly Problem[];
}
