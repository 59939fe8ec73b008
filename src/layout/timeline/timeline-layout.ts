import type { Explainer, Named, StoryEvent } from '../../model/explainer.js';
import type { Steps } from '../../scheduling/steps.js';
import type { DateWords } from '../../time/format/date-words.js';
import { isTimeZone } from '../../time/zone.js';
import { arrangeTimeline, type Arrangement, type BinLane } from './zoom-layout.js';
import { placeEras, type EraBox } from './era-labels.js';
import { DEFAULT_FOLD, elasticFold, evenFold, linearFold, type Fold, type FoldMap } from '../scale/fold.js';
import { placeFoldWords, type FoldForms, type FoldWords } from '../scale/fold-labels.js';
import type { Span } from '../geometry.js';
import { showArrangement, type InView } from './project.js';
import { roomsBetween, TEAR_PX } from '../labels/label-positions.js';
import { labelWording, type LabelWording } from '../labels/label-wording.js';
import { groupByLane, type LaneBy, type LaneGroup } from './lanes.js';
import { datePlacer, hasClock, type DatePlacer, type PlacedDate } from './placed-date.js';
import {
  foldEvents,
  ITEMS_A_STEP,
  placeEvents,
  type EventSpans,
  type PlacedEvent,
  type PlacedEvents,
} from './placed-events.js';
import { finish, rememberFor, rememberLast, rememberSteps } from '../memoize.js';
import { estimatedMeasure, type TextMeasure } from '../labels/text-measure.js';
import { axisTicks, type AxisTicks } from '../scale/ticks.js';
import { timeScale, type TimeScale } from '../scale/time-scale.js';
import { WHOLE, zoomStep, type Viewport } from '../scale/viewport.js';

export type { EventCluster, InView, Label } from './project.js';

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
  readonly foldForms?: FoldForms;
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
  readonly words: FoldWords;
}

/** Everything that the chart draws, as plain boxes; `x` from the start of the line, mirrored by whoever draws. */
export interface TimelineLayout extends InView {
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
  readonly soFar: (explainer: Explainer, options: TimelineOptions) => LayoutSoFar | undefined;
}

export interface LayoutSoFar {
  readonly layout: TimelineLayout;
  /** True if laying out would give the same. */
  readonly isDone: boolean;
}

/** explainer + options → boxes. The same input gives the same boxes; panning moves labels and changes nothing else. */
export function layoutTimeline(explainer: Explainer, options: TimelineOptions): TimelineLayout {
  return createTimelineLayout()(explainer, options);
}

const ZOOM_STEPS_KEPT = 3;
const noNote = (): string => '';

/**
 * A `layoutTimeline` that remembers: what does not depend on the viewport is worked out once, labels once for each zoom
 * step, and only what is in view anew. It compares by identity: pass the same `events`, `measure`, `noteOf` and `foldForms` as long as
 * they mean the same.
 */
export function createTimelineLayout(): TimelineLayouter {
  const zoneOf = rememberLast(axisZone);
  const placerIn = rememberLast(datePlacer);
  const place = rememberSteps(placeEvents);
  const foldBy = rememberSteps(foldTimes);
  const foldAll = rememberSteps(foldEvents);
  const group = rememberSteps(groupByLane);
  const word = rememberLast((_list: PlacedEvents, ...rest: Parameters<typeof labelWording>) => labelWording(...rest));
  const arrange = rememberLast(arrangeAtSteps);
  const erasOf = rememberLast((explainer: Explainer, placer: DatePlacer) =>
    explainer.eras.map(({ name, date }) => ({ name, date: placer(date) })),
  );

  /** All that no viewport changes. */
  function* layGround(explainer: Explainer, options: TimelineOptions) {
    const { widthPx, measure = estimatedMeasure, events = explainer.events, lanes = 'lane', noteOf = noNote } = options;
    const { scale: kind = 'elastic', fold: threshold = DEFAULT_FOLD } = options;
    const timeZone = zoneOf(explainer, options.timeZone);
    const placer = placerIn(timeZone);
    const placed = yield* place(events, placer);
    const fold = yield* foldBy(explainer, placer, kind, threshold);
    const spans = yield* foldAll(placed.dated, fold);
    const groups = yield* group(explainer, placed.dated, lanes);
    const wording = word(placed, widthPx, widestRoom(fold, widthPx), measure, noteOf);
    return {
      timeZone,
      placer,
      placed,
      fold,
      spans,
      arrange: arrange(groups, widthPx, fold, spans, wording, options.binLane),
    };
  }
  type Ground = ReturnType<typeof layGround> extends Steps<infer G> ? G : never;

  function show(
    explainer: Explainer,
    options: TimelineOptions,
    ground: Ground,
    arrangement: Arrangement,
  ): TimelineLayout {
    const { viewport = WHOLE, widthPx, measure = estimatedMeasure, locale = 'en', nowMs, words } = options;
    const { timeZone, placer, placed, fold, spans } = ground;
    const scale = timeScale(fold, viewport, widthPx);
    const folds = placeFoldWords(scale.closedFolds, options.foldForms, measure);
    return {
      widthPx,
      heightPx: arrangement.heightPx,
      fold,
      scale,
      viewport,
      lanes: arrangement.lanes.map(({ group: { lane, index }, y, height }) => ({ lane, index, y, height })),
      ...showArrangement(arrangement, scale, viewport),
      ...placed,
      spans,
      folds: folds.filter(({ from, to }) => to > 0 && from < widthPx),
      ticks: axisTicks(scale, { locale, timeZone, measure, words, taken: folds.map((each) => each.words) }),
      eras: placeEras(
        erasOf(explainer, placer).flatMap(({ name, date }) => eraSpan(name, date, scale)),
        widthPx,
        measure,
      ),
      nowX: nowMs === undefined ? undefined : inside(scale.x(nowMs), widthPx),
    };
  }

  const stepOf = ({ viewport = WHOLE }: TimelineOptions): number => zoomStep(viewport);

  const layout = (explainer: Explainer, options: TimelineOptions): TimelineLayout => {
    const ground = finish(layGround(explainer, options));
    return show(explainer, options, ground, finish(ground.arrange.at(stepOf(options))));
  };

  function* prepare(explainer: Explainer, options: TimelineOptions): Steps<void> {
    const ground = yield* layGround(explainer, options);
    // The whole first: it can stand in for all others.
    if (!ground.arrange.nearest(stepOf(options))) yield* ground.arrange.at(1);
    yield* ground.arrange.at(stepOf(options));
  }

  const soFar = (explainer: Explainer, options: TimelineOptions): LayoutSoFar | undefined => {
    const { done, value: ground } = layGround(explainer, options).next();
    const nearest = done ? ground.arrange.nearest(stepOf(options)) : undefined;
    if (!done || !nearest) return undefined;
    return { layout: show(explainer, options, ground, nearest), isDone: nearest.step === stepOf(options) };
  };

  return Object.assign(layout, { prepare, soFar });
}

/** The widest stretch for labels at fit. */
function widestRoom(fold: FoldMap, widthPx: number): number {
  const { closedFolds } = timeScale(fold, WHOLE, widthPx);
  return Math.max(...roomsBetween(closedFolds, widthPx, TEAR_PX).map(({ from, to }) => to - from));
}

/** Arrangements for the zoom steps of one chart; some of them are kept. */
function arrangeAtSteps(
  groups: readonly LaneGroup[],
  chartPx: number,
  fold: FoldMap,
  spans: EventSpans,
  wording: LabelWording,
  binLane: BinLane | undefined,
) {
  const kept = new Map<number, Arrangement>();
  return {
    *at(step: number): Steps<Arrangement> {
      const found =
        kept.get(step) ?? (yield* arrangeTimeline(groups, { step, chartPx, fold, spans, wording, binLane }));
      kept.delete(step);
      kept.set(step, found);
      const oldest = [...kept.keys()].find((each) => each > 1);
      if (kept.size > ZOOM_STEPS_KEPT && oldest !== undefined) kept.delete(oldest);
      return found;
    },
    /** The largest that is there and not larger than a step. */
    nearest(step: number): Arrangement | undefined {
      const smaller = [...kept.values()].filter((each) => each.step <= step);
      return smaller.sort((a, b) => b.step - a.step)[0];
    },
  };
}

/** The zone whose days the axis shows: the document's where it has times of day; none needed where it has only days. */
function axisZone(explainer: Explainer, timeZone: string | undefined): string | undefined {
  const hasClocks = explainer.events.some(({ date }) => date && hasClock(date));
  return hasClocks ? [timeZone, explainer.timeZone].find((zone) => zone !== undefined && isTimeZone(zone)) : undefined;
}

/** The first map, from all happenings of the document: those of events and of dated statements. */
export function foldOf(
  explainer: Explainer,
  { scale = 'elastic', fold = DEFAULT_FOLD }: Pick<TimelineOptions, 'scale' | 'fold'>,
): FoldMap {
  return foldOnce(explainer, scale, fold);
}

const foldOnce = rememberFor((explainer: Explainer, scale: ScaleKind, threshold: number): FoldMap =>
  finish(foldTimes(explainer, datePlacer(), scale, threshold)),
);

function* foldTimes(
  { events, statements }: Explainer,
  placer: DatePlacer,
  scale: ScaleKind,
  threshold: number,
): Steps<FoldMap> {
  const dates: PlacedDate[] = [];
  for (let at = 0; at < events.length; at += 1) {
    if (at % ITEMS_A_STEP === 0) yield;
    const { date } = events[at]!;
    // Neighbours are often of the same day, and what happens twice folds as what happens once.
    if (date && date !== events[at - 1]?.date) dates.push(placer(date));
  }
  for (const [at, { date }] of statements.entries()) {
    if (at % ITEMS_A_STEP === 0) yield;
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

function inside(x: number, widthPx: number): number | undefined {
  return x >= 0 && x <= widthPx ? x : undefined;
}
