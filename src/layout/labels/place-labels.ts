import { YIELD_EVERY, type Steps } from '../../scheduling/steps.js';
import { hull, spansOverlap, type Span } from '../geometry.js';
import { labelSpan, positionsFor, type LabelPosition, type LabelWidthOf } from './label-positions.js';
import { DOT_PX, type StepMark } from '../scale/marks.js';
import { addToRow, freeAround, isOccupied, makeRow, type OccupiedRow } from './occupied-rows.js';

/** Distance between neighbouring labels of a row. */
const ROW_GAP_PX = 18;

/** A label with its position and row. All lengths are pixels at one zoom step, from the start of the whole. */
export interface PlacedLabel<T> {
  readonly item: T;
  readonly mark: StepMark;
  readonly position: LabelPosition;
  readonly row: number;
}

/** Labels that found a position, and items that found none. */
export interface PlacedLabels<T> {
  readonly placed: readonly PlacedLabel<T>[];
  readonly unplaced: readonly T[];
}

/** The items that need a label, in two orders. */
export interface LabelRequests<T> {
  readonly inTimeOrder: readonly T[];
  /** Heaviest first: the order in which labels are placed where there isn't space for all. */
  readonly byWeight: readonly T[];
}

export interface PlaceLabelsOptions<T> {
  readonly widthPx: number;
  readonly maxRows: number;
  readonly markOf: (item: T) => StepMark;
  /** Middle of an item's mark, which is faster to compute than the mark itself. */
  readonly middleOf: (item: T) => number;
  /** Width of an item's label, on one line or several. It is asked only where there may be space, since measuring text is slow. */
  readonly widthOf: (item: T, isWrapped: boolean) => number;
  /** Lower bound of the label's width. */
  readonly minWidthOf: (item: T) => number;
  /** Bands of folds, which labels avoid. */
  readonly folds?: readonly Span[];
}

/**
 * Places labels in rows so that none touches another label, a mark or the ends of the chart. If there is space
 * for all of them, they are placed in time order; otherwise the heaviest items come first, and those without space are
 * returned as `unplaced`.
 */
export function* placeLabels<T>(
  { inTimeOrder, byWeight }: LabelRequests<T>,
  options: PlaceLabelsOptions<T>,
): Steps<PlacedLabels<T>> {
  return (yield* placeInOrder(inTimeOrder, options, 0)) ?? (yield* placeInOrder(byWeight, options, Infinity))!;
}

/** Returns undefined as soon as more than `maxUnplaced` items find no space. */
function* placeInOrder<T>(
  items: readonly T[],
  options: PlaceLabelsOptions<T>,
  maxUnplaced: number,
): Steps<PlacedLabels<T> | undefined> {
  const progress: Progress<T> = { rows: [], placed: [], unplaced: [] };
  for (let first = 0; first < items.length; first += YIELD_EVERY) {
    for (const item of items.slice(first, first + YIELD_EVERY)) placeItem(item, progress, options);
    if (progress.unplaced.length > maxUnplaced) return undefined;
    yield;
  }
  return progress;
}

/** The rows filled so far. */
interface Progress<T> {
  readonly rows: OccupiedRow[];
  readonly placed: PlacedLabel<T>[];
  readonly unplaced: T[];
}

function placeItem<T>(item: T, progress: Progress<T>, options: PlaceLabelsOptions<T>): void {
  const { rows, placed, unplaced } = progress;
  const mark = mayHaveSpace(item, progress, options) ? options.markOf(item) : undefined;
  const found = mark && findPosition(mark, (isWrapped) => options.widthOf(item, isWrapped), rows, options);
  if (found) placed.push({ item, mark, ...found });
  else unplaced.push(item);
}

/** Tells quickly that no row has space, so that the label need not be measured. */
function mayHaveSpace<T>(
  item: T,
  { rows }: Progress<T>,
  { widthPx, maxRows, middleOf, minWidthOf }: PlaceLabelsOptions<T>,
): boolean {
  if (rows.length < maxRows) return true;
  const middle = middleOf(item);
  if (rows.every((row) => isOccupied(row, middle))) return false;
  // No mark is smaller than a dot.
  const mark = { from: middle - DOT_PX / 2, to: middle + DOT_PX / 2 };
  return rows.some((row) => {
    const gap = freeAround(row, middle);
    if (!gap || gap.from + ROW_GAP_PX > mark.from || mark.to + ROW_GAP_PX > gap.to) return false;
    const minPx = minWidthOf(item);
    const space = { from: Math.max(0, gap.from + ROW_GAP_PX), to: Math.min(widthPx, gap.to - ROW_GAP_PX) };
    return minPx <= space.to - space.from;
  });
}

/** Returns the best position in the highest row that can take the label. Positions that cross fewer folds come before others,
 * and one that is clear of folds in a later row before one that is not in the first.
 */
function findPosition(
  mark: StepMark,
  widthOf: LabelWidthOf,
  rows: OccupiedRow[],
  { widthPx, maxRows, folds = [] }: Pick<PlaceLabelsOptions<unknown>, 'widthPx' | 'maxRows' | 'folds'>,
): { position: LabelPosition; row: number } | undefined {
  const positions = positionsFor(mark, widthOf, { from: 0, to: widthPx }, folds);
  const middle = (mark.from + mark.to) / 2;
  const crossed = (position: LabelPosition): number =>
    folds.filter((fold) => spansOverlap(labelSpan(position), fold)).length;
  positions.sort((a, b) => crossed(a) - crossed(b));
  for (const choice of [positions.filter((each) => crossed(each) === 0), positions]) {
    const hulls = choice.map((position) => hull(mark, labelSpan(position)));
    for (let row = 0; row < maxRows && choice.length > 0; row++) {
      const free = freeAround((rows[row] ??= makeRow(widthPx)), middle);
      const fits = ({ from, to }: Span): boolean => free!.from + ROW_GAP_PX <= from && to + ROW_GAP_PX <= free!.to;
      const at = free ? hulls.findIndex(fits) : -1;
      if (at < 0) continue;
      addToRow(rows[row]!, hulls[at]!, ROW_GAP_PX + DOT_PX / 2);
      return { position: choice[at]!, row };
    }
  }
  return undefined;
}
