import type { Problem } from '../model/problems/problem.js';

/** Result of an export: the file, and the content of the story that is not in it. */
export interface Export<T = string> {
  readonly output: T;
  /** Problems, whose pointers lead into the document. */
  readonly problems: readonly Problem[];
}
