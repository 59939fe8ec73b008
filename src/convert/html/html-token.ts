/** A tag of HTML, or a stretch of text. Characters by name or number are in place. */
export type HtmlToken = HtmlTag | { readonly kind: 'text'; readonly text: string };

export interface HtmlTag {
  readonly kind: 'tag';
  /** Name in lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  /** True for `<svg/>`. */
  readonly isClosed: boolean;
  /** Values by name in lower case. Of duplicates the first counts. */
  readonly attributes: ReadonlyMap<string, string>;
}
