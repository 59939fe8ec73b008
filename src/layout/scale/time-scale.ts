import { bisectLeft, bisectRight } from 'd3';
import { foldTime, unfoldTime, type Fold, type FoldMap } from './fold.js';
import type { Span } from '../geometry.js';
import { zoomStep, type Viewport } from './viewport.js';

/** From this width on a fold is drawn open, with ticks of its own; narrower it is a torn edge. */
const OPEN_FOLD_PX = 120;

/** The two maps together: time → fold → viewport → pixels from the start of the chart. */
export interface TimeScale {
  readonly widthPx: number;
  /** Pixels of a moment; infinite where the moment is. */
  readonly x: (ms: number) => number;
  /** The moment at a pixel. */
  readonly ms: (xPx: number) => number;
  /** Folds that are too narrow to be drawn open, wherever they are. */
  readonly closedFolds: readonly (Fold & Span)[];
  /** The stretches in view that are drawn at one scale each, closed folds left out. */
  readonly pieces: readonly ScalePiece[];
  /** The happenings in view, where each is one step; else none. */
  readonly evenMs: readonly number[];
}

/** A stretch of time that is drawn, at one scale. */
export interface ScalePiece extends Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Folds open and close with the zoom step, as labels are placed with it: between steps nothing changes but sizes. */
export function timeScale(fold: FoldMap, viewport: Viewport, widthPx: number): TimeScale {
  const perU = widthPx / (viewport.to - viewport.from);
  const perUOfStep = widthPx * zoomStep(viewport);
  const xOfU = (u: number): number => (u - viewport.from) * perU;
  const closedFolds = fold.folds
    .filter(({ fromU, toU }) => (toU - fromU) * perUOfStep < OPEN_FOLD_PX)
    .map((each) => ({ ...each, from: xOfU(each.fromU), to: xOfU(each.toU) }));
  return {
    widthPx,
    x: (ms) => xOfU(foldTime(fold, ms)),
    ms: (xPx) => unfoldTime(fold, viewport.from + xPx / perU),
    closedFolds,
    pieces: fold.isEven ? [] : piecesOf(fold, closedFolds, viewport, xOfU),
    evenMs: fold.isEven ? evenMsIn(fold, viewport) : [],
  };
}

function piecesOf(
  { knotsMs, knotsU }: FoldMap,
  closed: readonly Fold[],
  { from, to }: Viewport,
  xOfU: (u: number) => number,
): ScalePiece[] {
  const closedStarts = new Set(closed.map(({ fromMs }) => fromMs));
  return knotsMs
    .slice(1)
    .map((toMs, index) => ({ fromMs: knotsMs[index]!, toMs, fromU: knotsU[index]!, toU: knotsU[index + 1]! }))
    .filter(({ fromMs, fromU, toU }) => fromU < to && toU > from && !closedStarts.has(fromMs))
    .map(({ fromMs, toMs, fromU, toU }) => ({ fromMs, toMs, from: xOfU(fromU), to: xOfU(toU) }));
}

/** Knots but for the ends of the domain, which are no happenings. */
function evenMsIn({ knotsMs, knotsU }: FoldMap, { from, to }: Viewport): number[] {
  const first = Math.max(1, bisectLeft(knotsU, from));
  const end = Math.min(knotsMs.length - 1, bisectRight(knotsU, to));
  return knotsMs.slice(first, Math.max(first, end));
}
