import { bisector } from 'd3';
import type { StoryEvent } from '../../model/explainer.js';
import {
  BIN_REACH_PX,
  CLUSTER_PX,
  MARK_Y,
  UNDER_Y,
  type Arranged,
  type ArrangedCluster,
  type ArrangedLane,
  type Arrangement,
} from './zoom-layout.js';
import { clamp, type Box, type Span } from '../geometry.js';
import { roomsBetween, TEAR_PX, type LabelSide } from '../labels/label-positions.js';
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
export interface EventCluster extends ArrangedCluster {
  readonly box: Box;
}

/** Marks and labels that are in view. */
export interface InView {
  readonly marks: readonly Mark[];
  /** In time order. */
  readonly labels: readonly Label[];
  readonly clusters: readonly EventCluster[];
}

/** Room that rounding may take. */
const EPSILON_PX = 0.5;

const byMark = bisector(({ mark }: Arranged) => mark.to);
const byMiddle = bisector(({ middle }: ArrangedCluster) => middle);

/** Moves an arrangement into view: stretched by at most √2 from its zoom step, then shifted. What is far away costs nothing. */
export function showArrangement(arrangement: Arrangement, scale: TimeScale, viewport: Viewport): InView {
  const stretch = zoomOf(viewport) / arrangement.step;
  const startPx = viewport.from * scale.widthPx * arrangement.step;
  const view: View = {
    scale,
    toView: (x) => (x - startPx) * stretch,
    fromPx: startPx,
    toPx: startPx + scale.widthPx / stretch,
  };
  const marks: Mark[] = [];
  const labels: Label[] = [];
  const clusters: EventCluster[] = [];
  for (const lane of arrangement.lanes) {
    for (const arranged of arrangedIn(lane, view)) {
      const mark = moveMark(arranged.mark, arranged.y + MARK_Y, lane.group.index, view.toView);
      if (mark.to <= 0 || mark.from >= scale.widthPx) continue;
      marks.push(mark);
      const label = showLabel(arranged, mark, view);
      if (label) labels.push(label);
    }
    clusters.push(...clustersIn(lane, view));
  }
  labels.sort((a, b) => a.index - b.index);
  return { marks, labels, clusters };
}

interface View {
  readonly scale: TimeScale;
  /** Pixels of the arrangement → pixels in view. */
  readonly toView: (x: number) => number;
  /** What is in view, in pixels of the arrangement. */
  readonly fromPx: number;
  readonly toPx: number;
}

/** Marks of a lane that may be in view: those of a row don't touch, so they are in order of their ends too. */
function* arrangedIn({ rows }: ArrangedLane, { fromPx, toPx }: View): Generator<Arranged> {
  for (const row of rows) {
    for (let at = byMark.left(row, fromPx - DOT_PX); at < row.length; at++) {
      const arranged = row[at]!;
      if (arranged.mark.from > toPx + DOT_PX) break;
      yield arranged;
    }
  }
}

/** Buttons keep their size about their middle, bins stretch. */
function* clustersIn({ clusters }: ArrangedLane, { scale, toView, fromPx, toPx }: View): Generator<EventCluster> {
  for (let at = byMiddle.left(clusters, fromPx - BIN_REACH_PX); at < clusters.length; at++) {
    const cluster = clusters[at]!;
    if (cluster.middle > toPx + BIN_REACH_PX) return;
    const from = toView(cluster.middle) - CLUSTER_PX.width / 2;
    const span = cluster.bin?.spanIn(toView, scale.widthPx) ?? { from, to: from + CLUSTER_PX.width };
    if (!isInside(span, scale)) continue;
    const { y, height } = cluster;
    yield { ...cluster, box: { x: span.from, y, width: span.to - span.from, height } };
  }
}

/** The label where it was placed, or, of a bar that began before the view, at the first place under it with room. */
function showLabel(arranged: Arranged, mark: Mark, view: View): Label | undefined {
  const { place, words, height, heightUnder } = arranged;
  const start = view.toView(place.anchor) + place.offset;
  if (isInside({ from: start, to: start + words.widthPx }, view.scale)) {
    return labelAt(arranged, mark, view, start, place.side, height);
  }
  if (heightUnder === undefined || mark.from >= 0) return undefined;
  const stuck = underInView(mark, words.widthPx, view.scale);
  return stuck === undefined ? undefined : labelAt(arranged, mark, view, stuck, 'under', heightUnder);
}

function labelAt(
  { placed, mark: { shape }, words, y }: Arranged,
  mark: Mark,
  { scale }: View,
  start: number,
  side: LabelSide,
  height: number,
): Label {
  const from = Math.max(0, Math.min(mark.from, start));
  const to = Math.min(scale.widthPx, Math.max(mark.to, start + words.widthPx));
  const under = side === 'under';
  const leader = under ? leaderTo({ from: start, to: start + words.widthPx }, mark, y, shape === 'dot') : undefined;
  return {
    event: placed.event,
    index: placed.index,
    side,
    box: { x: from, y, width: to - from, height },
    textX: start - from,
    textY: under ? UNDER_Y : 0,
    textWidth: words.widthPx,
    lines: words.lines,
    noteLines: words.noteLines,
    ...(leader && { leader }),
  };
}

/** Where words under a mark don't reach the middle of its dot, or its stretch at all, a line does. */
function leaderTo(words: Span, mark: Mark, y: number, isDot: boolean): Leader | undefined {
  const middle = (mark.from + mark.to) / 2;
  const toX = clamp(middle, words.from, words.to);
  const fromX = isDot ? middle : clamp(toX, mark.from, mark.to);
  return fromX === toX ? undefined : { fromX, fromY: y + MARK_Y, toX, toY: y + UNDER_Y };
}

/** Under a mark, at the first stretch in view that no fold hides and that is long enough. */
function underInView(mark: Span, textWidth: number, { closedFolds, widthPx }: TimeScale): number | undefined {
  return roomsBetween(closedFolds, Infinity, TEAR_PX)
    .map(({ from, to }) => ({ from: Math.max(from, mark.from, 0), to: Math.min(to, mark.to, widthPx) }))
    .find(({ from, to }) => to - from >= textWidth - EPSILON_PX)?.from;
}

function isInside({ from, to }: Span, { widthPx }: TimeScale): boolean {
  return from >= -EPSILON_PX && to <= widthPx + EPSILON_PX;
}
