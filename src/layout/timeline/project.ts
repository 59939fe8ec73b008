import { bisector } from 'd3-array';
import type { StoryEvent } from '../../model/explainer.js';
import {
  MAX_HALF_BIN_PX,
  CLUSTER_PX,
  type StepLabel,
  type StepCluster,
  type StepLane,
  type ZoomLayout,
} from './zoom-layout.js';
import type { Box, Span } from '../geometry.js';
import type { LabelWords } from '../labels/label-wording.js';
import { type LabelSide, LABEL_GAP_PX } from '../labels/label-positions.js';
import { DOT_PX, moveMark, type Mark } from '../scale/marks.js';
import { moveSquares, type Square } from './squares.js';
import type { TimeScale } from '../scale/time-scale.js';
import { zoomOf, type Viewport } from '../scale/viewport.js';

/** Button of one event. It covers the mark and the label's text. */
export interface Label extends LabelWords {
  readonly event: StoryEvent;
  /** Index among the dated events. */
  readonly index: number;
  readonly box: Box;
  readonly side: LabelSide;
  /** Position of the text, from the start and the top of the box. */
  readonly textX: number;
  readonly textY: number;
  /** Number of statements that were made at the event. */
  readonly statementCount: number;
}

/** A counted button for events without a label. */
export interface EventCluster extends StepCluster {
  readonly box: Box;
}

/** Marks, squares, labels and clusters that are in view. */
export interface VisibleItems {
  readonly marks: readonly Mark[];
  readonly squares: readonly Square[];
  /** Labels in time order. */
  readonly labels: readonly Label[];
  readonly clusters: readonly EventCluster[];
}

/** Tolerance for rounding. */
const EPSILON_PX = 0.5;

/**
 * Moves a zoom step's layout into view: stretches it by at most √2, then shifts it. Rows are searched by position, so
 * that events far away cost nothing.
 */
export function project(zoomLayout: ZoomLayout, scale: TimeScale, viewport: Viewport): VisibleItems {
  const stretch = zoomOf(viewport) / zoomLayout.step;
  const startPx = viewport.from * scale.widthPx * zoomLayout.step;
  const projection: Projection = {
    scale,
    toView: (x) => (x - startPx) * stretch,
    fromPx: startPx,
    toPx: startPx + scale.widthPx / stretch,
  };
  const marks: Mark[] = [];
  const squares: Square[] = [];
  const labels: Label[] = [];
  const clusters: EventCluster[] = [];
  for (const lane of zoomLayout.lanes) {
    for (const row of lane.rows) {
      const inView = labelsIn(row, projection)
        .map((label) => ({ label, mark: moveMark(label.mark, label.markY, lane.group.index, projection.toView) }))
        .filter(({ mark }) => mark.to > 0 && mark.from < scale.widthPx);
      marks.push(...inView.map(({ mark }) => mark));
      for (const { label, mark } of inView)
        squares.push(...moveSquares(label.squares, mark, projection.toView, scale.widthPx));
      for (const { item, start, side } of placeRowInView(inView, projection.toView, scale.widthPx))
        labels.push(makeLabel(item.label, item.mark, projection, start, side));
    }
    clusters.push(...clustersIn(lane, projection));
  }
  labels.sort((a, b) => a.index - b.index);
  return { marks, squares, labels, clusters };
}

interface Projection {
  readonly scale: TimeScale;
  /** Maps pixels of the zoom layout to pixels in view. */
  readonly toView: (x: number) => number;
  /** First and last pixel of the zoom layout that are in view. */
  readonly fromPx: number;
  readonly toPx: number;
}

const byEnd = bisector(({ mark }: StepLabel) => mark.to);
const byMiddle = bisector(({ middle }: StepCluster) => middle);

/**
 * Returns labels whose marks may be in view. Marks of a row don't touch, so they are ordered by their ends as well as by
 * their starts.
 */
function labelsIn(row: readonly StepLabel[], { fromPx, toPx }: Projection): readonly StepLabel[] {
  const first = byEnd.left(row, fromPx - DOT_PX);
  let end = first;
  while (end < row.length && row[end]!.mark.from <= toPx + DOT_PX) end += 1;
  return row.slice(first, end);
}

/** Yields clusters in view. Buttons keep their size around their middle; bins are stretched. */
function* clustersIn({ clusters }: StepLane, { scale, toView, fromPx, toPx }: Projection): Generator<EventCluster> {
  for (let at = byMiddle.left(clusters, fromPx - MAX_HALF_BIN_PX); at < clusters.length; at++) {
    const cluster = clusters[at]!;
    if (cluster.middle > toPx + MAX_HALF_BIN_PX) return;
    const from = toView(cluster.middle) - CLUSTER_PX.width / 2;
    const span = cluster.bin?.spanIn(toView, scale.widthPx) ?? { from, to: from + CLUSTER_PX.width };
    if (!isVisible(span, scale)) continue;
    const { y, height } = cluster;
    yield { ...cluster, box: { x: span.from, y, width: span.to - span.from, height } };
  }
}

function isVisible({ from, to }: Span, { widthPx }: TimeScale): boolean {
  return from >= -EPSILON_PX && to <= widthPx + EPSILON_PX;
}

function makeLabel(
  { placed, words, y, height, textY, squares }: StepLabel,
  mark: Mark,
  { scale }: Projection,
  start: number,
  side: LabelSide,
): Label {
  const from = Math.max(0, Math.min(mark.from, start));
  const to = Math.min(scale.widthPx, Math.max(mark.to, start + words.widthPx));
  return {
    ...words,
    event: placed.event,
    index: placed.index,
    side,
    box: { x: from, y, width: to - from, height },
    textX: start - from,
    textY,
    statementCount: squares.length,
  };
}

/** A label of a row and its mark, which is in view. */
interface ItemInView {
  readonly label: StepLabel;
  readonly mark: Mark;
}

/** A label that has a place in view, and the start of its text. */
interface PlacedInView {
  readonly item: ItemInView;
  readonly start: number;
  readonly side: LabelSide;
}

/**
 * Places the labels of one row in a viewport. Each keeps the position that its zoom step gave it. Where that is out of
 * view, a label above a bar stands at the start or the end of the part in view, and may be longer than that part; a label
 * beside a mark changes its side. Neither touches a neighbour. A label that finds no place is left out.
 */
function placeRowInView(
  items: readonly ItemInView[],
  toView: (x: number) => number,
  widthPx: number,
): readonly PlacedInView[] {
  let freeFrom = 0;
  return items.flatMap((item, index) => {
    const { label, mark } = item;
    const { side } = label.position;
    const width = label.words.widthPx;
    const next = items[index + 1];
    const freeTo = next ? Math.min(next.mark.from, usualStart(next, toView)) - LABEL_GAP_PX : widthPx;
    const fits = (start: number, from: number, to: number): boolean =>
      start >= from - EPSILON_PX && start + width <= Math.min(to, widthPx) + EPSILON_PX;
    const find = (): readonly [number, LabelSide] | undefined => {
      const usual = usualStart(item, toView);
      if (fits(usual, 0, widthPx)) return [usual, side];
      const others: readonly (readonly [number, LabelSide])[] = {
        above: [Math.max(0, mark.from), Math.min(mark.to, widthPx) - width].map((start) => [start, side] as const),
        before: [[mark.to + LABEL_GAP_PX, 'after'] as const],
        after: [[mark.from - LABEL_GAP_PX - width, 'before'] as const],
      }[side];
      return others.find(([start]) => fits(start, freeFrom, freeTo));
    };
    const [start, placedSide] = find() ?? [];
    freeFrom = Math.max(mark.to, (start ?? -width) + width) + LABEL_GAP_PX;
    return start === undefined ? [] : [{ item, start, side: placedSide! }];
  });
}

function usualStart({ label: { position } }: ItemInView, toView: (x: number) => number): number {
  return toView(position.anchor) + position.offset;
}
