import { firstIndex } from '../first-index.js';
import type { Span } from '../geometry.js';
import { sortedDistinct, distinctSpans, distinctRanges, finiteEnds, extentOf } from './distinct-dates.js';
import type { PlacedDate } from '../timeline/placed-date.js';

/** Shortest stretch that folds, as a share of the whole. */
export const DEFAULT_FOLD = 0.12;
const MAX_FOLDS = 5;
/** Shortest stretch that folds, in multiples of the typical gap. */
const MIN_GAP_RATIO = 3;
/** A gap of more than this share of the time that is not folded yet leaves the rest no room, and folds as well. */
const MAX_EMPTY_SHARE = 0.4;
/** How many times longer than the typical date a vague one is: the inside of that may fold to leave others room. */
const VAGUE_RATIO = 8;
/** Share of the width that each fold takes at fit: a band of about 36 px. */
const FOLD_SHARE = 1 / 28;
/** Unfolded time before the first and after the last date, as a share of all unfolded time. */
const PADDING_SHARE = 0.03;
/** Unfolded time beside a fold, so that the last mark before a fold doesn't touch its edge. */
const MARGIN_SHARE = 0.025;
/** Unfolded time in a chart of single dates between folds, in multiples of the longest date. */
const LONE_EVENT_LENGTHS = 100;
const HOUR_MS = 3_600_000;

/** A stretch of time without dates that is drawn shorter than the rest. */
export interface Fold {
  readonly fromMs: number;
  readonly toMs: number;
  readonly fromU: number;
  readonly toU: number;
}

/**
 * Map from time to `u`: strictly increasing, continuous and piecewise linear. `u` is 0 at the first and 1 at the last
 * moment of the domain; outside of it the outer pieces continue. The map depends on the document alone, never on the
 * viewport.
 */
export interface FoldMap {
  /** Moments at which the pieces join; the first and the last are the domain. */
  readonly knotsMs: readonly number[];
  readonly knotsU: readonly number[];
  readonly folds: readonly Fold[];
  /** True for an even scale: each inner knot is a date, and distances say nothing about durations. */
  readonly isEven: boolean;
}

/** Maps time to u. Infinities stay infinite. */
export function foldTime({ knotsMs, knotsU }: FoldMap, ms: number): number {
  return interpolate(knotsMs, knotsU, ms);
}

/** Maps u to time: the exact inverse of `foldTime`. */
export function unfoldTime({ knotsMs, knotsU }: FoldMap, u: number): number {
  return interpolate(knotsU, knotsMs, u);
}

/** Maps a stretch of u, such as the viewport, to milliseconds from 1970 UTC. */
export function unfoldSpan(fold: FoldMap, { from, to }: Span): { readonly fromMs: number; readonly toMs: number } {
  return { fromMs: unfoldTime(fold, from), toMs: unfoldTime(fold, to) };
}

/**
 * Makes a map with one scale between folds. At most five stretches fold: those without a date that are longer than
 * `threshold` of the whole, and those that would leave little room for the rest.
 */
export function elasticFold(dates: readonly PlacedDate[], threshold: number = DEFAULT_FOLD): FoldMap {
  const ends = finiteEnds(dates);
  const [first, last] = extentOf(ends);
  const typicalMs = typicalLength(ends);
  const longMs = threshold > 0 ? Math.max(threshold * (last - first), 2 * typicalMs) : Infinity;
  const ranges = distinctRanges(ends, longMs);
  const gaps = longestGaps(ranges, longMs, VAGUE_RATIO * typicalMs);
  const padding = paddingFor(ranges, gaps);
  const stretches = gaps.map(({ from, to }) => {
    const margin = Math.min(padding.margin, (to - from) / 4);
    return { from: from + margin, to: to - margin };
  });
  return makeFoldMap(first - padding.padding, last + padding.padding, stretches);
}

/** Makes a map without folds: one scale from end to end. */
export function linearFold(dates: readonly PlacedDate[]): FoldMap {
  return elasticFold(dates, 0);
}

/**
 * Typical (median) length of an end's range, for example one day. A stretch that isn't much longer doesn't fold, and a
 * range that isn't much longer isn't vague.
 */
function typicalLength(ends: readonly Span[]): number {
  const lengths = Float64Array.from(distinctSpans(ends), lengthOf).sort();
  return lengths[(lengths.length - 1) >> 1] ?? 0;
}

/**
 * Typical (median) gap between neighbouring ranges; 0 where there are fewer than two. Regular gaps must not fold: with
 * elections every few years, nothing would be left between the folds.
 */
function typicalGap(ranges: readonly Span[]): number {
  const gaps: number[] = [];
  let end = Infinity;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (from > end) gaps.push(from - end);
    end = Number.isFinite(end) ? Math.max(end, to) : to;
  }
  if (gaps.length < 2) return 0;
  return Float64Array.from(gaps).sort()[(gaps.length - 1) >> 1]!;
}

/**
 * Returns the largest gaps between neighbouring edges that are longer than `minMs` and than a multiple of the typical
 * gap. Where some fold, others may fold too: those that take up much of what is left and hold
 * no date that is shorter than `vagueMs`.
 */
function longestGaps(ranges: readonly Span[], minMs: number, vagueMs: number): Span[] {
  const moments = sortedDistinct(ranges.flatMap(({ from, to }) => [from, to]));
  const resolution = resolutionOf(ranges);
  const typical = typicalGap(ranges);
  const gaps = moments
    .slice(1)
    .map((to, index) => ({ from: moments[index]!, to }))
    .filter((gap) => lengthOf(gap) > Math.max(8 * resolution, MIN_GAP_RATIO * typical))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const long = gaps.filter((gap) => lengthOf(gap) > minMs);
  if (long.length === 0) return [];
  const unfoldedMs = moments.at(-1)! - moments[0]! - totalLength(long);
  const isEmpty = (gap: Span): boolean =>
    !ranges.some((range) => range.from <= gap.from && range.to >= gap.to && lengthOf(range) <= vagueMs);
  const inTheWay = gaps
    .slice(long.length)
    .filter((gap) => lengthOf(gap) > MAX_EMPTY_SHARE * unfoldedMs && isEmpty(gap));
  return [...long, ...inTheWay].slice(0, MAX_FOLDS).sort((a, b) => a.from - b.from);
}

function lengthOf({ from, to }: Span): number {
  return to - from;
}

/**
 * Unfolded time before the first and after the last date, and beside folds. Where only single dates stand between folds
 * there is no scale to keep; then each date gets so much time that a day doesn't look like a long bar.
 */
export function paddingFor(ranges: readonly Span[], gaps: readonly Span[]): { padding: number; margin: number } {
  const [first, last] = extentOf(ranges);
  const resolution = resolutionOf(ranges);
  const islandCount = gaps.length + 1;
  const unfolded = last - first - totalLength(gaps);
  if (ranges.length > islandCount) {
    return {
      padding: Math.max(PADDING_SHARE * unfolded, resolution),
      margin: Math.max(MARGIN_SHARE * unfolded, resolution),
    };
  }
  const longest = Math.max(0, ...ranges.map(lengthOf));
  const loneMs = longest > 0 ? LONE_EVENT_LENGTHS * longest : gaps.length > 0 ? (last - first) / 16 : HOUR_MS;
  const widest = gaps.length > 0 ? Math.max(...gaps.map(lengthOf)) / 4 : Infinity;
  const padding = Math.max(Math.min(loneMs / (2 * islandCount), widest), resolution);
  return { padding, margin: padding };
}

/** Smallest difference that a double can tell apart so far from 1970. */
function resolutionOf(spans: readonly Span[]): number {
  const [first, last] = extentOf(spans);
  return Math.max(Math.abs(first), Math.abs(last)) * 1e-12;
}

function totalLength(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + lengthOf(span), 0);
}

/** Gives each fold its share of the width, and divides the rest in proportion to time. */
function makeFoldMap(firstMs: number, lastMs: number, stretches: readonly Span[]): FoldMap {
  const perMs = (1 - stretches.length * FOLD_SHARE) / (lastMs - firstMs - totalLength(stretches));
  const knotsMs = [firstMs];
  const knotsU = [0];
  const folds: Fold[] = [];
  for (const { from: fromMs, to: toMs } of stretches) {
    const fromU = knotsU[knotsU.length - 1]! + (fromMs - knotsMs[knotsMs.length - 1]!) * perMs;
    const toU = fromU + FOLD_SHARE;
    knotsMs.push(fromMs, toMs);
    knotsU.push(fromU, toU);
    folds.push({ fromMs, toMs, fromU, toU });
  }
  knotsMs.push(lastMs);
  knotsU.push(1);
  return { knotsMs, knotsU, folds, isEven: false };
}

function interpolate(from: readonly number[], to: readonly number[], value: number): number {
  const at = Math.min(Math.max(firstIndex(from, (knot) => knot > value) - 1, 0), from.length - 2);
  const [a, b, c, d] = [from[at]!, from[at + 1]!, to[at]!, to[at + 1]!];
  if (value === b) return d;
  return c + ((value - a) / (b - a)) * (d - c);
}
