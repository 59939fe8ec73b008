import { bisector } from 'd3-array';
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
import type { LabelSide } from '../labels/label-positions.js';
import { DOT_PX, moveMark, type Mark } from './marks.js';
import type { TimeScale } from '../scale/time-scale.js';
import { zoomOf, type Viewport } from '../scale/viewport.js';

/** Button of one event. It covers the mark and the label's text. */
export interface Label {
  readonly event: StoryEvent;
  /** Index among the dated events. */
  readonly index: number;
  readonly box: Box;
  readonly side: LabelSide;
  /** Position of the text, from the start and the top of the box. */
  readonly textX: number;
  readonly textY: number;
  readonly textWidth: number;
  readonly lines: readonly string[];
  readonly noteLines: readonly string[];
  /** Line from the mark to text that had to move away; absent where the text stands at its mark. */
  readonly leader?: Leader;
}

/** A line in the pixels of the chart. */
export interface Leader {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** A counted button for events without a label. */
export interface EventCluster extends StepCluster {
  readonly box: Box;
}

/** Marks, labels and clusters that are in view. */
export interface VisibleItems {
  readonly marks: readonly Mark[];
  /** Labels in time order. */
  readonly labels: readonly Label[];
  readonly clusters: readonly EventCluster[];
}

/** Tolerance for rounding. */
const EPSILON_PX = 0.5;

const byMark = bisector(({ mark }: StepLabel) => mark.to);
const byMidpoint = bisector(({ middle }: StepCluster) => middle);

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
  /** Maps pixels of the zoom layout to pixels in view. */
  readonly toView: (x: number) => number;
  /** First and last pixel of the zoom layout that are in view. */
  readonly fromPx: number;
  readonly toPx: number;
}

/**
 * Yields labels whose marks may be in view. Marks of a row don't touch, so they are ordered by their ends as well as by
 * their starts.
 */
function* labelsIn({ rows }: StepLane, { fromPx, toPx }: Projection): Generator<StepLabel> {
  for (const row of rows) {
    for (let at = byMark.left(row, fromPx - DOT_PX); at < row.length; at++) {
      const stepLabel = row[at]!;
      if (stepLabel.mark.from > toPx + DOT_PX) break;
      yield stepLabel;
    }
  }
}

/** Yields clusters in view. Buttons keep their size around their middle; bins are stretched. */
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

/**
 * Places the label where the zoom layout has it. The label of a bar that began before the view moves along under the
 * bar, to the first free span.
 */
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

/** Makes a line from text under a mark to the mark, where the text doesn't reach the dot's middle or the bar. */
function makeLeader(words: Span, mark: Mark, y: number, isDot: boolean): Leader | undefined {
  const middle = (mark.from + mark.to) / 2;
  const toX = clamp(middle, words.from, words.to);
  const fromX = isDot ? middle : clamp(toX, mark.from, mark.to);
  return fromX === toX ? undefined : { fromX, fromY: y + MARK_Y_PX, toX, toY: y + UNDER_Y_PX };
}

/** Returns the start of the part of a mark in view, if it is long enough for the text under it. */
function findStartUnder(mark: Span, textWidth: number, { widthPx }: TimeScale): number | undefined {
  const [from, to] = [Math.max(mark.from, 0), Math.min(mark.to, widthPx)];
  return to - from >= textWidth - EPSILON_PX ? from : undefined;
}

function isVisible({ from, to }: Span, { widthPx }: TimeScale): boolean {
  return from >= -EPSILON_PX && to <= widthPx + EPSILON_PX;
}
