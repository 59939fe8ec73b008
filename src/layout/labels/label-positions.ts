import { clamp, type Span } from '../geometry.js';
import type { StepMark } from '../timeline/marks.js';

/** Between a mark and its label. */
const LABEL_GAP_PX = 8;
/** How far words stay from a torn edge. */
export const TEAR_PX = 8;

/** Where a label stands: beside its mark in the direction of time or against it, or under it. */
export type LabelSide = 'after' | 'before' | 'under';

/**
 * A place for a label. Its start is `offset` from `anchor`, a place between the mark and the label that moves as time
 * does. So, as zoom stretches the chart, neighbours only move apart.
 */
export interface LabelPosition {
  readonly side: LabelSide;
  readonly anchor: number;
  readonly offset: number;
}

/** The stretches that folds leave free, each kept `clearPx` from the folds' torn edges. */
export function freeSpans(folds: readonly Span[], widthPx: number, clearPx = 0): Span[] {
  const starts = [0, ...folds.map(({ to }) => to + clearPx)];
  const ends = [...folds.map(({ from }) => from - clearPx), widthPx];
  return starts.map((from, index) => ({ from, to: ends[index]! }));
}

/** Places for a label, the best first. A bar has it under its start, or where it comes out of a fold; a dot beside it. */
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

/** The widest words that can stand beside a mark in one of the rooms; less than 0 where none can. */
export function widestBeside({ from, to }: Span, free: readonly Span[]): number {
  const after = free.find((room) => room.from <= to + LABEL_GAP_PX && to + LABEL_GAP_PX <= room.to);
  const before = free.find((room) => room.from <= from - LABEL_GAP_PX && from - LABEL_GAP_PX <= room.to);
  return Math.max(after ? after.to - to : 0, before ? from - before.from : 0) - LABEL_GAP_PX;
}

/** True if words can stand under a mark without reaching beyond it. */
export function fitsUnder(mark: StepMark, labelPx: number): boolean {
  return mark.shape !== 'dot' && mark.to - mark.from >= labelPx;
}

/** Under each piece of a mark that a fold doesn't hide and that is long enough. */
function underMark(mark: Span, labelPx: number, free: readonly Span[]): LabelPosition[] {
  return free
    .map(({ from, to }) => ({ from: Math.max(from, mark.from), to: Math.min(to, mark.to), room: from }))
    .filter(({ from, to }) => to - from >= labelPx)
    .map(({ from, room }) => {
      // Words that keep clear of a torn edge are anchored to the edge.
      const offset = from > mark.from && room > 0 ? TEAR_PX : 0;
      return { side: 'under', anchor: from - offset, offset };
    });
}

/** Under the mark, shifted as far as the nearest stretch with room demands; a leader joins the two. */
function movedAside(mark: Span, labelPx: number, free: readonly Span[]): LabelPosition[] {
  const middle = midpoint(mark);
  return free
    .filter(({ from, to }) => to - from >= labelPx)
    .map((room) => {
      const start = clamp(middle - labelPx / 2, room.from, room.to - labelPx);
      const anchor = clamp(middle, room.from - TEAR_PX, room.to + TEAR_PX);
      return { start, anchor, distance: Math.abs(start + labelPx / 2 - middle) };
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 1)
    .map(({ start, anchor }) => ({ side: 'under', anchor, offset: start - anchor }));
}

/** Where the words stand. */
export function labelSpan({ anchor, offset }: LabelPosition, labelPx: number): Span {
  return { from: anchor + offset, to: anchor + offset + labelPx };
}

function isInFreeSpan(label: Span, free: readonly Span[]): boolean {
  return free.some(({ from, to }) => from <= label.from && label.to <= to);
}

function midpoint({ from, to }: Span): number {
  return (from + to) / 2;
}
