import type { Steps } from '../../scheduling/steps.js';
import type { Span } from '../geometry.js';
import { labelAt, placesFor, roomsBetween, widestBeside, TEAR_PX, type LabelPlace } from './label-positions.js';
import { DOT_PX, type StepMark } from '../timeline/marks.js';
import { ITEMS_A_STEP } from '../timeline/placed-events.js';
import { addToRow, freeAround, isTaken, makeRow, type Row } from './occupied-rows.js';

export { roomsBetween } from './label-positions.js';

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
  const filling: Filling<T> = { rooms, rows: [], placed: [], left: [] };
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
  readonly placed: PlacedLabel<T>[];
  readonly left: T[];
}

function serve<T>(item: T, filling: Filling<T>, options: PlaceOptions<T>): void {
  const { rooms, rows, placed, left } = filling;
  const mark = mayFit(item, filling, options) ? options.markOf(item) : undefined;
  const found = mark && placeOne(mark, options.widthOf(item), rooms, rows, options);
  if (found) placed.push({ item, mark, ...found });
  else left.push(item);
}

/** False where surely no row has room: its words need not even be measured. */
function mayFit<T>(
  item: T,
  { rooms, rows }: Filling<T>,
  { widthPx, mostRows, middleOf, lengthOf, leastWidthOf }: PlaceOptions<T>,
): boolean {
  if (rows.length < mostRows) return true;
  const middle = middleOf(item);
  if (rows.every((row) => isTaken(row, middle))) return false;
  const half = lengthOf(item) / 2;
  const mark = { from: middle - half, to: middle + half };
  return rows.some((row) => {
    const free = freeAround(row, middle);
    if (!free || free.from + ROW_GAP > mark.from || mark.to + ROW_GAP > free.to) return false;
    const leastPx = leastWidthOf(item);
    const room = { from: Math.max(0, free.from + ROW_GAP), to: Math.min(widthPx, free.to - ROW_GAP) };
    const isBeside = leastPx <= widestBeside(mark, [room]);
    const isUnder = leastPx <= 2 * half;
    return isBeside || isUnder || mayMove(mark, room, leastPx, rooms);
  });
}

/** Words are moved if they are wider than what the folds leave beside the mark; here they must be narrower than what is free. */
function mayMove(mark: Span, { from, to }: Span, leastPx: number, rooms: readonly Span[]): boolean {
  const freePx = to - from;
  return leastPx <= freePx && widestBeside(mark, rooms) < freePx;
}

/** The highest row that takes the label in one of its places; in that row the place that is liked best. */
function placeOne(
  mark: StepMark,
  labelPx: number,
  rooms: readonly Span[],
  rows: Row[],
  { widthPx, mostRows }: Pick<PlaceOptions<unknown>, 'widthPx' | 'mostRows'>,
): { place: LabelPlace; row: number } | undefined {
  const places = placesFor(mark, labelPx, rooms);
  const hulls = places.map((place) => hull(mark, labelAt(place, labelPx)));
  for (let row = 0; row < mostRows && places.length > 0; row++) {
    const free = freeAround((rows[row] ??= makeRow(widthPx)), (mark.from + mark.to) / 2);
    const fits = ({ from, to }: Span): boolean => free!.from + ROW_GAP <= from && to + ROW_GAP <= free!.to;
    const at = free ? hulls.findIndex(fits) : -1;
    if (at < 0) continue;
    addToRow(rows[row]!, hulls[at]!, ROW_GAP + DOT_PX / 2);
    return { place: places[at]!, row };
  }
  return undefined;
}

function hull(a: Span, b: Span): Span {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
