import { clamp, type Span } from '../geometry.js';
import type { StepMark } from '../timeline/marks.js';

/** Between a mark and its label. */
const LABEL_GAP = 8;
/** How far words stay from a torn edge. */
export const TEAR_PX = 8;

/** Where a label stands: beside its mark in the direction of time or against it, or under it. */
export type LabelSide = 'after' | 'before' | 'under';

/**
 * A place for a label. Its start is `offset` from `anchor`, a place between the mark and the label that moves as time
 * does. So, as zoom stretches the chart, neighbours only move apart.
 */
export interface LabelPlace {
  readonly side: LabelSide;
  readonly anchor: number;
  readonly offset: number;
}

/** The stretches that folds leave free, each kept `clearPx` from the folds' torn edges. */
export function roomsBetween(folds: readonly Span[], widthPx: number, clearPx = 0): Span[] {
  const starts = [0, ...folds.map(({ to }) => to + clearPx)];
  const ends = [...folds.map(({ from }) => from - clearPx), widthPx];
  return starts.map((from, index) => ({ from, to: ends[index]! }));
}

/** Places for a label, the best first. A bar has it under its start, or where it comes out of a fold; a dot beside it. */
export function placesFor(mark: StepMark, labelPx: number, rooms: readonly Span[]): LabelPlace[] {
  const dotMiddle = mark.shape === 'dot' ? middleOf(mark) : undefined;
  const place = (side: LabelSide, start: number, anchor: number): LabelPlace => ({
    side,
    anchor,
    offset: start - anchor,
  });
  const after = place('after', mark.to + LABEL_GAP, dotMiddle ?? mark.to);
  const before = place('before', mark.from - LABEL_GAP - labelPx, dotMiddle ?? mark.from);
  const under = isLong(mark, labelPx) ? underMark(mark, labelPx, rooms) : [];
  const atStart = under.filter(({ anchor }) => anchor === mark.from);
  const later = under.filter(({ anchor }) => anchor !== mark.from);
  const beside = mark.to - mark.from > 2 * labelPx ? [before] : [after, before];
  const clear = [...atStart, ...beside, ...later].filter((each) => isInside(labelAt(each, labelPx), rooms));
  return clear.length > 0 ? clear : moved(mark, labelPx, rooms);
}

/** The widest words that can stand beside a mark in one of the rooms; less than 0 where none can. */
export function widestBeside({ from, to }: Span, rooms: readonly Span[]): number {
  const after = rooms.find((room) => room.from <= to + LABEL_GAP && to + LABEL_GAP <= room.to);
  const before = rooms.find((room) => room.from <= from - LABEL_GAP && from - LABEL_GAP <= room.to);
  return Math.max(after ? after.to - to : 0, before ? from - before.from : 0) - LABEL_GAP;
}

/** True if words can stand under a mark without reaching beyond it. */
export function isLong(mark: StepMark, labelPx: number): boolean {
  return mark.shape !== 'dot' && mark.to - mark.from >= labelPx;
}

/** Under each piece of a mark that a fold doesn't hide and that is long enough. */
function underMark(mark: Span, labelPx: number, rooms: readonly Span[]): LabelPlace[] {
  return rooms
    .map(({ from, to }) => ({ from: Math.max(from, mark.from), to: Math.min(to, mark.to), room: from }))
    .filter(({ from, to }) => to - from >= labelPx)
    .map(({ from, room }) => {
      // Words that keep clear of a torn edge are anchored to the edge.
      const offset = from > mark.from && room > 0 ? TEAR_PX : 0;
      return { side: 'under', anchor: from - offset, offset };
    });
}

/** Under the mark, shifted as far as the nearest stretch with room demands; a leader joins the two. */
function moved(mark: Span, labelPx: number, rooms: readonly Span[]): LabelPlace[] {
  const middle = middleOf(mark);
  return rooms
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
export function labelAt({ anchor, offset }: LabelPlace, labelPx: number): Span {
  return { from: anchor + offset, to: anchor + offset + labelPx };
}

function isInside(label: Span, rooms: readonly Span[]): boolean {
  return rooms.some(({ from, to }) => from <= label.from && label.to <= to);
}

function middleOf({ from, to }: Span): number {
  return (from + to) / 2;
}
