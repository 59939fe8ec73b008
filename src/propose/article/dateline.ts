import type { ArticleRange } from '../article-range.js';

/** The place from which a report comes, before its first sentence. `end` is behind the dash. */
export interface Dateline extends ArticleRange {
  readonly place: string;
}

/** A place in capitals, or with a day or an agency, and a dash: “PORT ELLERY —”, “Port Ellery, 16 May (Courier) –”. */
const DATELINE =
  /^[ \t]*(?:([\p{Lu}][\p{Lu}.’' -]{1,40}?)(?:,[^\n—–]{1,30}?)?(?:[ \t]*\([^)\n]{1,40}\))?|(\p{Lu}[\p{L}.’' -]{1,40}?)(?:,[^\n—–]{0,12}\d[^\n—–]{0,12}?(?:[ \t]*\([^)\n]{1,40}\))?|[ \t]*\([^)\n]{1,40}\)))[ \t]*(?:—|–|--)[ \t]/mu;

/** Finds the dateline of a report; undefined where it has none. Its day is that of the report, and no event happened on it. */
export function findDateline(text: string): Dateline | undefined {
  const match = DATELINE.exec(text);
  const place = match?.[1] ?? match?.[2];
  return match && place !== undefined
    ? { place: place.trim(), start: match.index, end: match.index + match[0].length }
    : undefined;
}
