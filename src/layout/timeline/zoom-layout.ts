import type { StoryEvent } from '../../model/explainer.js';
import type { Steps } from '../../scheduling/steps.js';
import { joinClusters } from './clusters.js';
import type { FoldMap } from '../scale/fold.js';
import type { Span } from '../geometry.js';
import type { LabelWording, LabelWords } from '../labels/label-wording.js';
import { isLong, roomsBetween, TEAR_PX, type LabelPlace } from '../labels/label-positions.js';
import { placeLabels, type PlacedLabel } from '../labels/place-labels.js';
import type { LaneGroup } from './lanes.js';
import { DOT_PX, markOf, type StepMark } from './marks.js';
import type { EventSpans, PlacedEvent } from './placed-events.js';
import { timeScale, type TimeScale } from '../scale/time-scale.js';
import { WHOLE } from '../scale/viewport.js';

const LANE_PADDING = 12;
const ROW_GAP = 8;
/** From the top of a row to the middle of its marks. */
export const MARK_Y = 10;
/** From the top of a row to words under a mark. */
export const UNDER_Y = 20;
const LEAST_ROW = 28;
export const CLUSTER_PX = { width: 52, height: 26 } as const;
/** No bin of a histogram reaches farther from its middle. */
export const BIN_REACH_PX = 36;
/** Rows of all lanes together, so that a crowded chart stays on a screen or two; but each lane may have a few. */
const MOST_ROWS = 15;
const MOST_ROWS_OF_MANY_LANES = 3;
/** In a story of so few events a lane may grow higher, so that readers see what each is called. */
const FEW_EVENTS = 80;
const MOST_ROWS_OF_FEW = 32;

/** An event's mark and label at one zoom step, in pixels from the start of the whole. */
export interface Arranged {
  readonly placed: PlacedEvent;
  readonly mark: StepMark;
  readonly words: LabelWords;
  readonly place: LabelPlace;
  readonly y: number;
  readonly height: number;
  /** The height with the words under the mark, if they may go there when the label's own place is out of view. */
  readonly heightUnder: number | undefined;
}

/** Events without a label of their own, and the middle of their button. */
export interface ArrangedCluster {
  readonly placed: readonly PlacedEvent[];
  readonly events: readonly StoryEvent[];
  readonly middle: number;
  readonly y: number;
  readonly height: number;
  /** Present where the lane has a histogram instead of counted buttons. */
  readonly bin?: ArrangedBin;
}

/** One of a histogram's bins: its stretch of time, and how full it is beside the lane's fullest. */
export interface ArrangedBin {
  readonly fromMs: number;
  readonly toMs: number;
  readonly share: number;
  readonly lane: LaneGroup;
  /** What of it is in a view; or where it is, if that is too little. */
  readonly spanIn: (toView: (x: number) => number, widthPx: number) => Span;
}

/** Makes a histogram of what has no label in a lane; of a lane that is not crowded none. */
export type BinLane = (
  left: readonly PlacedEvent[],
  lane: { readonly group: LaneGroup; readonly y: number; readonly scale: TimeScale; readonly middleOf: MiddleOf },
) => ArrangedCluster[] | undefined;

type MiddleOf = (placed: PlacedEvent) => number;

export interface ArrangedLane {
  readonly group: LaneGroup;
  readonly y: number;
  readonly height: number;
  /** Each row from left to right. */
  readonly rows: readonly (readonly Arranged[])[];
  /** From left to right. */
  readonly clusters: readonly ArrangedCluster[];
}

export interface Arrangement {
  readonly step: number;
  readonly heightPx: number;
  readonly lanes: readonly ArrangedLane[];
}

export interface ArrangeOptions {
  /** Zoom, rounded down to a power of √2. */
  readonly step: number;
  /** Of the chart, at fit. */
  readonly chartPx: number;
  readonly fold: FoldMap;
  readonly spans: EventSpans;
  readonly wording: LabelWording;
  /** Makes the histogram of a crowded lane; without it each lane has counted buttons. */
  readonly binLane?: BinLane | undefined;
}

/** Places all labels once for a zoom step; what follows only moves them. */
export function* arrangeTimeline(groups: readonly LaneGroup[], options: ArrangeOptions): Steps<Arrangement> {
  const { step, chartPx, fold, spans } = options;
  const widthPx = chartPx * step;
  const scale = timeScale(fold, WHOLE, widthPx);
  const room = { ...options, scale, mostRows: mostRowsOf(groups, spans.from.length) };
  const lanes: ArrangedLane[] = [];
  let y = 0;
  for (const group of groups) {
    const lane = yield* arrangeLane(group, y, room);
    lanes.push(lane);
    y += lane.height;
  }
  return { step, heightPx: y, lanes };
}

function mostRowsOf({ length: laneCount }: readonly LaneGroup[], eventCount: number): number {
  if (eventCount <= FEW_EVENTS) return MOST_ROWS_OF_FEW;
  return Math.max(MOST_ROWS_OF_MANY_LANES, Math.floor(MOST_ROWS / Math.max(1, laneCount)));
}

interface LaneRoom extends ArrangeOptions {
  readonly scale: TimeScale;
  readonly mostRows: number;
}

function* arrangeLane(group: LaneGroup, top: number, room: LaneRoom): Steps<ArrangedLane> {
  const { scale, mostRows, spans, wording } = room;
  const { widthPx, closedFolds: folds } = scale;
  const middleOf: MiddleOf = ({ index }) => ((spans.from[index]! + spans.to[index]!) / 2) * widthPx;
  const { placed, left } = yield* placeLabels(
    { inTime: group.placed, byWeight: group.byWeight },
    {
      widthPx,
      folds,
      mostRows,
      markOf: ({ event, date }) => markOf(event, date, scale, widthPx),
      middleOf,
      lengthOf: ({ index }) => Math.max(DOT_PX, (spans.to[index]! - spans.from[index]!) * widthPx),
      widthOf: (each) => wording.wordsOf(each).widthPx,
      leastWidthOf: wording.leastWidthOf,
    },
  );
  const rows: Arranged[][] = [];
  let y = top + LANE_PADDING;
  for (const labels of byRow(placed)) {
    const row = labels.map((label) => arrangeLabel(label, y, wording));
    rows.push(row);
    y += row.reduce((most, { height, heightUnder = 0 }) => Math.max(most, height, heightUnder), 0) + ROW_GAP;
  }
  yield;
  const clusters = room.binLane?.(left, { group, y, scale, middleOf }) ?? countLeft(left, y, middleOf, scale);
  if (clusters[0]) y += clusters[0].height + ROW_GAP;
  return { group, y: top, height: y - ROW_GAP + LANE_PADDING - top, rows, clusters };
}

/** Those without a label of their own, in buttons beside each other. */
function countLeft(
  left: readonly PlacedEvent[],
  y: number,
  middleOf: MiddleOf,
  { widthPx, closedFolds }: TimeScale,
): ArrangedCluster[] {
  return joinClusters(
    left.map((item) => ({ item, at: middleOf(item) })),
    { buttonPx: CLUSTER_PX.width, rooms: roomsBetween(closedFolds, widthPx, TEAR_PX) },
  ).map(({ items, span: { from, to } }) => {
    const { height } = CLUSTER_PX;
    return { placed: items, events: items.map(({ event }) => event), middle: (from + to) / 2, y, height };
  });
}

/** Labels of each row from left to right. */
function byRow<T>(placed: readonly PlacedLabel<T>[]): PlacedLabel<T>[][] {
  const rows: PlacedLabel<T>[][] = [];
  for (const label of placed) (rows[label.row] ??= []).push(label);
  for (const row of rows) row.sort((a, b) => a.mark.from - b.mark.from);
  return rows;
}

function arrangeLabel({ item, mark, place }: PlacedLabel<PlacedEvent>, y: number, wording: LabelWording): Arranged {
  const words = wording.wordsOf(item);
  const heightUnder = Math.max(LEAST_ROW, words.heightPx + UNDER_Y);
  return {
    placed: item,
    mark,
    words,
    place,
    y,
    height: place.side === 'under' ? heightUnder : Math.max(LEAST_ROW, words.heightPx),
    heightUnder: isLong(mark, words.widthPx) ? heightUnder : undefined,
  };
}
