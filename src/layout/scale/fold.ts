import { bisectRight } from 'd3';
import type { Span } from '../geometry.js';
import { ascending, distinct, distinctRanges, finiteEnds, hullOf } from './distinct-dates.js';
import type { PlacedDate } from '../timeline/placed-date.js';

/** Shortest stretch that folds, as a share of the whole. */
export const DEFAULT_FOLD = 0.12;
const MOST_FOLDS = 5;
/** How many times longer than usual a stretch must be to fold. */
const UNUSUAL = 3;
/** What each fold is given of the width at fit. */
const FOLD_SHARE = 1 / 16;
/** Unfolded time beside the first and last happening, as a share of all unfolded time. */
const PADDING = 0.03;
/** Unfolded time left beside a fold, so that what happened last before it doesn't stand on its edge. */
const MARGIN = 0.025;
/** All of the time beside single happenings, in lengths of the longest. */
const LONE_ROOM = 100;
const HOUR_MS = 3_600_000;
/** Room at the ends of an even scale, so that a dot there is whole on the narrowest chart. */
const LEAST_PADDING_U = 0.025;

/** A stretch of time without happenings that is drawn shorter than the rest. */
export interface Fold {
  readonly fromMs: number;
  readonly toMs: number;
  readonly fromU: number;
  readonly toU: number;
}

/**
 * The first map, time → u: strictly increasing, continuous and piecewise linear. `u` is 0 at the first and 1 at the
 * last moment of the domain; beyond, the outer pieces go on. It depends on the document alone, never on what is in view.
 */
export interface FoldMap {
  /** Where the pieces join; the first and the last are the domain. */
  readonly knotsMs: readonly number[];
  readonly knotsU: readonly number[];
  readonly folds: readonly Fold[];
  /** True if each knot inside is a happening (`even`), so that lengths tell no durations. */
  readonly isEven: boolean;
}

/** Time → u. Infinities stay infinite. */
export function foldTime({ knotsMs, knotsU }: FoldMap, ms: number): number {
  return interpolate(knotsMs, knotsU, ms);
}

/** u → time: the exact inverse. */
export function unfoldTime({ knotsMs, knotsU }: FoldMap, u: number): number {
  return interpolate(knotsU, knotsMs, u);
}

/** One scale between folds: stretches without a happening longer than `threshold` of the whole fold, five at most. */
export function elasticFold(dates: readonly PlacedDate[], threshold: number = DEFAULT_FOLD): FoldMap {
  const ends = finiteEnds(dates);
  const [first, last] = hullOf(ends);
  const longMs = threshold > 0 ? Math.max(threshold * (last - first), 2 * usualLength(ends)) : Infinity;
  const ranges = distinctRanges(ends, longMs);
  const gaps = longestGaps(ranges, longMs);
  const room = roomBeside(ranges, gaps);
  const stretches = gaps.map(({ from, to }) => {
    const margin = Math.min(room.margin, (to - from) / 4);
    return { from: from + margin, to: to - margin };
  });
  return mapOf(first - room.padding, last + room.padding, stretches);
}

/** The fold without folds: one scale from end to end. */
export function linearFold(dates: readonly PlacedDate[]): FoldMap {
  return elasticFold(dates, 0);
}

/** Each distinct happening one step, however far apart; a happening is the middle of an end's range. */
export function evenFold(dates: readonly PlacedDate[]): FoldMap {
  const ends = finiteEnds(dates);
  const steps = ascending(ends.map(({ from, to }) => (from + to) / 2));
  const [first, last] = hullOf(ends);
  const { padding } = roomBeside(distinct(ends), []);
  const paddingU = Math.max(LEAST_PADDING_U, 1 / (steps.length + 1));
  const stepU = (1 - 2 * paddingU) / Math.max(1, steps.length - 1);
  return {
    knotsMs: [first - padding, ...steps, last + padding],
    knotsU: [0, ...steps.map((_, index) => (steps.length === 1 ? 0.5 : paddingU + index * stepU)), 1],
    folds: [],
    isEven: true,
  };
}

/** How long the range of an end is as a rule: a day, say. Nothing folds, and nothing is vague, that is not much longer. */
function usualLength(ends: readonly Span[]): number {
  const lengths = Float64Array.from(distinct(ends), ({ from, to }) => to - from).sort();
  return lengths[(lengths.length - 1) >> 1] ?? 0;
}

/**
 * How far apart neighbours are as a rule; 0 where there is none. Elections every few years leave no stretch out of the ordinary: folding each
 * of them would leave nothing between the folds.
 */
function usualGap(ranges: readonly Span[]): number {
  const gaps: number[] = [];
  let end = Infinity;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (from > end) gaps.push(from - end);
    end = Number.isFinite(end) ? Math.max(end, to) : to;
  }
  if (gaps.length < 2) return 0;
  return Float64Array.from(gaps).sort()[(gaps.length - 1) >> 1]!;
}

/** The largest stretches between neighbouring edges that are longer than `shortestMs`, and than neighbours are apart as a rule. */
function longestGaps(ranges: readonly Span[], shortestMs: number): Span[] {
  const moments = ascending(ranges.flatMap(({ from, to }) => [from, to]));
  const grain = grainOf(ranges);
  const usual = usualGap(ranges);
  return moments
    .slice(1)
    .map((to, index) => ({ from: moments[index]!, to }))
    .filter(({ from, to }) => to - from > Math.max(shortestMs, 8 * grain, UNUSUAL * usual))
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, MOST_FOLDS)
    .sort((a, b) => a.from - b.from);
}

/**
 * Unfolded time beside the first and last happening, and beside folds. Where nothing stands between folds but single
 * happenings there is no scale to keep, and each is given so much room that a day does not look like a long bar.
 */
function roomBeside(ranges: readonly Span[], gaps: readonly Span[]): { padding: number; margin: number } {
  const [first, last] = hullOf(ranges);
  const grain = grainOf(ranges);
  const islands = gaps.length + 1;
  const unfolded = last - first - sumOf(gaps);
  if (ranges.length > islands) {
    return { padding: Math.max(PADDING * unfolded, grain), margin: Math.max(MARGIN * unfolded, grain) };
  }
  const longest = Math.max(0, ...ranges.map(({ from, to }) => to - from));
  const lone = longest > 0 ? LONE_ROOM * longest : gaps.length > 0 ? (last - first) / 16 : HOUR_MS;
  const widest = gaps.length > 0 ? Math.max(...gaps.map(({ from, to }) => to - from)) / 4 : Infinity;
  const room = Math.max(Math.min(lone / (2 * islands), widest), grain);
  return { padding: room, margin: room };
}

/** What is too short to be told apart, so far from 1970. */
function grainOf(spans: readonly Span[]): number {
  const [first, last] = hullOf(spans);
  return Math.max(Math.abs(first), Math.abs(last)) * 1e-12;
}

function sumOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Gives each fold its share of the width and divides the rest by time. */
function mapOf(firstMs: number, lastMs: number, stretches: readonly Span[]): FoldMap {
  const perMs = (1 - stretches.length * FOLD_SHARE) / (lastMs - firstMs - sumOf(stretches));
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
  if (!Number.isFinite(value)) return value;
  const at = Math.min(Math.max(bisectRight(from, value) - 1, 0), from.length - 2);
  const [a, b, c, d] = [from[at]!, from[at + 1]!, to[at]!, to[at + 1]!];
  if (value === b) return d;
  return c + ((value - a) / (b - a)) * (d - c);
}
