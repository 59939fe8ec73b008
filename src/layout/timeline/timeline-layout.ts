import type { Explainer, Named, StoryEvent } from '../../model/explainer.js';
import { runAtOnce, YIELD_EVERY, type Steps } from '../../scheduling/steps.js';
import type { DateWords } from '../../time/format/date-words.js';
import { isTimeZone } from '../../time/zone.js';
import { layoutZoom, type ZoomLayout, type BinLane } from './zoom-layout.js';
import { placeEras, type EraBox } from './era-labels.js';
import { DEFAULT_FOLD, elasticFold, evenFold, linearFold, type Fold, type FoldMap } from '../scale/fold.js';
import { placeFoldLabels, type FoldLabelTexts, type FoldLabel } from '../scale/fold-labels.js';
import type { Span } from '../geometry.js';
import { project, type VisibleItems } from './project.js';
import { freeSpans, TEAR_PX } from '../labels/label-positions.js';
import { labelWording, type LabelWording } from '../labels/label-wording.js';
import { groupByLane, type LaneBy, type LaneGroup } from './lanes.js';
import { datePlacer, hasClockTime, type DatePlacer, type PlacedDate } from './placed-date.js';
import { foldEvents, placeEvents, type EventSpans, type PlacedEvent, type PlacedEvents } from './placed-events.js';
import { memoizeByKey, memoizeLast, memoizeSteps } from '../memoize.js';
import { estimatedMeasure, type TextMeasure } from '../labels/text-measure.js';
import { axisTicks, type AxisTicks } from '../scale/ticks.js';
import { timeScale, type TimeScale } from '../scale/time-scale.js';
import { WHOLE, zoomStep, type Viewport } from '../scale/viewport.js';

export type { EventCluster, VisibleItems, Label } from './project.js';

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
  /** How the locale says dates on the axis; English without it. */
  readonly words?: Partial<DateWords> | undefined;
  /** Zone of the axis where the document has clock times. */
  readonly timeZone?: string | undefined;
  /** What is drawn; all events without it. The fold does not depend on it. */
  readonly events?: readonly StoryEvent[];
  /** The label's second line: the date and what became of the event, in words. Asked only for labels with room. */
  readonly noteOf?: (event: StoryEvent) => string;
  /** What is said of a closed fold: in full, and shorter. Nothing without it. */
  readonly foldLabelTexts?: FoldLabelTexts;
  /** Milliseconds from 1970 UTC; drawn where it lies inside. */
  readonly nowMs?: number;
  /** How crowded lanes get a histogram instead of counted buttons: `binLane`, for documents that are large enough. */
  readonly binLane?: BinLane | undefined;
}

export interface LaneBox {
  readonly lane: Named | undefined;
  readonly index: number;
  readonly y: number;
  readonly height: number;
}

export interface FoldBox extends Fold, Span {
  readonly label: FoldLabel;
}

/** Everything that the chart draws, as plain boxes; `x` from the start of the line, mirrored by whoever draws. */
export interface TimelineLayout extends VisibleItems {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fold: FoldMap;
  readonly scale: TimeScale;
  readonly viewport: Viewport;
  readonly lanes: readonly LaneBox[];
  /** Those with a place in time, in or out of view, and where that is. */
  readonly dated: readonly PlacedEvent[];
  readonly spans: EventSpans;
  /** Without a date, so without a place. */
  readonly undated: readonly StoryEvent[];
  readonly folds: readonly FoldBox[];
  readonly ticks: AxisTicks;
  readonly eras: readonly EraBox[];
  readonly nowX: number | undefined;
}

/** Lays out at once; and, where that takes long, in steps. */
export interface TimelineLayouter {
  (explainer: Explainer, options: TimelineOptions): TimelineLayout;
  /** The work of laying out, in steps; afterwards everything is at hand. */
  readonly prepare: (explainer: Explainer, options: TimelineOptions) => Steps<void>;
  /** What can be shown without that work: perhaps with labels as at a smaller zoom, farther apart. Undefined while nothing can. */
  readonly cachedLayout: (explainer: Explainer, options: TimelineOptions) => CachedLayout | undefined;
}

export interface CachedLayout {
  readonly layout: TimelineLayout;
  /** True if laying out would give the same. */
  readonly isDone: boolean;
}

/** explainer + options → boxes. The same input gives the same boxes; panning moves labels and changes nothing else. */
export function layoutTimeline(explainer: Explainer, options: TimelineOptions): TimelineLayout {
  return createTimelineLayout()(explainer, options);
}

const MAX_CACHED_ZOOMS = 3;
const noNote = (): string => '';

/**
 * A `layoutTimeline` that remembers: what does not depend on the viewport is worked out once, labels once for each zoom
 * step, and only what is in view anew. It compares by identity: pass the same `events`, `measure`, `noteOf` and `foldForms` as long as
 * they mean the same.
 */
export function createTimelineLayout(): TimelineLayouter {
  const zoneFor = memoizeLast(axisZone);
  const placerIn = memoizeLast(datePlacer);
  const placeAll = memoizeSteps(placeEvents);
  const foldMapFor = memoizeSteps(computeFoldMap);
  const spansFor = memoizeSteps(foldEvents);
  const groupsFor = memoizeSteps(groupByLane);
  const wordingFor = memoizeLast((_list: PlacedEvents, ...rest: Parameters<typeof labelWording>) =>
    labelWording(...rest),
  );
  const zoomLayoutsFor = memoizeLast(createZoomLayouts);
  const erasOf = memoizeLast((explainer: Explainer, placer: DatePlacer) =>
    explainer.eras.map(({ name, date }) => ({ name, date: placer(date) })),
  );

  /** All that no viewport changes. */
  function* computeBase(explainer: Explainer, options: TimelineOptions) {
    const { widthPx, measure = estimatedMeasure, events = explainer.events, lanes = 'lane', noteOf = noNote } = options;
    const { scale: kind = 'elastic', fold: threshold = DEFAULT_FOLD } = options;
    const timeZone = zoneFor(explainer, options.timeZone);
    const placer = placerIn(timeZone);
    const placed = yield* placeAll(events, placer);
    const fold = yield* foldMapFor(explainer, placer, kind, threshold);
    const spans = yield* spansFor(placed.dated, fold);
    const groups = yield* groupsFor(explainer, placed.dated, lanes);
    const wording = wordingFor(placed, widthPx, widestFreePx(fold, widthPx), measure, noteOf);
    return {
      timeZone,
      placer,
      placed,
      fold,
      spans,
      zoomLayoutsFor: zoomLayoutsFor(groups, widthPx, fold, spans, wording, options.binLane),
    };
  }
  type BaseLayout = ReturnType<typeof computeBase> extends Steps<infer G> ? G : never;

  function finishLayout(
    explainer: Explainer,
    options: TimelineOptions,
    base: BaseLayout,
    zoomLayout: ZoomLayout,
  ): TimelineLayout {
    const { viewport = WHOLE, widthPx, measure = estimatedMeasure, locale = 'en', nowMs, words } = options;
    const { timeZone, placer, placed, fold, spans } = base;
    const scale = timeScale(fold, viewport, widthPx);
    const folds = placeFoldLabels(scale.closedFolds, options.foldLabelTexts, measure);
    return {
      widthPx,
      heightPx: zoomLayout.heightPx,
      fold,
      scale,
      viewport,
      lanes: zoomLayout.lanes.map(({ group: { lane, index }, y, height }) => ({ lane, index, y, height })),
      ...project(zoomLayout, scale, viewport),
      ...placed,
      spans,
      folds: folds.filter(({ from, to }) => to > 0 && from < widthPx),
      ticks: axisTicks(scale, { locale, timeZone, measure, words, occupied: folds.map((each) => each.label) }),
      eras: placeEras(
        erasOf(explainer, placer).flatMap(({ name, date }) => eraSpan(name, date, scale)),
        widthPx,
        measure,
      ),
      nowX: nowMs === undefined ? undefined : withinWidth(scale.x(nowMs), widthPx),
    };
  }

  const stepOf = ({ viewport = WHOLE }: TimelineOptions): number => zoomStep(viewport);

  const layout = (explainer: Explainer, options: TimelineOptions): TimelineLayout => {
    const base = runAtOnce(computeBase(explainer, options));
    return finishLayout(explainer, options, base, runAtOnce(base.zoomLayoutsFor.at(stepOf(options))));
  };

  function* prepare(explainer: Explainer, options: TimelineOptions): Steps<void> {
    const base = yield* computeBase(explainer, options);
    // The whole first: it can stand in for all others.
    if (!base.zoomLayoutsFor.nearest(stepOf(options))) yield* base.zoomLayoutsFor.at(1);
    yield* base.zoomLayoutsFor.at(stepOf(options));
  }

  const cachedLayout = (explainer: Explainer, options: TimelineOptions): CachedLayout | undefined => {
    const { done, value: base } = computeBase(explainer, options).next();
    const nearest = done ? base.zoomLayoutsFor.nearest(stepOf(options)) : undefined;
    if (!done || !nearest) return undefined;
    return { layout: finishLayout(explainer, options, base, nearest), isDone: nearest.step === stepOf(options) };
  };

  return Object.assign(layout, { prepare, cachedLayout });
}

/** The widest stretch for labels at fit. */
function widestFreePx(fold: FoldMap, widthPx: number): number {
  const { closedFolds } = timeScale(fold, WHOLE, widthPx);
  return Math.max(...freeSpans(closedFolds, widthPx, TEAR_PX).map(({ from, to }) => to - from));
}

/** Arrangements for the zoom steps of one chart; some of them are kept. */
function createZoomLayouts(
  groups: readonly LaneGroup[],
  chartPx: number,
  fold: FoldMap,
  spans: EventSpans,
  wording: LabelWording,
  binLane: BinLane | undefined,
) {
  const cached = new Map<number, ZoomLayout>();
  return {
    *at(step: number): Steps<ZoomLayout> {
      const found = cached.get(step) ?? (yield* layoutZoom(groups, { step, chartPx, fold, spans, wording, binLane }));
      cached.delete(step);
      cached.set(step, found);
      const oldest = [...cached.keys()].find((each) => each > 1);
      if (cached.size > MAX_CACHED_ZOOMS && oldest !== undefined) cached.delete(oldest);
      return found;
    },
    /** The largest that is there and not larger than a step. */
    nearest(step: number): ZoomLayout | undefined {
      const smaller = [...cached.values()].filter((each) => each.step <= step);
      return smaller.sort((a, b) => b.step - a.step)[0];
    },
  };
}

/** The zone whose days the axis shows: the document's where it has times of day; none needed where it has only days. */
function axisZone(explainer: Explainer, timeZone: string | undefined): string | undefined {
  const hasClocks = explainer.events.some(({ date }) => date && hasClockTime(date));
  return hasClocks ? [timeZone, explainer.timeZone].find((zone) => zone !== undefined && isTimeZone(zone)) : undefined;
}

/** The first map, from all happenings of the document: those of events and of dated statements. */
export function foldMapOf(
  explainer: Explainer,
  { scale = 'elastic', fold = DEFAULT_FOLD }: Pick<TimelineOptions, 'scale' | 'fold'>,
): FoldMap {
  return memoizedFoldMap(explainer, scale, fold);
}

const memoizedFoldMap = memoizeByKey((explainer: Explainer, scale: ScaleKind, threshold: number): FoldMap =>
  runAtOnce(computeFoldMap(explainer, datePlacer(), scale, threshold)),
);

function* computeFoldMap(
  { events, statements }: Explainer,
  placer: DatePlacer,
  scale: ScaleKind,
  threshold: number,
): Steps<FoldMap> {
  const dates: PlacedDate[] = [];
  for (let at = 0; at < events.length; at += 1) {
    if (at % YIELD_EVERY === 0) yield;
    const { date } = events[at]!;
    // Neighbours are often of the same day, and what happens twice folds as what happens once.
    if (date && date !== events[at - 1]?.date) dates.push(placer(date));
  }
  for (const [at, { date }] of statements.entries()) {
    if (at % YIELD_EVERY === 0) yield;
    if (date) dates.push(placer(date, true));
  }
  yield;
  if (scale === 'linear') return linearFold(dates);
  return scale === 'even' ? evenFold(dates) : elasticFold(dates, threshold);
}

/** The stretch of an era that is in view; none where it isn't. */
function eraSpan(name: string, date: PlacedDate, scale: TimeScale): (Span & { readonly name: string })[] {
  const from = Math.max(0, scale.x(date.startEarliest));
  const to = Math.min(scale.widthPx, scale.x(date.endLatest));
  return to > from ? [{ name, from, to }] : [];
}

function withinWidth(x: number, widthPx: number): number | undefined {
  return x >= 0 && x <= widthPx ? x : undefined;
}
