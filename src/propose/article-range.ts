/** A range of an article, in UTF-16 units, from `start` to before `end`. */
export interface ArticleRange {
  readonly start: number;
  readonly end: number;
}

/** Returns true for a range that is within another one. */
export function isRangeWithin(inner: ArticleRange, outer: ArticleRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Returns true for two ranges that overlap. */
export function rangesMeet(one: ArticleRange, other: ArticleRange): boolean {
  return one.start < other.end && other.start < one.end;
}
