import type { StoryEvent } from '../../model/explainer.js';
import type { Steps } from '../../scheduling/steps.js';
import { divideCapped, findCappedBars } from './capped-bars.js';
import { joinClusters } from './clusters.js';
import { drawnLinks, LINK_ROOM_PX } from './drawn-links.js';
import type { FoldMap } from '../scale/fold.js';
import { hull, type Span } from '../geometry.js';
import { HALF_MARK_AND_GAP_PX, type LabelWording, type LabelWords } from '../labels/label-wording.js';
import { freeSpans, labelSpan, FOLD_GAP_PX, type LabelPosition } from '../labels/label-positions.js';
import { placeLabels, type PlacedLabel } from '../labels/place-labels.js';
import type { LaneGroup } from './group-by-lane.js';
import { markOf, type StepMark } from '../scale/marks.js';
import type { EventSpans, PlacedEvent } from './placed-events.js';
import { heightOfSquares, layoutSquares, type statementsWithDates, type StepSquare } from './squares.js';
import { timeScale, type TimeScale } from '../scale/time-scale.js';
import { WHOLE } from '../scale/viewport.js';

const LANE_PADDING_PX = 4;
/** Distance from the top of a lane to its name. */
export const NAME_OFFSET_PX = 6;
/** Distance from the lines of a lane's name to the chart. */
export const NAME_GAP_PX = 12;
const ROW_GAP_PX = 2;
/** So much room in a row is enough for words of a link: at least for its verb. */
const ROOM_BESIDE_PX = 200;
/** Smallest height of a label's button. */
const MIN_BUTTON_PX = 24;
/** Distance from a label above a bar to the middle of the bar, and from there to the end of the button. */
const BAR_PX = { above: 8, below: 7 } as const;
export const CLUSTER_PX = { width: 52, height: 26 } as const;
/** Half of the maximum width of a histogram's bin. */
export const MAX_HALF_BIN_PX = 36;
/**
 * Number of rows in all lanes together, so that a crowded chart fits on one or two screens. Each lane may have at least
 * `MIN_LANE_ROWS`.
 */
const MAX_ROWS = 30;
const MIN_LANE_ROWS = 6;
/** In a small story lanes may have more rows, so that every event can have a label. */
const MAX_SMALL_STORY_EVENTS = 80;
const MAX_SMALL_STORY_ROWS = 48;

/** An event's mark and label at one zoom step, in pixels from the start of the whole. */
export interface StepLabel {
  readonly placed: PlacedEvent;
  readonly mark: StepMark;
  readonly words: LabelWords;
  readonly position: LabelPosition;
  /** Top and height of the label's button, its text from there, and the middle of the mark. */
  readonly y: number;
  readonly height: number;
  readonly textY: number;
  readonly markY: number;
  /** Squares of the statements that were made at the event, below the mark. */
  readonly squares: readonly StepSquare[];
}

/** Events without a label, and the middle of their button. */
export interface StepCluster {
  readonly placed: readonly PlacedEvent[];
  readonly events: readonly StoryEvent[];
  readonly middle: number;
  readonly y: number;
  readonly height: number;
  /** Present where the lane has a histogram instead of counted buttons. */
  readonly bin?: StepBin;
}

/** One bin of a lane's histogram: its stretch of time, and its count relative to the fullest bin. */
export interface StepBin {
  readonly fromMs: number;
  readonly toMs: number;
  readonly share: number;
  readonly lane: LaneGroup;
  /** Returns the visible part of the bin, or all of it where that part would be too narrow a target. */
  readonly spanIn: (toView: (x: number) => number, widthPx: number) => Span;
}

/** Makes a histogram of the events without a label. Returns undefined for a lane that isn't crowded. */
export type BinLane = (
  unplaced: readonly PlacedEvent[],
  lane: { readonly group: LaneGroup; readonly y: number; readonly scale: TimeScale; readonly middleOf: MidpointOf },
) => StepCluster[] | undefined;

type MidpointOf = (placed: PlacedEvent) => number;

export interface StepLane {
  readonly group: LaneGroup;
  readonly y: number;
  readonly height: number;
  /** Rows from top to bottom, each from left to right. */
  readonly rows: readonly (readonly StepLabel[])[];
  /** Clusters from left to right. */
  readonly clusters: readonly StepCluster[];
}

export interface ZoomLayout {
  readonly step: number;
  readonly heightPx: number;
  readonly lanes: readonly StepLane[];
}

export interface ZoomLayoutOptions {
  /** Zoom, rounded down to a power of √2. */
  readonly step: number;
  /** Width of the chart at fit. */
  readonly chartPx: number;
  readonly fold: FoldMap;
  readonly spans: EventSpans;
  readonly wording: LabelWording;
  /** Finds the statements that were made at an event. */
  readonly statementsOf: ReturnType<typeof statementsWithDates>;
  /** Makes the histogram of a crowded lane; without it each lane has counted buttons. */
  readonly binLane?: BinLane | undefined;
}

/** Places all labels for one zoom step. Within the step they are only moved. */
export function* layoutZoom(groups: readonly LaneGroup[], options: ZoomLayoutOptions): Steps<ZoomLayout> {
  const { step, chartPx, fold, spans } = options;
  const widthPx = chartPx * step;
  const scale = timeScale(fold, WHOLE, widthPx);
  const laneOptions = { ...options, scale, maxRows: maxRowsFor(groups, spans.from.length) };
  const lanes: StepLane[] = [];
  let y = 0;
  for (const group of groups) {
    const lane = yield* layoutLane(group, y, laneOptions);
    lanes.push(lane);
    y += lane.height;
  }
  return { step, heightPx: y, lanes };
}

function maxRowsFor({ length: laneCount }: readonly LaneGroup[], eventCount: number): number {
  if (eventCount <= MAX_SMALL_STORY_EVENTS) return MAX_SMALL_STORY_ROWS;
  return Math.max(MIN_LANE_ROWS, Math.floor(MAX_ROWS / Math.max(1, laneCount)));
}

interface LaneOptions extends ZoomLayoutOptions {
  readonly scale: TimeScale;
  readonly maxRows: number;
}

function* layoutLane(group: LaneGroup, top: number, laneOptions: LaneOptions): Steps<StepLane> {
  const { scale, maxRows, spans, wording } = laneOptions;
  const { widthPx } = scale;
  const middleOf: MidpointOf = ({ index }) => ((spans.from[index]! + spans.to[index]!) / 2) * widthPx;
  const stepMarkOf = ({ event, date }: PlacedEvent): StepMark => markOf(event, date, scale);
  // A view of a part may show a mark in its middle: a line that is longer than half of the view would fit on neither side.
  const longestPx = laneOptions.step === 1 ? Infinity : laneOptions.chartPx / 2 - HALF_MARK_AND_GAP_PX;
  const widthOf = (item: PlacedEvent, isWrapped = false): number => {
    const { widthPx } = wording.wordsOf(item, isWrapped);
    return isWrapped || widthPx <= longestPx ? widthPx : Infinity;
  };
  const capped = findCappedBars(laneOptions.step === 1 ? group.placed : [], stepMarkOf, widthOf, {
    from: 0,
    to: widthPx,
  });
  // Both have the place of the first of them, which is the heavier one.
  const join = (items: readonly PlacedEvent[]) => [...new Set(items.map((item) => capped.get(item)?.item ?? item))];
  const labelled = yield* placeLabels(
    { inTimeOrder: join(group.placed), byWeight: join(group.byWeight) },
    {
      widthPx,
      maxRows,
      markOf: (item) => capped.get(item)?.whole ?? stepMarkOf(item),
      middleOf,
      widthOf,
      minWidthOf: wording.minWidthOf,
      // Nearer, labels that moved away from folds would leave views that are to show them.
      folds: laneOptions.step === 1 ? scale.folds : [],
    },
  );
  const placed = labelled.placed.flatMap((label) => {
    const bar = capped.get(label.item);
    return bar ? divideCapped(label, bar) : label;
  });
  const unplaced = labelled.unplaced.flatMap((item) => [item].concat(capped.get(item)?.cap.item ?? []));
  const rows: StepLabel[][] = [];
  let y = top + LANE_PADDING_PX;
  for (const labels of groupByRow(placed)) {
    if (labels.some(({ item }) => drawnLinks(item.event)[0]) && !hasRoomForLink(labels, widthPx)) y += LINK_ROOM_PX;
    const row = layoutRow(labels, y, laneOptions);
    rows.push(row);
    y = row.reduce((end, label) => Math.max(end, label.y + label.height), y) + ROW_GAP_PX;
  }
  yield;
  const clusters =
    laneOptions.binLane?.(unplaced, { group, y, scale, middleOf }) ?? clusterUnplaced(unplaced, y, middleOf, scale);
  const [cluster] = clusters;
  if (cluster) y += cluster.height + ROW_GAP_PX;
  const rowsPx = y - ROW_GAP_PX + LANE_PADDING_PX - top;
  const height = Math.max(rowsPx, NAME_OFFSET_PX + wording.nameHeightOf(group.lane) + LANE_PADDING_PX);
  return { group, y: top, height, rows, clusters };
}

/** Gathers events without a label into counted buttons side by side. */
function clusterUnplaced(
  unplaced: readonly PlacedEvent[],
  y: number,
  middleOf: MidpointOf,
  { widthPx, folds }: TimeScale,
): StepCluster[] {
  return joinClusters(
    unplaced.map((item) => ({ item, at: middleOf(item) })),
    { buttonPx: CLUSTER_PX.width, free: freeSpans(folds, widthPx, FOLD_GAP_PX) },
  ).map(({ items, span: { from, to } }) => ({
    placed: items,
    events: items.map(({ event }) => event),
    middle: (from + to) / 2,
    y,
    height: CLUSTER_PX.height,
  }));
}

/** Tells whether the words of a link have room in the row itself, beside each event that has one. */
function hasRoomForLink(row: readonly PlacedLabel<PlacedEvent>[], widthPx: number): boolean {
  const spans = row.map(({ mark, position }) => hull(mark, labelSpan(position)));
  return row.every(({ item }, at) => {
    const before = spans[at]!.from - (spans[at - 1]?.to ?? 0);
    const after = (spans[at + 1]?.from ?? widthPx) - spans[at]!.to;
    return drawnLinks(item.event).length === 0 || Math.max(before, after) >= ROOM_BESIDE_PX;
  });
}

/** Groups labels by row, each row from left to right. */
function groupByRow<T>(placed: readonly PlacedLabel<T>[]): PlacedLabel<T>[][] {
  const rows: PlacedLabel<T>[][] = [];
  for (const label of placed) (rows[label.row] ??= []).push(label);
  for (const row of rows) row.sort((a, b) => a.mark.from - b.mark.from);
  return rows;
}

/**
 * Puts the marks of a row on one line. Labels above bars come over it, and the first lines of all others beside their
 * marks. Squares of statements stand below the marks.
 */
function layoutRow(
  labels: readonly PlacedLabel<PlacedEvent>[],
  y: number,
  { wording, scale, statementsOf }: LaneOptions,
): StepLabel[] {
  const worded = labels.map((label) => ({ ...label, words: wording.wordsOf(label.item, label.position.isWrapped) }));
  const markY = y + worded.reduce((most, { position, words }) => Math.max(most, spaceOverMark(position, words)), 0);
  return worded.map(({ item: placed, mark, position, words }) => {
    const over = spaceOverMark(position, words);
    const isAbove = position.side === 'above';
    const textY = isAbove ? 0 : over - words.middlePx;
    const squares = layoutSquares(statementsOf(placed.event, placed.date), mark, scale);
    const textPx = isAbove ? over + BAR_PX.below : Math.max(MIN_BUTTON_PX, textY + words.heightPx);
    const height = Math.max(textPx, squares.length > 0 ? over + heightOfSquares(squares) : 0);
    return { placed, mark, words, position, markY, y: markY - over, height, textY, squares };
  });
}

/** Height from the top of a label's button to the middle of its mark. */
function spaceOverMark({ side }: LabelPosition, { heightPx, middlePx }: LabelWords): number {
  return side === 'above' ? heightPx + BAR_PX.above : Math.max(MIN_BUTTON_PX / 2, middlePx);
}
