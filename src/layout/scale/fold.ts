import type { Span } from '../geometry.js';
import { sortedDistinct, distinctSpans, distinctRanges, finiteEnds, extentOf } from './distinct-dates.js';
import type { PlacedDate } from './placed-date.js';

/** Shortest stretch that folds, as a share of the whole. If it isn't this one, stretches fold without being in need of it. */
export const DEFAULT_FOLD = 0.12;

/** Returns the shortest stretch that folds, if a page has stated one; undefined for everything that is no share from 0 to 1. */
export function foldShare(stated: number | null | undefined): number | undefined {
  return typeof stated === 'number' && stated >= 0 && stated <= 1 ? stated : undefined;
}

/** How many times more room folds together give to the rest. Folds that give less are not worth a break of the axis. */
const MIN_GAIN = 3;
/** The inside of an event that lasted longer than this share of the whole may fold, and that of a vague date of what is not folded. */
const MAX_KEPT_SHARE = 0.5;
const MAX_FOLDS = 5;
/** Shortest stretch that folds, in multiples of the typical gap. */
const MIN_GAP_RATIO = 3;
/** A gap of more than this share of the time that is not folded yet leaves the rest no room, and folds as well. */
const MAX_EMPTY_SHARE = 0.4;
/** Share of the width that each fold takes at fit: a band of about 36 px. */
const FOLD_SHARE = 1 / 28;
/** Unfolded time before the first and after the last date, as a share of all unfolded time. */
const PADDING_SHARE = 0.03;
/** Unfolded time beside a fold, as a share of that, so that the last mark before a fold doesn't touch its edge. */
const MARGIN_SHARE = 0.8;
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
 * viewport. `fold-scale.ts` applies it.
 */
export interface FoldMap {
  /** Moments at which the pieces join; the first and the last are the domain. */
  readonly knotsMs: readonly number[];
  readonly knotsU: readonly number[];
  readonly folds: readonly Fold[];
  /** True for an even scale: each inner knot is a date, and distances say nothing about durations. */
  readonly isEven: boolean;
}

/**
 * Makes a map with one scale between folds. At most five stretches fold: those without a date that are longer than
 * `threshold` of the whole, and those that would leave little room for the rest; but never the inside of an event that is
 * short beside the whole. The default threshold folds only while dates stand closer together than a fold is wide. With 0 there is one
 * scale from end to end.
 */
export function elasticFold(dates: readonly PlacedDate[], threshold: number = DEFAULT_FOLD): FoldMap {
  const isDefault = threshold === DEFAULT_FOLD;
  const ends = finiteEnds(dates);
  const [first, last] = extentOf(ends);
  const wholeMs = last - first;
  const minMs = 2 * median(distinctSpans(ends).map(lengthOf));
  const longMs = threshold > 0 ? Math.max(threshold * wholeMs, minMs) : Infinity;
  const ranges = distinctRanges(ends, longMs);
  const [typicalGap, closest] = distancesOf(ranges);
  const gaps: Span[] = [];
  let restMs = wholeMs;
  const isKept = ({ from, to }: Span): boolean =>
    dates.some(
      ({ startEarliest, endLatest, lasts }) =>
        startEarliest <= from &&
        endLatest >= to &&
        endLatest - startEarliest <= MAX_KEPT_SHARE * (lasts ? wholeMs : restMs),
    );
  for (const gap of gapsBetween(ranges, Math.max(minMs, MIN_GAP_RATIO * typicalGap))) {
    const enoughMs = gaps.length > 0 ? Math.min(longMs, MAX_EMPTY_SHARE * restMs) : longMs;
    const standApart = isDefault && closest >= FOLD_SHARE * restMs;
    if (gaps.length === MAX_FOLDS || standApart || lengthOf(gap) <= enoughMs) break;
    if (isKept(gap)) continue;
    gaps.push(gap);
    restMs -= lengthOf(gap);
  }
  if (isDefault && restMs * MIN_GAIN > wholeMs) gaps.length = 0;
  const padding = paddingFor(ranges, gaps);
  const stretches = gaps
    .sort((a, b) => a.from - b.from)
    .map((gap) => {
      const margin = Math.min(MARGIN_SHARE * padding, lengthOf(gap) / 4);
      return { from: gap.from + margin, to: gap.to - margin };
    });
  return makeFoldMap(first - padding, last + padding, stretches);
}

/**
 * Middle of values, the lower one of two; 0 of none. A stretch that isn't much longer than the typical range of an end
 * doesn't fold.
 */
function median(values: readonly number[]): number {
  return Float64Array.from(values).sort()[(values.length - 1) >> 1] ?? 0;
}

/**
 * Returns the typical gap between neighbouring ranges, 0 where there are fewer than two, and how far apart those begin
 * that begin closest together. Regular gaps must not fold: with elections every few years, nothing would be left between
 * the folds.
 */
function distancesOf(ranges: readonly Span[]): [typicalGap: number, closest: number] {
  const gaps: number[] = [];
  // No number is greater than NaN: the first range has none before it.
  let [start, end, closest] = [NaN, NaN, Infinity];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (from > end) gaps.push(from - end);
    if (from > start) closest = Math.min(closest, from - start);
    end = end > to ? end : to;
    start = from;
  }
  return [gaps.length < 2 ? 0 : median(gaps), closest];
}

/** Returns gaps between neighbouring edges that are longer than `minMs`, the longest first. */
function gapsBetween(ranges: readonly Span[], minMs: number): Span[] {
  const moments = sortedDistinct(ranges.flatMap(({ from, to }) => [from, to]));
  const leastMs = Math.max(8 * resolutionOf(ranges), minMs);
  return moments
    .slice(1)
    .map((to, index) => ({ from: moments[index]!, to }))
    .filter((gap) => lengthOf(gap) > leastMs)
    .sort((a, b) => lengthOf(b) - lengthOf(a));
}

function lengthOf({ from, to }: Span): number {
  return to - from;
}

/**
 * Unfolded time before the first and after the last date. Where only single dates stand between folds there is no scale to
 * keep; then each date gets so much time that a day doesn't look like a long bar.
 */
export function paddingFor(ranges: readonly Span[], gaps: readonly Span[]): number {
  const [first, last] = extentOf(ranges);
  const isLone = ranges.length <= gaps.length + 1;
  const loneMs = (): number => LONE_EVENT_LENGTHS * Math.max(...ranges.map(lengthOf)) || HOUR_MS;
  const padding = isLone ? loneMs() / (2 * gaps.length + 2) : PADDING_SHARE * (last - first - totalLength(gaps));
  return Math.max(padding, resolutionOf(ranges));
}

/** Smallest difference that a double can tell apart so far from 1970. */
function resolutionOf(spans: readonly Span[]): number {
  return Math.hypot(...extentOf(spans)) * 1e-12;
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
    const fromU = knotsU.at(-1)! + (fromMs - knotsMs.at(-1)!) * perMs;
    const toU = fromU + FOLD_SHARE;
    knotsMs.push(fromMs, toMs);
    knotsU.push(fromU, toU);
    folds.push({ fromMs, toMs, fromU, toU });
  }
  knotsMs.push(lastMs);
  knotsU.push(1);
  return { knotsMs, knotsU, folds, isEven: false };
}
