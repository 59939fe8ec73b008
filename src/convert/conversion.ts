import type { FormatName } from './detect-format.js';
import type { Problem } from '../model/problems/problem.js';
import type { ExplainerDocument } from '../model/schema/schema.js';

/** Result of a conversion: a document to read, and the problems of converting it. */
export interface Conversion {
  /** Format of the file, where it turned out to be a more special one. */
  readonly format?: FormatName;
  readonly document: ExplainerDocument;
  /** Problems, whose pointers lead into the file that was converted. */
  readonly problems: readonly Problem[];
  /**
   * Maps a pointer into the document to one into that file, so that problems found by reading can be shown at their
   * origin.
   */
  readonly originOf: (pointer: string) => string;
}
