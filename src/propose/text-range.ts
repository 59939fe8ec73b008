/** A range of an article, in UTF-16 units, from `start` to before `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
