import { clamp, type Span } from '../geometry.js';
import type { StepMark } from '../timeline/marks.js';

/** Distance between a mark and its label. */
const LABEL_GAP_PX = 8;
/** Distance that buttons keep from the edge of a fold. */
export const FOLD_GAP_PX = 8;

/** Side of the mark on which its label stands. `after` is in the direction of time. */
export type LabelSide = 'after' | 'before' | 'under';

/**
 * A position for a label, whose start is `offset` pixels from `anchor`. The anchor lies between the mark and the label
 * and moves with time, so that zooming in moves neighbouring labels apart and never together.
 */
export interface LabelPosition {
  readonly side: LabelSide;
  readonly anchor: number;
  readonly offset: number;
}

/** Returns the spans between folds, each kept `clearPx` from the edges of the bands. */
export function freeSpans(folds: readonly Span[], widthPx: number, clearPx = 0): Span[] {
  const starts = [0, ...folds.map(({ to }) => to + clearPx)];
  const ends = [...folds.map(({ from }) => from - clearPx), widthPx];
  return starts.map((from, index) => ({ from, to: ends[index]! }));
}

/**
 * Lists the positions for a label in a chart, the best first. The label of a bar goes under its start; the label of a
 * dot goes beside it. Words may run over the band of a fold.
 */
export function positionsFor(mark: StepMark, labelPx: number, chart: Span): LabelPosition[] {
  const dotMiddle = mark.shape === 'dot' ? midpoint(mark) : undefined;
  const position = (side: LabelSide, start: number, anchor: number): LabelPosition => ({
    side,
    anchor,
    offset: start - anchor,
  });
  const after = position('after', mark.to + LABEL_GAP_PX, dotMiddle ?? mark.to);
  const before = position('before', mark.from - LABEL_GAP_PX - labelPx, dotMiddle ?? mark.from);
  const under = fitsUnder(mark, labelPx) ? [position('under', mark.from, mark.from)] : [];
  const beside = mark.to - mark.from > 2 * labelPx ? [before] : [after, before];
  const within = [...under, ...beside].filter((each) => isWithin(labelSpan(each, labelPx), chart));
  return within.length > 0 ? within : movedAside(mark, labelPx, chart);
}

/** Width of the widest label that can stand beside a mark in a space; negative where none can. */
export function widestBeside(mark: Span, space: Span): number {
  return Math.max(space.to - mark.to, mark.from - space.from) - LABEL_GAP_PX;
}

/** Tells whether a label can stand under a mark without reaching beyond it. */
export function fitsUnder(mark: StepMark, labelPx: number): boolean {
  return mark.shape !== 'dot' && mark.to - mark.from >= labelPx;
}

/** Returns the position nearest to the mark within the chart. A leader line will join the label to its mark. */
function movedAside(mark: Span, labelPx: number, chart: Span): LabelPosition[] {
  if (chart.to - chart.from < labelPx) return [];
  const middle = midpoint(mark);
  const start = clamp(middle - labelPx / 2, chart.from, chart.to - labelPx);
  const anchor = clamp(middle, chart.from, chart.to);
  return [{ side: 'under', anchor, offset: start - anchor }];
}

/** Span that a label covers at a position. */
export function labelSpan({ anchor, offset }: LabelPosition, labelPx: number): Span {
  return { from: anchor + offset, to: anchor + offset + labelPx };
}

function isWithin(label: Span, { from, to }: Span): boolean {
  return from <= label.from && label.to <= to;
}

function midpoint({ from, to }: Span): number {
  return (from + to) / 2;
}
