import type { Explainer, Named, StoryEvent } from '../model/explainer.js';
import {
  arrangeTimeline,
  CLUSTER_PX,
  MARK_Y,
  UNDER_Y,
  type Arranged,
  type Arrangement,
  type Wanted,
} from './arrangement.js';
import { DEFAULT_FOLD, elasticFold, evenFold, linearFold, type Fold, type FoldMap } from './fold.js';
import type { Box, Span } from './geometry.js';
import { LABEL_GAP, roomsBetween, TEAR_PX, type LabelSide } from './labels.js';
import type { LaneBy } from './lanes.js';
import { hasPlace, moveMark, type Mark } from './marks.js';
import { hasClock, placeDate, type PlacedDate } from './placed-date.js';
import { estimatedMeasure, type TextMeasure } from './text-measure.js';
import { axisTicks, type AxisTicks } from './ticks.js';
import { timeScale, type TimeScale } from './time-scale.js';
import { WHOLE, zoomOf, zoomStep, type Viewport } from './viewport.js';

export type ScaleKind = 'elastic' | 'linear' | 'even';

export interface TimelineOptions {
  readonly viewport?: Viewport;
  /** Width of the chart without the names of its lanes. */
  readonly widthPx: number;
  readonly measure?: TextMeasure;
  readonly scale?: ScaleKind;
  /** Shortest stretch that folds, as a share of the whole; 0: none. */
  readonly fold?: number;
  readonly lanes?: LaneBy;
  readonly locale?: string;
  /** Zone of the axis where the document has clock times. */
  readonly timeZone?: string | undefined;
  /** What is drawn; all events without it. The fold does not depend on it. */
  readonly events?: readonly StoryEvent[];
  /** The label's second line: the date and what became of the event, in words. */
  readonly noteOf?: (event: StoryEvent) => string;
  /** Milliseconds from 1970 UTC; drawn where it lies inside. */
  readonly nowMs?: number;
}

/** One event's button: it covers the mark and the words. */
export interface Label {
  readonly event: StoryEvent;
  readonly box: Box;
  readonly side: LabelSide;
  /** Where the words begin, from the start of the box, and how far below its top. */
  readonly textX: number;
  readonly textY: number;
  readonly textWidth: number;
  readonly lines: readonly string[];
  readonly noteLines: readonly string[];
}

/** A counted button for events whose labels found no room. */
export interface EventCluster {
  readonly events: readonly StoryEvent[];
  readonly box: Box;
}

export interface LaneBox {
  readonly lane: Named | undefined;
  readonly index: number;
  readonly y: number;
  readonly height: number;
}

export interface FoldBox extends Fold, Span {}

/** Everything that the chart draws, as plain boxes; `x` from the start of the line, mirrored by whoever draws. */
export interface TimelineLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fold: FoldMap;
  readonly scale: TimeScale;
  readonly lanes: readonly LaneBox[];
  readonly marks: readonly Mark[];
  /** In time order. */
  readonly labels: readonly Label[];
  readonly clusters: readonly EventCluster[];
  /** In view or partly so, but without room for a label inside: counted at the edge. */
  readonly earlier: readonly StoryEvent[];
  readonly later: readonly StoryEvent[];
  /** Without a date, so without a place. */
  readonly undated: readonly StoryEvent[];
  readonly folds: readonly FoldBox[];
  readonly ticks: AxisTicks;
  readonly eras: readonly (Span & { readonly name: string })[];
  readonly nowX: number | undefined;
}

/** explainer + options → boxes. The same input gives the same boxes; panning moves labels and changes nothing else. */
export function layoutTimeline(explainer: Explainer, options: TimelineOptions): TimelineLayout {
  const { viewport = WHOLE, widthPx, measure = estimatedMeasure, locale = 'en', nowMs } = options;
  const { events = explainer.events, lanes = 'lane', noteOf = () => '' } = options;
  const zone = axisZone(explainer, options.timeZone);
  const fold = foldOf(explainer, options, zone);
  const arrangement = arrangeTimeline(explainer, fold, zone, zoomStep(viewport), {
    widthPx,
    measure,
    lanes,
    events,
    noteOf,
  });
  const scale = timeScale(fold, viewport, widthPx);
  const shown = show(
    arrangement,
    scale,
    zoomOf(viewport) / arrangement.step,
    viewport.from * widthPx * arrangement.step,
  );
  return {
    widthPx,
    heightPx: arrangement.heightPx,
    fold,
    scale,
    lanes: arrangement.lanes.map(({ group, y, height }) => ({ lane: group.lane, index: group.index, y, height })),
    ...shown,
    undated: events.filter(({ date }) => !hasPlace(date && placeDate(date, zone))),
    folds: scale.closedFolds.filter(({ from, to }) => to > 0 && from < widthPx),
    ticks: axisTicks(scale, { locale, timeZone: zone, measure }),
    eras: explainer.eras.map(({ name, date }) => eraSpan(name, placeDate(date, zone), scale)).filter(isSpan),
    nowX: nowMs === undefined ? undefined : inside(scale.x(nowMs), widthPx),
  };
}

/** The zone whose days the axis shows: the document's where it has times of day; none needed where it has only days. */
function axisZone(explainer: Explainer, timeZone: string | undefined): string | undefined {
  const hasClocks = explainer.events.some(({ date }) => date && hasClock(date));
  return hasClocks ? (timeZone ?? explainer.timeZone) : undefined;
}

/** The first map, from all happenings of the document: those of events and of dated statements. */
export function foldOf(
  explainer: Explainer,
  { scale = 'elastic', fold = DEFAULT_FOLD }: Pick<TimelineOptions, 'scale' | 'fold'>,
  zone?: string,
): FoldMap {
  const dates = [
    ...explainer.events.flatMap(({ date }) => (date ? [placeDate(date, zone)] : [])),
    ...explainer.statements.flatMap(({ date }) => (date ? [placeDate(date, zone, true)] : [])),
  ];
  if (scale === 'linear') return linearFold(dates);
  return scale === 'even' ? evenFold(dates) : elasticFold(dates, fold);
}

/** Moves an arrangement into view: `stretch` (1 to √2) from its zoom step to the zoom, `startPx` of the step to the left edge. */
function show(
  { lanes }: Arrangement,
  scale: TimeScale,
  stretch: number,
  startPx: number,
): Pick<TimelineLayout, 'marks' | 'labels' | 'clusters' | 'earlier' | 'later'> {
  const { widthPx } = scale;
  const toView = (x: number): number => (x - startPx) * stretch;
  const marks: Mark[] = [];
  const labels: Label[] = [];
  const clusters: EventCluster[] = [];
  const earlier: StoryEvent[] = [];
  const later: StoryEvent[] = [];
  for (const lane of lanes) {
    for (const arranged of lane.placed) {
      const mark = moveMark(arranged.mark, arranged.y + MARK_Y, lane.group.index, toView);
      if (mark.to > 0 && mark.from < widthPx) marks.push(mark);
      const label = showLabel(arranged, mark, scale);
      if (label) labels.push(label);
      else (mark.from + mark.to < widthPx ? earlier : later).push(arranged.wanted.event);
    }
    for (const { events, middle, y } of lane.clusters) {
      const x = toView(middle) - CLUSTER_PX.width / 2;
      const isInView = x >= -0.5 && x + CLUSTER_PX.width <= widthPx + 0.5;
      if (isInView) clusters.push({ events, box: { x, y, ...CLUSTER_PX } });
      else (x < 0 ? earlier : later).push(...events);
    }
  }
  const order = new Map(lanes.flatMap(({ group }) => group.events).map((event, index) => [event, index]));
  labels.sort((a, b) => byTime(a.event, b.event) || order.get(a.event)! - order.get(b.event)!);
  return { marks, labels, clusters, earlier, later };
}

/** The label where it was placed, or, of a bar that began before the view, at the first place under it with room. */
function showLabel(arranged: Arranged, mark: Mark, scale: TimeScale): Label | undefined {
  const { wanted, side, textWidth, y, height } = arranged;
  const fits = (from: number): boolean => from >= -0.5 && from + textWidth <= scale.widthPx + 0.5;
  const beside = side === 'after' ? mark.to + LABEL_GAP : mark.from - LABEL_GAP - textWidth;
  if (side !== 'under' && fits(beside) && mark.from < scale.widthPx && mark.to > 0) {
    const from = Math.max(0, Math.min(mark.from, beside));
    const to = Math.min(scale.widthPx, Math.max(mark.to, beside + textWidth));
    return labelAt(wanted, side, { x: from, y, width: to - from, height }, beside - from, 0, textWidth);
  }
  const under = isLong(arranged) ? underInView(mark, textWidth, scale) : movedInView(arranged, mark);
  if (under === undefined || !fits(under)) return undefined;
  const from = Math.max(0, Math.min(mark.from, under));
  const to = Math.min(scale.widthPx, Math.max(mark.to, under + textWidth));
  const tall = Math.max(height, wanted.textHeight + UNDER_Y);
  return labelAt(wanted, 'under', { x: from, y, width: to - from, height: tall }, under - from, UNDER_Y, textWidth);
}

function labelAt(
  { event, lines, noteLines }: Wanted,
  side: LabelSide,
  box: Box,
  textX: number,
  textY: number,
  textWidth: number,
): Label {
  return { event, side, box, textX, textY, textWidth, lines, noteLines };
}

/** True for a bar that was given room for its label under it. */
function isLong({ mark, textWidth }: Arranged): boolean {
  return mark.shape === 'bar' && mark.to - mark.from >= textWidth;
}

/** Under a bar, at the first stretch in view that no fold hides and that is long enough. */
function underInView(mark: Mark, textWidth: number, scale: TimeScale): number | undefined {
  return roomsBetween(scale.closedFolds, Infinity, TEAR_PX)
    .map(({ from, to }) => ({
      from: Math.max(from, mark.from, 0),
      to: Math.min(to, mark.to, scale.widthPx),
    }))
    .find(({ from, to }) => to - from >= textWidth - 0.5)?.from;
}

/** A moved label keeps its distance from the middle of its mark. */
function movedInView({ mark, textFrom, side }: Arranged, inView: Mark): number | undefined {
  if (side !== 'under') return undefined;
  return (inView.from + inView.to) / 2 + textFrom - (mark.from + mark.to) / 2;
}

function byTime(a: StoryEvent, b: StoryEvent): number {
  return (a.date?.earliestMs ?? Infinity) - (b.date?.earliestMs ?? Infinity) || 0;
}

function eraSpan(name: string, date: PlacedDate, scale: TimeScale): (Span & { name: string }) | undefined {
  const from = Math.max(0, scale.x(date.startEarliest));
  const to = Math.min(scale.widthPx, scale.x(date.endLatest));
  return to > from ? { name, from, to } : undefined;
}

function isSpan<T>(span: T | undefined): span is T {
  return span !== undefined;
}

function inside(x: number, widthPx: number): number | undefined {
  return x >= 0 && x <= widthPx ? x : undefined;
}
