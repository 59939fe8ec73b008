import { clamp, type Span } from '../geometry.js';
import type { StepMark } from '../timeline/marks.js';

/** Distance between a mark and its label. */
const LABEL_GAP_PX = 8;
/** Distance that labels keep from the torn edge of a fold. */
export const TEAR_PX = 8;

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

/** Returns the spans between folds, each kept `clearPx` from the torn edges. */
export function freeSpans(folds: readonly Span[], widthPx: number, clearPx = 0): Span[] {
  const starts = [0, ...folds.map(({ to }) => to + clearPx)];
  const ends = [...folds.map(({ from }) => from - clearPx), widthPx];
  return starts.map((from, index) => ({ from, to: ends[index]! }));
}

/**
 * Lists the positions for a label, the best first. The label of a bar goes under its start, or where the bar comes out
 * of a fold; the label of a dot goes beside it.
 */
export function positionsFor(mark: StepMark, labelPx: number, free: readonly Span[]): LabelPosition[] {
  const dotMiddle = mark.shape === 'dot' ? midpoint(mark) : undefined;
  const position = (side: LabelSide, start: number, anchor: number): LabelPosition => ({
    side,
    anchor,
    offset: start - anchor,
  });
  const after = position('after', mark.to + LABEL_GAP_PX, dotMiddle ?? mark.to);
  const before = position('before', mark.from - LABEL_GAP_PX - labelPx, dotMiddle ?? mark.from);
  const under = fitsUnder(mark, labelPx) ? underMark(mark, labelPx, free) : [];
  const atStart = under.filter(({ anchor }) => anchor === mark.from);
  const later = under.filter(({ anchor }) => anchor !== mark.from);
  const beside = mark.to - mark.from > 2 * labelPx ? [before] : [after, before];
  const clear = [...atStart, ...beside, ...later].filter((each) => isInFreeSpan(labelSpan(each, labelPx), free));
  return clear.length > 0 ? clear : movedAside(mark, labelPx, free);
}

/** Width of the widest label that can stand beside a mark within the free spans; negative where none can. */
export function widestBeside({ from, to }: Span, free: readonly Span[]): number {
  const after = free.find((span) => span.from <= to + LABEL_GAP_PX && to + LABEL_GAP_PX <= span.to);
  const before = free.find((span) => span.from <= from - LABEL_GAP_PX && from - LABEL_GAP_PX <= span.to);
  return Math.max(after ? after.to - to : 0, before ? from - before.from : 0) - LABEL_GAP_PX;
}

/** Tells whether a label can stand under a mark without reaching beyond it. */
export function fitsUnder(mark: StepMark, labelPx: number): boolean {
  return mark.shape !== 'dot' && mark.to - mark.from >= labelPx;
}

/** Lists a position under each visible piece of a mark that is long enough for the label. */
function underMark(mark: Span, labelPx: number, free: readonly Span[]): LabelPosition[] {
  return free
    .map(({ from, to }) => ({ from: Math.max(from, mark.from), to: Math.min(to, mark.to), start: from }))
    .filter(({ from, to }) => to - from >= labelPx)
    .map(({ from, start }) => {
      // A label that keeps clear of a torn edge is anchored to the edge.
      const offset = from > mark.from && start > 0 ? TEAR_PX : 0;
      return { side: 'under', anchor: from - offset, offset };
    });
}

/** Returns the position in the nearest free span that is wide enough. A leader line will join the label to its mark. */
function movedAside(mark: Span, labelPx: number, free: readonly Span[]): LabelPosition[] {
  const middle = midpoint(mark);
  return free
    .filter(({ from, to }) => to - from >= labelPx)
    .map((span) => {
      const start = clamp(middle - labelPx / 2, span.from, span.to - labelPx);
      const anchor = clamp(middle, span.from - TEAR_PX, span.to + TEAR_PX);
      return { start, anchor, distance: Math.abs(start + labelPx / 2 - middle) };
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 1)
    .map(({ start, anchor }) => ({ side: 'under', anchor, offset: start - anchor }));
}

/** Span that a label covers at a position. */
export function labelSpan({ anchor, offset }: LabelPosition, labelPx: number): Span {
  return { from: anchor + offset, to: anchor + offset + labelPx };
}

function isInFreeSpan(label: Span, free: readonly Span[]): boolean {
  return free.some(({ from, to }) => from <= label.from && label.to <= to);
}

function midpoint({ from, to }: Span): number {
  return (from + to) / 2;
}
