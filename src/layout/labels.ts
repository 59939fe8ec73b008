import { clamp, type Span } from './geometry.js';
import { addToRow, type Row } from './lanes.js';

/** Between a mark and its label. */
export const LABEL_GAP = 8;
/** How far words stay from a torn edge. */
export const TEAR_PX = 8;
/** Between what stands side by side in a row. */
const ROW_GAP = 18;

/** A mark that wants a label. All lengths are pixels at one zoom step, from the start of the whole. */
export interface LabelRequest<T> {
  readonly item: T;
  readonly mark: Span;
  /** It lasted, so that a label may stand under it. */
  readonly isBar: boolean;
  readonly widthPx: number;
  /** 1–5: who goes first where there is no room for all. */
  readonly weight: number;
}

/** Where a label stands: beside its mark in the direction of time or against it, or under it. */
export type LabelSide = 'after' | 'before' | 'under';

export interface PlacedLabel<T> {
  readonly request: LabelRequest<T>;
  readonly side: LabelSide;
  /** The label's own stretch. */
  readonly label: Span;
  readonly row: number;
}

interface Candidate {
  readonly side: LabelSide;
  readonly label: Span;
}

/**
 * Places labels in rows so that none touches another, a mark, a fold or the ends of the chart. In time order
 * if all fit so; else the weightiest first, and those that found no room are `left`.
 */
export function placeLabels<T>(
  requests: readonly LabelRequest<T>[],
  { widthPx, folds, mostRows }: { widthPx: number; folds: readonly Span[]; mostRows: number },
): { placed: PlacedLabel<T>[]; left: LabelRequest<T>[] } {
  const rooms = roomsBetween(folds, widthPx, TEAR_PX);
  const inTime = placeInOrder(requests, rooms, mostRows);
  if (inTime.left.length === 0) return inTime;
  return placeInOrder(
    [...requests].sort((a, b) => b.weight - a.weight),
    rooms,
    mostRows,
  );
}

/** The stretches that folds leave free, each kept `clearPx` from the folds' torn edges. */
export function roomsBetween(folds: readonly Span[], widthPx: number, clearPx = 0): Span[] {
  const starts = [0, ...folds.map(({ to }) => to + clearPx)];
  const ends = [...folds.map(({ from }) => from - clearPx), widthPx];
  return starts.map((from, index) => ({ from, to: ends[index]! }));
}

function placeInOrder<T>(
  requests: readonly LabelRequest<T>[],
  rooms: readonly Span[],
  mostRows: number,
): { placed: PlacedLabel<T>[]; left: LabelRequest<T>[] } {
  const rows: Row[] = [];
  const placed: PlacedLabel<T>[] = [];
  const left: LabelRequest<T>[] = [];
  for (const request of requests) {
    const found = placeOne(request, rooms, rows, mostRows);
    if (found) placed.push(found);
    else left.push(request);
  }
  return { placed, left };
}

/** The highest row that takes the label in one of its places; in that row the place that is liked best. */
function placeOne<T>(
  request: LabelRequest<T>,
  rooms: readonly Span[],
  rows: Row[],
  mostRows: number,
): PlacedLabel<T> | undefined {
  const candidates = candidatesFor(request, rooms);
  for (let row = 0; row < Math.min(mostRows, rows.length + 1); row++) {
    for (const { side, label } of candidates) {
      if (addToRow((rows[row] ??= []), hull(request.mark, label), ROW_GAP)) return { request, side, label, row };
    }
  }
  return undefined;
}

/** Places for a label, the best first. A bar has it under its start, or where it comes out of a fold; a dot beside it. */
function candidatesFor<T>({ mark, isBar, widthPx }: LabelRequest<T>, rooms: readonly Span[]): Candidate[] {
  const after = { side: 'after', label: { from: mark.to + LABEL_GAP, to: mark.to + LABEL_GAP + widthPx } } as const;
  const before = {
    side: 'before',
    label: { from: mark.from - LABEL_GAP - widthPx, to: mark.from - LABEL_GAP },
  } as const;
  const under = isBar ? underBar(mark, widthPx, rooms) : [];
  const atStart = under.filter(({ label }) => label.from === mark.from);
  const later = under.filter(({ label }) => label.from !== mark.from);
  const liked = [...atStart, ...(mark.to - mark.from > 2 * widthPx ? [before, ...later] : [after, before, ...later])];
  const clear = liked.filter(({ label }) => isInside(label, rooms));
  return clear.length > 0 ? clear : moved(mark, widthPx, rooms);
}

/** Under each piece of a bar that a fold doesn't hide and that is long enough. */
function underBar(mark: Span, widthPx: number, rooms: readonly Span[]): Candidate[] {
  return rooms
    .map(({ from, to }) => ({ from: Math.max(from, mark.from), to: Math.min(to, mark.to) }))
    .filter(({ from, to }) => to - from >= widthPx)
    .map(({ from }) => ({ side: 'under', label: { from, to: from + widthPx } }));
}

/** Under the mark, shifted as far as the nearest stretch with room demands; a leader joins the two. */
function moved(mark: Span, widthPx: number, rooms: readonly Span[]): Candidate[] {
  const middle = (mark.from + mark.to) / 2;
  return rooms
    .filter(({ from, to }) => to - from >= widthPx)
    .map((room) => clamp(middle - widthPx / 2, room.from, room.to - widthPx))
    .sort((a, b) => Math.abs(a + widthPx / 2 - middle) - Math.abs(b + widthPx / 2 - middle))
    .slice(0, 1)
    .map((from) => ({ side: 'under', label: { from, to: from + widthPx } }));
}

function isInside(label: Span, rooms: readonly Span[]): boolean {
  return rooms.some(({ from, to }) => from <= label.from && label.to <= to);
}

function hull(a: Span, b: Span): Span {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
