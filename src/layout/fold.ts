import { bisectRight } from 'd3';
import type { PlacedDate } from './placed-date.js';

/** Shortest stretch that folds, as a share of the whole. */
export const DEFAULT_FOLD = 0.12;
const MOST_FOLDS = 5;
/** What each fold is given of the width at fit. */
const FOLD_SHARE = 1 / 16;
/** Unfolded time beside the first and last happening, as a share of all unfolded time. */
const PADDING = 0.03;
/** Unfolded time left beside a fold, so that what happened last before it doesn't stand on its edge. */
const MARGIN = 0.025;

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
  const moments = happenings(dates, threshold);
  const [first, last] = domainOf(moments);
  const gaps = threshold > 0 ? longestGaps(moments, threshold * (last - first)) : [];
  const unfolded = last - first - gaps.reduce((sum, gap) => sum + gap.toMs - gap.fromMs, 0);
  const scale = unfolded > 0 ? unfolded : (last - first) / 16;
  const stretches = gaps.map(({ fromMs, toMs }) => {
    const margin = Math.min(MARGIN * scale, (toMs - fromMs) / 4);
    return { fromMs: fromMs + margin, toMs: toMs - margin };
  });
  return mapOf(first - PADDING * scale, last + PADDING * scale, stretches);
}

/** The fold without folds: one scale from end to end. */
export function linearFold(dates: readonly PlacedDate[]): FoldMap {
  return elasticFold(dates, 0);
}

/** Each distinct happening one step, however far apart; a happening is the middle of an end's range. */
export function evenFold(dates: readonly PlacedDate[]): FoldMap {
  const middles = dates.flatMap(({ startEarliest, startLatest, endEarliest, endLatest }) => [
    (startEarliest + startLatest) / 2,
    (endEarliest + endLatest) / 2,
  ]);
  const steps = ascending(middles);
  const [first, last] = domainOf(happenings(dates, 0));
  const padding = (last - first) / (steps.length + 1);
  const knotsMs = [first - padding, ...steps, last + padding];
  return { knotsMs, knotsU: knotsMs.map((_, index) => index / (knotsMs.length - 1)), folds: [] };
}

/**
 * The finite ends of what happened, ascending, each once. An end is a range too: both its edges count, but one
 * vaguer than the threshold keeps its outer edge alone, so that vagueness cannot hold a stretch open.
 */
function happenings(dates: readonly PlacedDate[], threshold: number): number[] {
  const edges = dates.flatMap((date) => [date.startEarliest, date.endLatest]).filter(Number.isFinite);
  if (edges.length === 0) return [];
  const whole = edges.reduce((a, b) => Math.max(a, b)) - edges.reduce((a, b) => Math.min(a, b));
  const vague = threshold * whole;
  const moments = dates.flatMap(({ startEarliest, startLatest, endEarliest, endLatest }) => [
    startEarliest,
    endLatest,
    ...(startLatest - startEarliest <= vague ? [startLatest] : []),
    ...(endLatest - endEarliest <= vague ? [endEarliest] : []),
  ]);
  return ascending(moments);
}

/** Finite numbers in their order, each once. */
function ascending(values: readonly number[]): number[] {
  return [...new Set(Float64Array.from(values.filter(Number.isFinite)).sort())];
}

/** First and last happening; a lone moment is given room that suits its size, so that it stands in the middle. */
function domainOf(moments: readonly number[]): [number, number] {
  const first = moments[0] ?? 0;
  const last = moments[moments.length - 1] ?? 1;
  if (last > first) return [first, last];
  const room = Math.max(3_600_000, Math.abs(first) * 1e-9);
  return [first - room, first + room];
}

function longestGaps(moments: readonly number[], shortestMs: number): { fromMs: number; toMs: number }[] {
  return moments
    .slice(1)
    .map((toMs, index) => ({ fromMs: moments[index]!, toMs }))
    .filter(({ fromMs, toMs }) => toMs - fromMs > shortestMs)
    .sort((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs))
    .slice(0, MOST_FOLDS)
    .sort((a, b) => a.fromMs - b.fromMs);
}

/** Gives each fold its share of the width and divides the rest by time. */
function mapOf(firstMs: number, lastMs: number, stretches: readonly { fromMs: number; toMs: number }[]): FoldMap {
  const folded = stretches.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
  const perMs = (1 - stretches.length * FOLD_SHARE) / (lastMs - firstMs - folded);
  const knotsMs = [firstMs];
  const knotsU = [0];
  const folds: Fold[] = [];
  for (const { fromMs, toMs } of stretches) {
    const fromU = knotsU[knotsU.length - 1]! + (fromMs - knotsMs[knotsMs.length - 1]!) * perMs;
    const toU = fromU + FOLD_SHARE;
    knotsMs.push(fromMs, toMs);
    knotsU.push(fromU, toU);
    folds.push({ fromMs, toMs, fromU, toU });
  }
  knotsMs.push(lastMs);
  knotsU.push(1);
  return { knotsMs, knotsU, folds };
}

function interpolate(from: readonly number[], to: readonly number[], value: number): number {
  if (!Number.isFinite(value)) return value;
  const at = Math.min(Math.max(bisectRight(from, value) - 1, 0), from.length - 2);
  const [a, b, c, d] = [from[at]!, from[at + 1]!, to[at]!, to[at + 1]!];
  if (value === b) return d;
  return c + ((value - a) / (b - a)) * (d - c);
}
