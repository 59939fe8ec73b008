/** A range of an article, in UTF-16 units, from `start` to before `end`. */
export interface ArticleRange {
  readonly start: number;
  readonly end: number;
}
