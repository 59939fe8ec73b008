import { bisectLeft, bisectRight } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Fold, FoldMap } from './fold.js';
import { foldTime, unfoldTime } from './fold-scale.js';
import type { Span } from '../geometry.js';
import type { Viewport } from './viewport.js';

/** The maps together: from time through folds and viewport to pixels from the start of the chart. */
export interface TimeScale {
  readonly widthPx: number;
  /** Position of a moment in px; infinite for an infinite moment. */
  readonly x: (ms: number) => number;
  /** Moment at a position. */
  readonly ms: (xPx: number) => number;
  /** Folds, in view or not. */
  readonly folds: readonly (Fold & Span)[];
  /** Pieces in view, each drawn at one scale; folds are not among them. */
  readonly pieces: readonly ScalePiece[];
  /** Dates in view on an even scale; empty on other scales. */
  readonly evenMs: readonly number[];
}

/** A stretch of time that is drawn at one scale. */
export interface ScalePiece extends Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * Combines the maps. A fold stays a fold at every zoom: time that is drawn shorter than the rest never looks like scale.
 */
export function timeScale(fold: FoldMap, viewport: Viewport, widthPx: number): TimeScale {
  const inView = scaleLinear([viewport.from, viewport.to], [0, widthPx]);
  const xOfU = (u: number): number => (Number.isFinite(u) ? inView(u) : u);
  const folds = fold.folds.map((each) => ({ ...each, from: xOfU(each.fromU), to: xOfU(each.toU) }));
  return {
    widthPx,
    x: (ms) => xOfU(foldTime(fold, ms)),
    ms: (xPx) => unfoldTime(fold, inView.invert(xPx)),
    folds,
    pieces: fold.isEven ? [] : piecesOf(fold, widthPx, xOfU),
    evenMs: fold.isEven ? evenMsIn(fold, viewport) : [],
  };
}

function piecesOf({ knotsMs, knotsU }: FoldMap, widthPx: number, xOfU: (u: number) => number): ScalePiece[] {
  return (
    knotsMs
      .slice(1)
      .map((toMs, at) => ({ fromMs: knotsMs[at]!, toMs, from: xOfU(knotsU[at]!), to: xOfU(knotsU[at + 1]!) }))
      // Every second stretch is a fold.
      .filter(({ from, to }, at) => at % 2 === 0 && from < widthPx && to > 0)
  );
}

/** Returns the knots in view without the ends of the domain, which are no dates. */
function evenMsIn({ knotsMs, knotsU }: FoldMap, { from, to }: Viewport): number[] {
  const first = Math.max(1, bisectLeft(knotsU, from));
  const end = Math.min(knotsMs.length - 1, bisectRight(knotsU, to));
  return knotsMs.slice(first, Math.max(first, end));
}
