import { bisector } from 'd3';
import type { StoryEvent } from '../../model/explainer.js';
import {
  MAX_HALF_BIN_PX,
  CLUSTER_PX,
  MARK_Y_PX,
  UNDER_Y_PX,
  type StepLabel,
  type StepCluster,
  type StepLane,
  type ZoomLayout,
} from './zoom-layout.js';
import { clamp, type Box, type Span } from '../geometry.js';
import { freeSpans, TEAR_PX, type LabelSide } from '../labels/label-positions.js';
import { DOT_PX, moveMark, type Mark } from './marks.js';
import type { TimeScale } from '../scale/time-scale.js';
import { zoomOf, type Viewport } from '../scale/viewport.js';

/** One event's button: it covers the mark and the words. */
export interface Label {
  readonly event: StoryEvent;
  /** Its place among the dated events. */
  readonly index: number;
  readonly box: Box;
  readonly side: LabelSide;
  /** Where the words begin, from the start of the box, and how far below its top. */
  readonly textX: number;
  readonly textY: number;
  readonly textWidth: number;
  readonly lines: readonly string[];
  readonly noteLines: readonly string[];
  /** From the mark to words that had to move away from it; absent where they stand at their mark. */
  readonly leader?: Leader;
}

/** A line, in the chart's pixels. */
export interface Leader {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** A counted button for events whose labels found no room. */
export interface EventCluster extends StepCluster {
  readonly box: Box;
}

/** Marks and labels that are in view. */
export interface VisibleItems {
  readonly marks: readonly Mark[];
  /** In time order. */
  readonly labels: readonly Label[];
  readonly clusters: readonly EventCluster[];
}

/** Room that rounding may take. */
const EPSILON_PX = 0.5;

const byMark = bisector(({ mark }: StepLabel) => mark.to);
const byMidpoint = bisector(({ middle }: StepCluster) => middle);

/** Moves an arrangement into view: stretched by at most √2 from its zoom step, then shifted. What is far away costs nothing. */
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
  const labels: Label[] = [];
  const clusters: EventCluster[] = [];
  for (const lane of zoomLayout.lanes) {
    for (const stepLabel of labelsIn(lane, projection)) {
      const mark = moveMark(stepLabel.mark, stepLabel.y + MARK_Y_PX, lane.group.index, projection.toView);
      if (mark.to <= 0 || mark.from >= scale.widthPx) continue;
      marks.push(mark);
      const label = projectLabel(stepLabel, mark, projection);
      if (label) labels.push(label);
    }
    clusters.push(...clustersIn(lane, projection));
  }
  labels.sort((a, b) => a.index - b.index);
  return { marks, labels, clusters };
}

interface Projection {
  readonly scale: TimeScale;
  /** Pixels of the arrangement → pixels in view. */
  readonly toView: (x: number) => number;
  /** What is in view, in pixels of the arrangement. */
  readonly fromPx: number;
  readonly toPx: number;
}

/** Marks of a lane that may be in view: those of a row don't touch, so they are in order of their ends too. */
function* labelsIn({ rows }: StepLane, { fromPx, toPx }: Projection): Generator<StepLabel> {
  for (const row of rows) {
    for (let at = byMark.left(row, fromPx - DOT_PX); at < row.length; at++) {
      const stepLabel = row[at]!;
      if (stepLabel.mark.from > toPx + DOT_PX) break;
      yield stepLabel;
    }
  }
}

/** Buttons keep their size about their middle, bins stretch. */
function* clustersIn({ clusters }: StepLane, { scale, toView, fromPx, toPx }: Projection): Generator<EventCluster> {
  for (let at = byMidpoint.left(clusters, fromPx - MAX_HALF_BIN_PX); at < clusters.length; at++) {
    const cluster = clusters[at]!;
    if (cluster.middle > toPx + MAX_HALF_BIN_PX) return;
    const from = toView(cluster.middle) - CLUSTER_PX.width / 2;
    const span = cluster.bin?.spanIn(toView, scale.widthPx) ?? { from, to: from + CLUSTER_PX.width };
    if (!isVisible(span, scale)) continue;
    const { y, height } = cluster;
    yield { ...cluster, box: { x: span.from, y, width: span.to - span.from, height } };
  }
}

/** The label where it was placed, or, of a bar that began before the view, at the first place under it with room. */
function projectLabel(stepLabel: StepLabel, mark: Mark, projection: Projection): Label | undefined {
  const { position, words, height, heightUnder } = stepLabel;
  const start = projection.toView(position.anchor) + position.offset;
  if (isVisible({ from: start, to: start + words.widthPx }, projection.scale)) {
    return makeLabel(stepLabel, mark, projection, start, position.side, height);
  }
  if (heightUnder === undefined || mark.from >= 0) return undefined;
  const underStart = findStartUnder(mark, words.widthPx, projection.scale);
  return underStart === undefined
    ? undefined
    : makeLabel(stepLabel, mark, projection, underStart, 'under', heightUnder);
}

function makeLabel(
  { placed, mark: { shape }, words, y }: StepLabel,
  mark: Mark,
  { scale }: Projection,
  start: number,
  side: LabelSide,
  height: number,
): Label {
  const from = Math.max(0, Math.min(mark.from, start));
  const to = Math.min(scale.widthPx, Math.max(mark.to, start + words.widthPx));
  const under = side === 'under';
  const leader = under ? makeLeader({ from: start, to: start + words.widthPx }, mark, y, shape === 'dot') : undefined;
  return {
    event: placed.event,
    index: placed.index,
    side,
    box: { x: from, y, width: to - from, height },
    textX: start - from,
    textY: under ? UNDER_Y_PX : 0,
    textWidth: words.widthPx,
    lines: words.lines,
    noteLines: words.noteLines,
    ...(leader && { leader }),
  };
}

/** Where words under a mark don't reach the middle of its dot, or its stretch at all, a line does. */
function makeLeader(words: Span, mark: Mark, y: number, isDot: boolean): Leader | undefined {
  const middle = (mark.from + mark.to) / 2;
  const toX = clamp(middle, words.from, words.to);
  const fromX = isDot ? middle : clamp(toX, mark.from, mark.to);
  return fromX === toX ? undefined : { fromX, fromY: y + MARK_Y_PX, toX, toY: y + UNDER_Y_PX };
}

/** Under a mark, at the first stretch in view that no fold hides and that is long enough. */
function findStartUnder(mark: Span, textWidth: number, { closedFolds, widthPx }: TimeScale): number | undefined {
  return freeSpans(closedFolds, Infinity, TEAR_PX)
    .map(({ from, to }) => ({ from: Math.max(from, mark.from, 0), to: Math.min(to, mark.to, widthPx) }))
    .find(({ from, to }) => to - from >= textWidth - EPSILON_PX)?.from;
}

function isVisible({ from, to }: Span, { widthPx }: TimeScale): boolean {
  return from >= -EPSILON_PX && to <= widthPx + EPSILON_PX;
}
