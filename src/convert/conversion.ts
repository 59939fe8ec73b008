import type { Problem } from '../model/problems/problem.js';
import type { ExplainerDocument } from '../model/schema/schema.js';

/** What a conversion gives: a document to read, and what was lost on the way. */
export interface Conversion {
  readonly document: ExplainerDocument;
  /** Their pointers lead into the file that was converted. */
  readonly problems: readonly Problem[];
  /** The pointer into that file for a pointer into the document, so that what reading finds can be shown where it was written. */
  readonly originOf: (pointer: string) => string;
}
