import type { Explainer } from '../model/explainer.js';
import { joinClusters } from './clusters.js';
import type { FoldMap } from './fold.js';
import type { Span } from './geometry.js';
import type { LabelWording, LabelWords } from './label-words.js';
import { isLong, roomsBetween, TEAR_PX, type LabelPlace } from './label-places.js';
import { placeLabels, type LabelRequest, type PlacedLabel } from './labels.js';
import { groupByLane, type LaneBy, type LaneGroup } from './lanes.js';
import { markOf, type StepMark } from './marks.js';
import type { PlacedEvent, PlacedEvents } from './placed-events.js';
import { timeScale } from './time-scale.js';
import { WHOLE } from './viewport.js';

const LANE_PADDING = 12;
const ROW_GAP = 8;
/** From the top of a row to the middle of its marks. */
export const MARK_Y = 10;
/** From the top of a row to words under a mark. */
export const UNDER_Y = 20;
const LEAST_ROW = 28;
export const CLUSTER_PX = { width: 52, height: 26 } as const;
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
  readonly middle: number;
  readonly y: number;
}

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
  /** The middle of each dated event's mark. */
  readonly middles: Float64Array;
}

export interface ArrangeOptions {
  /** Zoom, rounded down to a power of √2. */
  readonly step: number;
  /** Of the chart, at fit. */
  readonly chartPx: number;
  readonly lanes: LaneBy;
  readonly wording: LabelWording;
}

/** Places all labels once for a zoom step; what follows only moves them. */
export function arrangeTimeline(
  explainer: Explainer,
  events: PlacedEvents,
  fold: FoldMap,
  { step, chartPx, lanes: by, wording }: ArrangeOptions,
): Arrangement {
  const widthPx = chartPx * step;
  const scale = timeScale(fold, WHOLE, widthPx);
  const marks = events.dated.map(({ event, date }) => markOf(event, date, scale, widthPx));
  const groups = groupByLane(explainer, events.dated, by);
  const mostRows = mostRowsOf(groups, events.dated.length);

  let y = 0;
  const lanes = groups.map((group) => {
    const requests = group.placed.map((placed) => {
      return { item: placed, mark: marks[placed.index]!, weight: placed.event.weight };
    });
    const lane = arrangeLane(group, requests, { widthPx, folds: scale.closedFolds, mostRows, y, wording });
    y += lane.height;
    return lane;
  });
  return { step, heightPx: y, lanes, middles: Float64Array.from(marks, ({ from, to }) => (from + to) / 2) };
}

function mostRowsOf({ length: laneCount }: readonly LaneGroup[], eventCount: number): number {
  if (eventCount <= FEW_EVENTS) return MOST_ROWS_OF_FEW;
  return Math.max(MOST_ROWS_OF_MANY_LANES, Math.floor(MOST_ROWS / Math.max(1, laneCount)));
}

interface LaneRoom {
  readonly widthPx: number;
  readonly folds: readonly Span[];
  readonly mostRows: number;
  readonly y: number;
  readonly wording: LabelWording;
}

function arrangeLane(
  group: LaneGroup,
  requests: readonly LabelRequest<PlacedEvent>[],
  { widthPx, folds, mostRows, y: top, wording }: LaneRoom,
): ArrangedLane {
  const { placed, left } = placeLabels(requests, {
    widthPx,
    folds,
    mostRows,
    widthOf: (placed) => wording.wordsOf(placed).widthPx,
    leastWidthOf: wording.leastWidthOf,
  });
  const rows: Arranged[][] = [];
  let y = top + LANE_PADDING;
  for (const labels of byRow(placed)) {
    const row = labels.map((label) => arrangeLabel(label, y, wording));
    rows.push(row);
    y += row.reduce((most, { height, heightUnder = 0 }) => Math.max(most, height, heightUnder), 0) + ROW_GAP;
  }
  const clusters = joinClusters(
    left.map(({ item, mark }) => ({ item, at: (mark.from + mark.to) / 2 })),
    { buttonPx: CLUSTER_PX.width, rooms: roomsBetween(folds, widthPx, TEAR_PX) },
  );
  const clusterY = y;
  if (clusters.length > 0) y += CLUSTER_PX.height + ROW_GAP;
  return {
    group,
    y: top,
    height: y - ROW_GAP + LANE_PADDING - top,
    rows,
    clusters: clusters.map(({ items, span }) => ({ placed: items, middle: (span.from + span.to) / 2, y: clusterY })),
  };
}

/** Labels of each row from left to right. */
function byRow<T>(placed: readonly PlacedLabel<T>[]): PlacedLabel<T>[][] {
  const rows: PlacedLabel<T>[][] = [];
  for (const label of placed) (rows[label.row] ??= []).push(label);
  for (const row of rows) row.sort((a, b) => a.request.mark.from - b.request.mark.from);
  return rows;
}

function arrangeLabel({ request, place }: PlacedLabel<PlacedEvent>, y: number, wording: LabelWording): Arranged {
  const { item, mark } = request;
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
