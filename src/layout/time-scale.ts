import { foldTime, unfoldTime, type Fold, type FoldMap } from './fold.js';
import type { Span } from './geometry.js';
import type { Viewport } from './viewport.js';

/** From this width on a fold is drawn open, with ticks of its own; narrower it is a torn edge. */
export const OPEN_FOLD_PX = 120;

/** The two maps together: time → fold → viewport → pixels from the start of the chart. */
export interface TimeScale {
  readonly widthPx: number;
  /** Pixels of a moment; infinite where the moment is. */
  readonly x: (ms: number) => number;
  /** The moment at a pixel. */
  readonly ms: (xPx: number) => number;
  /** Folds that are too narrow to be drawn open, wherever they are. */
  readonly closedFolds: readonly (Fold & Span)[];
  /** Stretches of time drawn at one scale each, closed folds left out, in pixels and in time; also those out of view. */
  readonly pieces: readonly Piece[];
}

/** A stretch of time that is drawn, at one scale. */
export interface Piece extends Span {
  readonly fromMs: number;
  readonly toMs: number;
}

export function timeScale(fold: FoldMap, viewport: Viewport, widthPx: number): TimeScale {
  const perU = widthPx / (viewport.to - viewport.from);
  const xOfU = (u: number): number => (u - viewport.from) * perU;
  const closedFolds = fold.folds
    .map((each) => ({ ...each, from: xOfU(each.fromU), to: xOfU(each.toU) }))
    .filter(({ from, to }) => to - from < OPEN_FOLD_PX);
  return {
    widthPx,
    x: (ms) => xOfU(foldTime(fold, ms)),
    ms: (xPx) => unfoldTime(fold, viewport.from + xPx / perU),
    closedFolds,
    pieces: piecesOf(fold, closedFolds, xOfU),
  };
}

function piecesOf(fold: FoldMap, closed: readonly Fold[], xOfU: (u: number) => number): Piece[] {
  const closedStarts = new Set(closed.map(({ fromMs }) => fromMs));
  return fold.knotsMs
    .slice(1)
    .map((toMs, index) => ({ fromMs: fold.knotsMs[index]!, toMs, index }))
    .filter(({ fromMs }) => !closedStarts.has(fromMs))
    .map(({ fromMs, toMs, index }) => ({
      fromMs,
      toMs,
      from: xOfU(fold.knotsU[index]!),
      to: xOfU(fold.knotsU[index + 1]!),
    }));
}
