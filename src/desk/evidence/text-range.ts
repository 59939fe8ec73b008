/** A range of a text, in UTF-16 units, from `start` to before `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
