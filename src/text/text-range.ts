/** A range of a text, in UTF-16 units, from `start` to before `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Returns true for a range that is within another one. */
export function isRangeWithin(inner: TextRange, outer: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Returns true for two ranges that overlap. */
export function rangesMeet(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end;
}
