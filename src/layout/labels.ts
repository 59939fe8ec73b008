import { clamp, type Span } from './geometry.js';
import type { StepMark } from './marks.js';
import { addToRow, freeAround, occupantAt, type Row } from './rows.js';

/** Between a mark and its label. */
export const LABEL_GAP = 8;
/** How far words stay from a torn edge. */
export const TEAR_PX = 8;
/** Between what stands side by side in a row. */
const ROW_GAP = 18;

/** A mark that wants a label. All lengths are pixels at one zoom step, from the start of the whole. */
export interface LabelRequest<T> {
  readonly item: T;
  readonly mark: StepMark;
  /** 1–5: who goes first where there is no room for all. */
  readonly weight: number;
}

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

export interface PlacedLabel<T> {
  readonly request: LabelRequest<T>;
  readonly place: LabelPlace;
  readonly row: number;
}

export interface PlaceOptions<T> {
  readonly widthPx: number;
  readonly folds: readonly Span[];
  readonly mostRows: number;
  /** Width of an item's label; asked only where there may be room for it, since measuring text is slow. */
  readonly widthOf: (item: T) => number;
  /** What no label of the item can be narrower than. */
  readonly leastWidthOf: (item: T) => number;
}

/**
 * Places labels in rows so that none touches another, a mark, a fold or the ends of the chart. Requests come in time
 * order and are served so if all find room; else the weightiest first, and those that find none are `left`.
 */
export function placeLabels<T>(
  requests: readonly LabelRequest<T>[],
  options: PlaceOptions<T>,
): { placed: PlacedLabel<T>[]; left: LabelRequest<T>[] } {
  return (
    placeInOrder(requests, options, 0) ??
    placeInOrder(
      [...requests].sort((a, b) => b.weight - a.weight),
      options,
      Infinity,
    )!
  );
}

/** The stretches that folds leave free, each kept `clearPx` from the folds' torn edges. */
export function roomsBetween(folds: readonly Span[], widthPx: number, clearPx = 0): Span[] {
  const starts = [0, ...folds.map(({ to }) => to + clearPx)];
  const ends = [...folds.map(({ from }) => from - clearPx), widthPx];
  return starts.map((from, index) => ({ from, to: ends[index]! }));
}

/** Undefined if more than `mostLeft` find no room. */
function placeInOrder<T>(
  requests: readonly LabelRequest<T>[],
  options: PlaceOptions<T>,
  mostLeft: number,
): { placed: PlacedLabel<T>[]; left: LabelRequest<T>[] } | undefined {
  const { widthPx, folds, mostRows, widthOf, leastWidthOf } = options;
  const rooms = roomsBetween(folds, widthPx, TEAR_PX);
  const rows: Row[] = [];
  const placed: PlacedLabel<T>[] = [];
  const left: LabelRequest<T>[] = [];
  let full: Full | undefined;
  for (const request of requests) {
    const { mark, item } = request;
    const isHopeless = full && isIn(full, middleOf(mark)) && Math.max(leastWidthOf(item), lengthOf(mark)) > full.mostPx;
    const found = isHopeless ? undefined : placeOne(mark, widthOf(item), rooms, rows, mostRows);
    if (found) {
      placed.push({ request, ...found });
      continue;
    }
    left.push(request);
    if (left.length > mostLeft) return undefined;
    if (!isHopeless && rows.length === mostRows) full = fullAround(middleOf(mark), rows, widthPx);
  }
  return { placed, left };
}

/** The highest row that takes the label in one of its places; in that row the place that is liked best. */
function placeOne(
  mark: StepMark,
  labelPx: number,
  rooms: readonly Span[],
  rows: Row[],
  mostRows: number,
): { place: LabelPlace; row: number } | undefined {
  const places = placesFor(mark, labelPx, rooms);
  const hulls = places.map((place) => hull(mark, labelAt(place, labelPx)));
  for (let row = 0; row < mostRows && places.length > 0; row++) {
    const free = freeAround((rows[row] ??= []), middleOf(mark));
    const fits = ({ from, to }: Span): boolean => free!.from + ROW_GAP <= from && to + ROW_GAP <= free!.to;
    const at = free ? hulls.findIndex(fits) : -1;
    if (at < 0) continue;
    addToRow(rows[row]!, hulls[at]!);
    return { place: places[at]!, row };
  }
  return undefined;
}

/** A stretch of the chart in which no row takes what is longer than `mostPx`. Rows only fill, so this stays true. */
interface Full extends Span {
  readonly mostPx: number;
}

/** What is full around a place where something found no room, so that its neighbours need not even be measured. */
function fullAround(at: number, rows: readonly Row[], widthPx: number): Full {
  let [from, to, mostPx] = [-Infinity, Infinity, 0];
  for (const row of rows) {
    const free = freeAround(row, at);
    const same = free ?? occupantAt(row, at)!;
    from = Math.max(from, same.from);
    to = Math.min(to, same.to);
    if (!free) continue;
    // Marks may reach a little beyond the ends of the chart.
    const start = Math.max(-2 * ROW_GAP, free.from);
    const end = Math.min(widthPx + 2 * ROW_GAP, free.to);
    mostPx = Math.max(mostPx, end - start - 2 * ROW_GAP);
  }
  return { from, to, mostPx };
}

/** Places for a label, the best first. A bar has it under its start, or where it comes out of a fold; a dot beside it. */
function placesFor(mark: StepMark, labelPx: number, rooms: readonly Span[]): LabelPlace[] {
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
  const beside = lengthOf(mark) > 2 * labelPx ? [before] : [after, before];
  const clear = [...atStart, ...beside, ...later].filter((each) => isInside(labelAt(each, labelPx), rooms));
  return clear.length > 0 ? clear : moved(mark, labelPx, rooms);
}

/** True if words can stand under a mark without reaching beyond it. */
export function isLong(mark: StepMark, labelPx: number): boolean {
  return mark.shape !== 'dot' && lengthOf(mark) >= labelPx;
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

function labelAt({ anchor, offset }: LabelPlace, labelPx: number): Span {
  return { from: anchor + offset, to: anchor + offset + labelPx };
}

function isInside(label: Span, rooms: readonly Span[]): boolean {
  return rooms.some(({ from, to }) => from <= label.from && label.to <= to);
}

function isIn({ from, to }: Span, at: number): boolean {
  return from <= at && at < to;
}

function hull(a: Span, b: Span): Span {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

function middleOf({ from, to }: Span): number {
  return (from + to) / 2;
}

function lengthOf({ from, to }: Span): number {
  return to - from;
}
