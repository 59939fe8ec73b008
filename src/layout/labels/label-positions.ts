import { clamp, type Span } from '../geometry.js';
import type { StepMark } from '../scale/marks.js';

/** Distance between a mark and its label. */
export const LABEL_GAP_PX = 8;
/** Distance that buttons keep from the edge of a fold. */
export const FOLD_GAP_PX = 8;
/** The label of a bar stands above it if the bar is at least this share of the label's width. */
const MIN_SHARE_UNDER_LABEL = 0.6;

/** Side of the mark on which its label stands. `after` is in the direction of time. */
export type LabelSide = 'after' | 'before' | 'above';

/**
 * A position for a label, whose start is `offset` pixels from `anchor`. The anchor lies between the mark and the label
 * and moves with time, so that zooming in moves neighbouring labels apart and never together.
 */
export interface LabelPosition {
  readonly side: LabelSide;
  readonly anchor: number;
  readonly offset: number;
  /** Width of the label here, and whether its words are broken into several lines. */
  readonly widthPx: number;
  readonly isWrapped: boolean;
}

/** Returns the width of a label, on one line or broken into several. */
export type LabelWidthOf = (isWrapped: boolean) => number;

/** Returns the spans between folds, each kept `clearPx` from the edges of the bands. */
export function freeSpans(folds: readonly Span[], widthPx: number, clearPx = 0): Span[] {
  const starts = [0, ...folds.map(({ to }) => to + clearPx)];
  const ends = [...folds.map(({ from }) => from - clearPx), widthPx];
  return starts.map((from, index) => ({ from, to: ends[index]! }));
}

/**
 * Lists the positions for a label in a chart, the best first. The label of a bar goes above it, from its start if the
 * chart has space there; the label of a dot goes beside it. A label is wrapped only where the chart has no space for it
 * on one line.
 */
export function positionsFor(
  mark: StepMark,
  widthOf: LabelWidthOf,
  chart: Span,
  folds: readonly Span[] = [],
): LabelPosition[] {
  for (const isWrapped of [false, true]) {
    const widthPx = widthOf(isWrapped);
    const position = (side: LabelSide, start: number, anchor: number): LabelPosition => {
      return { side, anchor, offset: start - anchor, widthPx, isWrapped };
    };
    const within = positionsAt(mark, widthPx, position, folds).filter((each) => isWithin(labelSpan(each), chart));
    if (within.length > 0) return within;
    // A label with words that are longer than both sides of the mark stands over its middle.
    const middle = midpoint(mark);
    const start = clamp(middle - widthPx / 2, chart.from, chart.to - widthPx);
    if (isWrapped && start >= chart.from) return [position('above', start, clamp(middle, chart.from, chart.to))];
  }
  return [];
}

type MakePosition = (side: LabelSide, start: number, anchor: number) => LabelPosition;

function positionsAt(mark: StepMark, widthPx: number, position: MakePosition, folds: readonly Span[]): LabelPosition[] {
  const { from, to, shape } = mark;
  const isDot = shape === 'dot';
  if (!isDot && to - from >= MIN_SHARE_UNDER_LABEL * widthPx) {
    const behind = folds.filter((fold) => fold.to > from && fold.to + FOLD_GAP_PX + widthPx <= to);
    return [
      position('above', from, from),
      ...behind.map((fold) => position('above', fold.to + FOLD_GAP_PX, fold.to)),
      position('above', to - widthPx, to),
    ];
  }
  const middle = midpoint(mark);
  return [
    position('after', to + LABEL_GAP_PX, isDot ? middle : to),
    position('before', from - LABEL_GAP_PX - widthPx, isDot ? middle : from),
  ];
}

/** Span that a label covers at a position. */
export function labelSpan({ anchor, offset, widthPx }: LabelPosition): Span {
  return { from: anchor + offset, to: anchor + offset + widthPx };
}

function isWithin(label: Span, { from, to }: Span): boolean {
  return from <= label.from && label.to <= to;
}

function midpoint({ from, to }: Span): number {
  return (from + to) / 2;
}
