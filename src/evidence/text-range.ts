/** A stretch of a text, in UTF-16 units: `start` included, `end` not. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
