import type { Span } from './geometry.js';
import { labelAt, placesFor, roomsBetween, TEAR_PX, type LabelPlace } from './label-places.js';
import type { StepMark } from './marks.js';
import { addToRow, freeAround, occupantAt, type Row } from './rows.js';

export { roomsBetween } from './label-places.js';

/** Between what stands side by side in a row. */
const ROW_GAP = 18;

/** A mark that wants a label. All lengths are pixels at one zoom step, from the start of the whole. */
export interface LabelRequest<T> {
  readonly item: T;
  readonly mark: StepMark;
  /** 1–5: who goes first where there is no room for all. */
  readonly weight: number;
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
