import { scaleLinear } from 'd3-scale';
import { memoizeByKey } from '../../scheduling/memoize.js';
import type { Span } from '../geometry.js';
import type { FoldMap } from './fold.js';

/** The map as a scale of d3: linear between each two knots, with its inverse. */
const scaleOf = memoizeByKey(({ knotsMs, knotsU }: FoldMap) => scaleLinear(knotsMs, knotsU));

/** Maps time to u. Infinities stay infinite: an open date has no end in view. */
export function foldTime(fold: FoldMap, ms: number): number {
  return Number.isFinite(ms) ? scaleOf(fold)(ms) : ms;
}

/** Maps u to time: the exact inverse of `foldTime`. */
export function unfoldTime(fold: FoldMap, u: number): number {
  return Number.isFinite(u) ? scaleOf(fold).invert(u) : u;
}

/** Maps a stretch of u, such as the viewport, to milliseconds from 1970 UTC. */
export function unfoldSpan(fold: FoldMap, { from, to }: Span): { readonly fromMs: number; readonly toMs: number } {
  return { fromMs: unfoldTime(fold, from), toMs: unfoldTime(fold, to) };
}
