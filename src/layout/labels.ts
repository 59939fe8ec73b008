import { bisector } from 'd3';
import type { Steps } from '../model/steps.js';
import type { Span } from './geometry.js';
import { labelAt, placesFor, roomsBetween, TEAR_PX, type LabelPlace } from './label-places.js';
import type { StepMark } from './marks.js';
import { ITEMS_A_STEP } from './placed-events.js';
import { addToRow, freeAround, occupantAt, type Row } from './rows.js';

export { roomsBetween } from './label-places.js';

/** Between what stands side by side in a row. */
const ROW_GAP = 18;

/** All lengths are pixels at one zoom step, from the start of the whole. */
export interface PlacedLabel<T> {
  readonly item: T;
  readonly mark: StepMark;
  readonly place: LabelPlace;
  readonly row: number;
}

/** What finds room where, and what finds none. */
export interface PlacedLabels<T> {
  readonly placed: readonly PlacedLabel<T>[];
  readonly left: readonly T[];
}

/** Those that want a label. */
export interface LabelRequests<T> {
  readonly inTime: readonly T[];
  /** Who goes first where there is no room for all. */
  readonly byWeight: readonly T[];
}

export interface PlaceOptions<T> {
  readonly widthPx: number;
  readonly folds: readonly Span[];
  readonly mostRows: number;
  readonly markOf: (item: T) => StepMark;
  /** Where an item's mark is, and how long: quicker to say than the mark. */
  readonly middleOf: (item: T) => number;
  readonly lengthOf: (item: T) => number;
  /** Width of an item's label; asked only where there may be room for it, since measuring text is slow. */
  readonly widthOf: (item: T) => number;
  /** What no label of the item can be narrower than. */
  readonly leastWidthOf: (item: T) => number;
}

/**
 * Places labels in rows so that none touches another, a mark, a fold or the ends of the chart. They are served in time order
 * if all find room; else the weightiest first, and those that find none are `left`.
 */
export function* placeLabels<T>(
  { inTime, byWeight }: LabelRequests<T>,
  options: PlaceOptions<T>,
): Steps<PlacedLabels<T>> {
  return (yield* placeInOrder(inTime, options, 0)) ?? (yield* placeInOrder(byWeight, options, Infinity))!;
}

/** Undefined if more than `mostLeft` find no room. */
function* placeInOrder<T>(
  items: readonly T[],
  options: PlaceOptions<T>,
  mostLeft: number,
): Steps<PlacedLabels<T> | undefined> {
  const rooms = roomsBetween(options.folds, options.widthPx, TEAR_PX);
  const filling: Filling<T> = { rooms, rows: [], full: [], placed: [], left: [] };
  for (let first = 0; first < items.length; first += ITEMS_A_STEP) {
    for (const item of items.slice(first, first + ITEMS_A_STEP)) serve(item, filling, options);
    if (filling.left.length > mostLeft) return undefined;
    yield;
  }
  return filling;
}

/** Rows as far as they are filled. */
interface Filling<T> {
  readonly rooms: readonly Span[];
  readonly rows: Row[];
  /** Where nothing more finds room. */
  readonly full: Full[];
  readonly placed: PlacedLabel<T>[];
  readonly left: T[];
}

function serve<T>(item: T, { rooms, rows, full, placed, left }: Filling<T>, options: PlaceOptions<T>): void {
  const { widthPx, mostRows, markOf, middleOf, widthOf } = options;
  const mark = hasNoRoom(item, full, options) ? undefined : markOf(item);
  const found = mark && placeOne(mark, widthOf(item), rooms, rows, mostRows);
  if (found) placed.push({ item, mark, ...found });
  else left.push(item);
  if (mark && !found && rows.length === mostRows) addFull(full, fullAround(middleOf(item), rows, widthPx));
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
    const free = freeAround((rows[row] ??= []), (mark.from + mark.to) / 2);
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

const byFrom = bisector(({ from }: Full) => from);

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

/** Of two that begin at the same place the newer is kept: it is fuller. */
function addFull(all: Full[], full: Full): void {
  const at = byFrom.left(all, full.from);
  all.splice(at, all[at]?.from === full.from ? 1 : 0, full);
}

/** True for what stands in a full stretch and is longer than what that takes. */
function hasNoRoom<T>(item: T, all: readonly Full[], { middleOf, lengthOf, leastWidthOf }: PlaceOptions<T>): boolean {
  const at = middleOf(item);
  const full = all[byFrom.right(all, at) - 1];
  if (!full || at >= full.to) return false;
  return lengthOf(item) > full.mostPx || leastWidthOf(item) > full.mostPx;
}

function hull(a: Span, b: Span): Span {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
