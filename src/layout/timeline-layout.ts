import type { Explainer, Named, StoryEvent } from '../model/explainer.js';
import type { DateWords } from '../time/date-words.js';
import { isTimeZone } from '../time/zone.js';
import { arrangeTimeline } from './arrangement.js';
import { placeEras, type EraBox } from './era-names.js';
import { DEFAULT_FOLD, elasticFold, evenFold, linearFold, type Fold, type FoldMap } from './fold.js';
import type { Span } from './geometry.js';
import { showArrangement, type InView } from './in-view.js';
import { labelWording } from './label-words.js';
import type { LaneBy } from './lanes.js';
import { datePlacer, hasClock, type PlacedDate } from './placed-date.js';
import { placeEvents } from './placed-events.js';
import { rememberLast } from './remember.js';
import { estimatedMeasure, type TextMeasure } from './text-measure.js';
import { axisTicks, type AxisTicks } from './ticks.js';
import { timeScale, type TimeScale } from './time-scale.js';
import { WHOLE, zoomStep, type Viewport } from './viewport.js';

export type { EventCluster, InView, Label } from './in-view.js';

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
  readonly words?: DateWords | undefined;
  /** Zone of the axis where the document has clock times. */
  readonly timeZone?: string | undefined;
  /** What is drawn; all events without it. The fold does not depend on it. */
  readonly events?: readonly StoryEvent[];
  /** The label's second line: the date and what became of the event, in words. Asked only for labels with room. */
  readonly noteOf?: (event: StoryEvent) => string;
  /** Milliseconds from 1970 UTC; drawn where it lies inside. */
  readonly nowMs?: number;
}

export interface LaneBox {
  readonly lane: Named | undefined;
  readonly index: number;
  readonly y: number;
  readonly height: number;
}

export interface FoldBox extends Fold, Span {}

/** Everything that the chart draws, as plain boxes; `x` from the start of the line, mirrored by whoever draws. */
export interface TimelineLayout extends InView {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fold: FoldMap;
  readonly scale: TimeScale;
  readonly lanes: readonly LaneBox[];
  /** Without a date, so without a place. */
  readonly undated: readonly StoryEvent[];
  readonly folds: readonly FoldBox[];
  readonly ticks: AxisTicks;
  readonly eras: readonly EraBox[];
  readonly nowX: number | undefined;
}

export type TimelineLayouter = (explainer: Explainer, options: TimelineOptions) => TimelineLayout;

/** explainer + options → boxes. The same input gives the same boxes; panning moves labels and changes nothing else. */
export function layoutTimeline(explainer: Explainer, options: TimelineOptions): TimelineLayout {
  return createTimelineLayout()(explainer, options);
}

const ZOOM_STEPS_KEPT = 2;
const noNote = (): string => '';

/**
 * A `layoutTimeline` that remembers: what does not depend on the viewport is worked out once, labels once for each zoom
 * step, and only what is in view anew. It compares by identity: pass the same `events`, `measure` and `noteOf` as long as
 * they mean the same.
 */
export function createTimelineLayout(): TimelineLayouter {
  const zoneOf = rememberLast(axisZone);
  const placerIn = rememberLast(datePlacer);
  const place = rememberLast(placeEvents);
  const foldBy = rememberLast(foldTimes);
  const erasOf = rememberLast((explainer: Explainer, placer: ReturnType<typeof datePlacer>) =>
    explainer.eras.map(({ name, date }) => ({ name, date: placer(date) })),
  );
  const word = rememberLast((_list: ReturnType<typeof placeEvents>, ...rest: Parameters<typeof labelWording>) =>
    labelWording(...rest),
  );
  const arrange = rememberLast(
    (
      explainer: Explainer,
      events: ReturnType<typeof placeEvents>,
      fold: FoldMap,
      step: number,
      chartPx: number,
      lanes: LaneBy,
      wording: ReturnType<typeof labelWording>,
    ) => arrangeTimeline(explainer, events, fold, { step, chartPx, lanes, wording }),
    ZOOM_STEPS_KEPT,
  );

  return (explainer, options) => {
    const { viewport = WHOLE, widthPx, measure = estimatedMeasure, locale = 'en', nowMs } = options;
    const { events = explainer.events, lanes = 'lane', noteOf = noNote } = options;
    const { scale: kind = 'elastic', fold: threshold = DEFAULT_FOLD } = options;
    const timeZone = zoneOf(explainer, options.timeZone);
    const placer = placerIn(timeZone);
    const placed = place(events, placer);
    const fold = foldBy(explainer, placer, kind, threshold);
    const wording = word(placed, widthPx, measure, noteOf);
    const arrangement = arrange(explainer, placed, fold, zoomStep(viewport), widthPx, lanes, wording);
    const scale = timeScale(fold, viewport, widthPx);
    return {
      widthPx,
      heightPx: arrangement.heightPx,
      fold,
      scale,
      lanes: arrangement.lanes.map(({ group, y, height }) => ({ lane: group.lane, index: group.index, y, height })),
      ...showArrangement(arrangement, placed, scale, viewport),
      undated: placed.undated,
      folds: scale.closedFolds.filter(({ from, to }) => to > 0 && from < widthPx),
      ticks: axisTicks(scale, { locale, timeZone, measure, words: options.words }),
      eras: placeEras(
        erasOf(explainer, placer).flatMap(({ name, date }) => eraSpan(name, date, scale)),
        widthPx,
        measure,
      ),
      nowX: nowMs === undefined ? undefined : inside(scale.x(nowMs), widthPx),
    };
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
  timeZone?: string,
): FoldMap {
  return foldTimes(explainer, datePlacer(timeZone), scale, fold);
}

function foldTimes(
  { events, statements }: Explainer,
  placer: ReturnType<typeof datePlacer>,
  scale: ScaleKind,
  threshold: number,
): FoldMap {
  const dates = [
    ...events.flatMap(({ date }) => (date ? [placer(date)] : [])),
    ...statements.flatMap(({ date }) => (date ? [placer(date, true)] : [])),
  ];
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
