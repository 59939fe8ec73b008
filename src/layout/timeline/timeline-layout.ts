import type { Explainer, Named, StoryEvent } from '../../model/explainer.js';
import { runAtOnce, type Steps } from '../../scheduling/steps.js';
import type { DateWords } from '../../time/format/date-words.js';
import { layoutZoom, type ZoomLayout, type BinLane } from './zoom-layout.js';
import { placeEras, type EraBox } from './era-labels.js';
import { DEFAULT_FOLD, type FoldMap } from '../scale/fold.js';
import { placeFoldLabels, type FoldLabelOf, type LabelledFold } from '../scale/fold-labels.js';
import type { Span } from '../geometry.js';
import { axisZone, computeFoldMap, type ScaleKind } from './document-folds.js';
import { project, type VisibleItems } from './project.js';
import { labelWording, type LabelWording } from '../labels/label-wording.js';
import { groupByLane, type LaneGroup } from './group-by-lane.js';
import type { LaneBy } from './lanes.js';
import { datePlacer, type DatePlacer, type PlacedDate } from '../scale/placed-date.js';
import { foldEvents, placeEvents, type EventSpans, type PlacedEvent, type PlacedEvents } from './placed-events.js';
import { statementsWithDates } from './squares.js';
import { memoizeLast, memoizeSteps } from '../../scheduling/memoize.js';
import { estimatedMeasure, type TextMeasure } from '../labels/text-measure.js';
import { axisTicks, type AxisTicks } from '../scale/ticks.js';
import { timeScale, type TimeScale } from '../scale/time-scale.js';
import { WHOLE, zoomStep, type Viewport } from '../scale/viewport.js';

export type { EventCluster, VisibleItems, Label } from './project.js';

export interface TimelineOptions {
  readonly viewport?: Viewport;
  /** Width of the chart without the names of its lanes. */
  readonly widthPx: number;
  /** Width of the names of its lanes; by default each name is one line. */
  readonly namesPx?: number;
  readonly measure?: TextMeasure;
  readonly scale?: ScaleKind;
  /** Shortest stretch that folds, as a share of the whole; 0 for no folds. */
  readonly fold?: number;
  readonly lanes?: LaneBy;
  readonly locale?: string;
  /** Phrases for dates on the axis in the locale; English by default. */
  readonly words?: Partial<DateWords> | undefined;
  /** Time zone of the axis, where the document has clock times. */
  readonly timeZone?: string | undefined;
  /** Events to draw; all events by default. The folds don't depend on them. */
  readonly events?: readonly StoryEvent[];
  /**
   * Returns the second line of a label: the date and the event's status, in words. It is asked only for labels that may
   * have space.
   */
  readonly noteOf?: (event: StoryEvent) => string;
  /** Returns the label of a fold. Without it folds have none. */
  readonly foldLabelOf?: FoldLabelOf;
  /** Makes the histogram of crowded lanes: `binLane`, for large documents. Without it, lanes have counted buttons. */
  readonly binLane?: BinLane | undefined;
}

export interface LaneBox {
  readonly lane: Named | undefined;
  readonly index: number;
  readonly y: number;
  readonly height: number;
}

/**
 * Layout of the chart as plain boxes. `x` runs from the start of the line; mirroring for right-to-left pages is left to
 * whoever draws.
 */
export interface TimelineLayout extends VisibleItems {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fold: FoldMap;
  readonly scale: TimeScale;
  readonly viewport: Viewport;
  /** Zone of the axis, where the document has clock times. */
  readonly timeZone: string | undefined;
  readonly lanes: readonly LaneBox[];
  /** Events with a known date, in view or not, and their spans in u. */
  readonly dated: readonly PlacedEvent[];
  readonly spans: EventSpans;
  /** Events without a known date, which have no position. */
  readonly undated: readonly StoryEvent[];
  readonly folds: readonly LabelledFold[];
  readonly ticks: AxisTicks;
  readonly eras: readonly EraBox[];
  /** Measures text as that of the chart. */
  readonly measure: TextMeasure;
}

/** Computes a layout at once, or prepares it in steps where that takes long. */
export interface TimelineLayouter {
  (explainer: Explainer, options: TimelineOptions): TimelineLayout;
  /** Computes everything that depends on no viewport, in steps. Afterwards a layout takes a few milliseconds. */
  readonly prepare: (explainer: Explainer, options: TimelineOptions) => Steps<void>;
  /**
   * Returns the best layout that needs no long work. Its labels may be those of a smaller zoom step, farther apart than
   * necessary. Returns undefined while there is nothing to show.
   */
  readonly cachedLayout: (explainer: Explainer, options: TimelineOptions) => CachedLayout | undefined;
}

export interface CachedLayout {
  readonly layout: TimelineLayout;
  /** True if a full layout would give the same result. */
  readonly isDone: boolean;
}

/** Lays out a timeline. Equal input gives equal boxes; panning moves labels and changes nothing else. */
export function layoutTimeline(explainer: Explainer, options: TimelineOptions): TimelineLayout {
  return createTimelineLayout()(explainer, options);
}

const MAX_CACHED_ZOOMS = 3;
const noNote = (): string => '';

/**
 * Creates a `layoutTimeline` with caches. What doesn't depend on the viewport is computed once, labels once for each
 * zoom step, and only the projection each time. Arguments are compared by identity, so pass the same `events`,
 * `measure`, `noteOf` and `foldLabelOf` while they mean the same.
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
  const statementsIn = memoizeLast(statementsWithDates);
  const zoomLayoutsFor = memoizeLast(createZoomLayouts);
  const erasOf = memoizeLast((explainer: Explainer, placer: DatePlacer) =>
    explainer.eras.map(({ name, date }) => ({ name, date: placer(date) })),
  );

  /** Computes everything that doesn't depend on the viewport. */
  function* computeBase(explainer: Explainer, options: TimelineOptions) {
    const { widthPx, measure = estimatedMeasure, events = explainer.events, lanes = 'lane', noteOf = noNote } = options;
    const { scale: kind = 'elastic', fold: threshold = DEFAULT_FOLD } = options;
    const timeZone = zoneFor(explainer, options.timeZone);
    const placer = placerIn(timeZone);
    const placed = yield* placeAll(events, placer);
    const fold = yield* foldMapFor(explainer, placer, kind, threshold);
    const spans = yield* spansFor(placed.dated, fold);
    const groups = yield* groupsFor(explainer, placed.dated, lanes);
    const wording = wordingFor(placed, explainer, widthPx, measure, noteOf, options.namesPx);
    return {
      timeZone,
      placer,
      placed,
      fold,
      spans,
      zoomLayouts: zoomLayoutsFor(
        groups,
        widthPx,
        fold,
        spans,
        wording,
        statementsIn(explainer, placer),
        options.binLane,
      ),
    };
  }
  type BaseLayout = ReturnType<typeof computeBase> extends Steps<infer G> ? G : never;

  const ticksFor = memoizeLast(
    (
      scale: TimeScale,
      measure: TextMeasure,
      timeZone: string | undefined,
      locale: string,
      words: TimelineOptions['words'],
    ) => axisTicks(scale, { locale, timeZone, measure, words }),
  );
  const scaleFor = memoizeLast(timeScale);

  function* finishLayout(
    explainer: Explainer,
    options: TimelineOptions,
    base: BaseLayout,
    zoomLayout: ZoomLayout,
  ): Steps<TimelineLayout> {
    const { viewport = WHOLE, widthPx, measure = estimatedMeasure, locale = 'en', words } = options;
    const { timeZone, placer, placed, fold, spans } = base;
    const scale = scaleFor(fold, viewport, widthPx);
    const ticks = ticksFor(scale, measure, timeZone, locale, words);
    yield;
    return {
      widthPx,
      measure,
      heightPx: zoomLayout.heightPx,
      fold,
      scale,
      viewport,
      timeZone,
      lanes: zoomLayout.lanes.map(({ group: { lane, index }, y, height }) => ({ lane, index, y, height })),
      ...project(zoomLayout, scale, viewport),
      ...placed,
      spans,
      folds: placeFoldLabels(scale, options.foldLabelOf ?? noNote, measure),
      ticks,
      eras: placeEras(
        erasOf(explainer, placer).flatMap(({ name, date }) => eraSpan(name, date, scale)),
        widthPx,
        measure,
      ),
    };
  }

  const stepOf = ({ viewport = WHOLE }: TimelineOptions): number => zoomStep(viewport);

  const layout = (explainer: Explainer, options: TimelineOptions): TimelineLayout => {
    const base = runAtOnce(computeBase(explainer, options));
    return runAtOnce(finishLayout(explainer, options, base, runAtOnce(base.zoomLayouts.at(stepOf(options)))));
  };

  function* prepare(explainer: Explainer, options: TimelineOptions): Steps<void> {
    const base = yield* computeBase(explainer, options);
    yield;
    // The layout of the whole comes first, since it can stand in for all other zoom steps.
    if (!base.zoomLayouts.nearest(stepOf(options))) yield* base.zoomLayouts.at(1);
    const zoomLayout = yield* base.zoomLayouts.at(stepOf(options));
    yield;
    yield* finishLayout(explainer, options, base, zoomLayout);
  }

  const cachedLayout = (explainer: Explainer, options: TimelineOptions): CachedLayout | undefined => {
    const { done, value: base } = computeBase(explainer, options).next();
    const nearest = done ? base.zoomLayouts.nearest(stepOf(options)) : undefined;
    if (!done || !nearest) return undefined;
    return {
      layout: runAtOnce(finishLayout(explainer, options, base, nearest)),
      isDone: nearest.step === stepOf(options),
    };
  };

  return Object.assign(layout, { prepare, cachedLayout });
}

/** Creates the cache of layouts for the zoom steps of one chart. It holds the whole and the steps used last. */
function createZoomLayouts(
  groups: readonly LaneGroup[],
  chartPx: number,
  fold: FoldMap,
  spans: EventSpans,
  wording: LabelWording,
  statementsOf: ReturnType<typeof statementsWithDates>,
  binLane: BinLane | undefined,
) {
  const cached = new Map<number, ZoomLayout>();
  return {
    *at(step: number): Steps<ZoomLayout> {
      const found =
        cached.get(step) ?? (yield* layoutZoom(groups, { step, chartPx, fold, spans, wording, statementsOf, binLane }));
      cached.delete(step);
      cached.set(step, found);
      const oldest = [...cached.keys()].find((each) => each > 1);
      if (cached.size > MAX_CACHED_ZOOMS && oldest !== undefined) cached.delete(oldest);
      return found;
    },
    /** Returns the cached layout of the largest zoom step up to `step`. */
    nearest(step: number): ZoomLayout | undefined {
      const smaller = [...cached.values()].filter((each) => each.step <= step);
      return smaller.sort((a, b) => b.step - a.step)[0];
    },
  };
}

/** Returns an era's span in view; none where it is out of view. */
function eraSpan(name: string, date: PlacedDate, scale: TimeScale): (Span & { readonly name: string })[] {
  const from = Math.max(0, scale.x(date.startEarliest));
  const to = Math.min(scale.widthPx, scale.x(date.endLatest));
  return to > from ? [{ name, from, to }] : [];
}
