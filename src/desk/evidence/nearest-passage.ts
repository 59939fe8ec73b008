import { likelyWindows } from './likely-windows.js';

/** A part of a text, and its edit distance from the words that were searched. */
export interface NearStretch {
  readonly from: number;
  readonly to: number;
  readonly distance: number;
  /** False if another part is about as near. */
  readonly isAlone: boolean;
}

/**
 * Greatest edit distance of a similar passage, as a share of the number of characters. Between unrelated texts of one
 * language it is about half of that number.
 */
const MAX_DIFFERENT_SHARE = 0.4;

/** Another part counts as about as near within this distance, as a share of the number of characters. */
const AMBIGUOUS_SHARE = 0.1;

/**
 * Finds the part of a text with the smallest edit distance from some words, widened to whole words; returns undefined
 * if nothing is similar. This is Sellers’ algorithm: Levenshtein’s rows, with a free start anywhere.
 */
export function findNearest(words: string, text: string): NearStretch | undefined {
  if (words.length > MAX_WORDS) return undefined;
  if (words.length * text.length <= MAX_COMPARISONS) return findNearestIn(words, text);
  const found = likelyWindows(words, text).flatMap(({ from, to }) => {
    const nearest = findNearestIn(words, text.slice(from, to));
    return nearest ? [{ ...nearest, from: nearest.from + from, to: nearest.to + from }] : [];
  });
  const [best, ...others] = found.sort((a, b) => a.distance - b.distance);
  if (!best) return undefined;
  const isNear = ({ from, distance }: NearStretch) =>
    from !== best.from && distance <= best.distance + words.length * AMBIGUOUS_SHARE;
  return { ...best, isAlone: best.isAlone && !others.some(isNear) };
}

/** Longer words are no quote, so they aren't searched. A document's quotes are shorter. */
const MAX_WORDS = 1_000;

/** Greatest number of letter comparisons, which take a moment; beyond it only the likeliest windows are compared. */
const MAX_COMPARISONS = 20_000_000;

function findNearestIn(words: string, text: string): NearStretch | undefined {
  const { distances, beginnings } = measureDistances(words, text);
  const to = distances.reduce((best, distance, at) => (distance < (distances[best] ?? 0) ? at : best), 0);
  const distance = distances[to] ?? 0;
  const from = beginnings[to] ?? 0;
  if (words.length === 0 || distance > words.length * MAX_DIFFERENT_SHARE) return undefined;
  const isOther = (end: number) => end <= from || (beginnings[end] ?? 0) >= to;
  const next = distances.reduce((least, other, end) => (other < least && isOther(end) ? other : least), Infinity);
  return { ...widen(from, to, text), distance, isAlone: next > distance + words.length * AMBIGUOUS_SHARE };
}

/**
 * Computes, for each end offset in a text, the distance of the nearest part that ends there and the offset at which it
 * begins.
 */
function measureDistances(
  words: string,
  text: string,
): { readonly distances: Uint32Array; readonly beginnings: Uint32Array } {
  const distances = new Uint32Array(text.length + 1);
  const beginnings = new Uint32Array(text.length + 1);
  let row = Uint32Array.from({ length: words.length + 1 }, (_, index) => index);
  let begins = new Uint32Array(words.length + 1);
  let nextRow = new Uint32Array(words.length + 1);
  let nextBegins = new Uint32Array(words.length + 1);
  distances[0] = words.length;
  for (let at = 1; at <= text.length; at += 1) {
    const code = text.charCodeAt(at - 1);
    nextRow[0] = 0;
    nextBegins[0] = at;
    for (let j = 1; j <= words.length; j += 1) {
      const replaced = row[j - 1]! + (words.charCodeAt(j - 1) === code ? 0 : 1);
      const added = row[j]! + 1;
      const missed = nextRow[j - 1]! + 1;
      nextRow[j] = Math.min(replaced, added, missed);
      if (nextRow[j] === replaced) nextBegins[j] = begins[j - 1]!;
      else nextBegins[j] = nextRow[j] === added ? begins[j]! : nextBegins[j - 1]!;
    }
    [row, nextRow] = [nextRow, row];
    [begins, nextBegins] = [nextBegins, begins];
    distances[at] = row[words.length]!;
    beginnings[at] = begins[words.length]!;
  }
  return { distances, beginnings };
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Widens a range to whole words, without spaces at its ends. */
function widen(from: number, to: number, text: string): { readonly from: number; readonly to: number } {
  const isIn = (at: number) => IN_WORD.test(text[at] ?? '');
  let [start, end] = [from, to];
  while (text[start] === ' ' && start < end) start += 1;
  while (text[end - 1] === ' ' && end > start) end -= 1;
  while (isIn(start) && isIn(start - 1)) start -= 1;
  while (isIn(end - 1) && isIn(end)) end += 1;
  return { from: start, to: end };
}
