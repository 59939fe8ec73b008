import { max } from 'd3-array';
import type { Explainer, StoryEvent } from '../../model/explainer.js';
import { isUnfulfilled } from '../../model/is-unfulfilled.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import type { DateWords } from '../../time/format/date-words.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import { clamp, type Span } from '../geometry.js';
import { estimatedMeasure, type TextMeasure } from '../labels/text-measure.js';
import type { FoldMap } from '../scale/fold.js';
import { DOT_PX, hasKnownEnd, isExactDay } from '../scale/marks.js';
import { placeDate } from '../scale/placed-date.js';
import { axisTicks } from '../scale/ticks.js';
import { timeScale, type TimeScale } from '../scale/time-scale.js';
import { WHOLE } from '../scale/viewport.js';
import { axisZone, foldMapOf, type ScaleKind } from './document-folds.js';

/** Width of a narrow plot, in px. What fits there fits in a wider one, so that nothing is laid out anew for another width. */
const PLOT_PX = 220;
/** Distance between labels of the axis, in px. */
const GAP_PX = 10;
/** Labels of the axis have type of 12 px, and the estimate is generous: those are its widths for 13 px. */
const axisMeasure: TextMeasure = {
  ...estimatedMeasure,
  width: (text, style) => 0.8 * estimatedMeasure.width(text, style),
};

/** The scale that all rows of a timeline share. All positions are shares of the width of the plot, from 0 to 1. */
export interface RowPlots {
  readonly folds: FoldMap['folds'];
  /** Stretches between folds. */
  readonly pieces: readonly Span[];
  readonly ticks: readonly PlotTick[];
  /** Finds the mark of an event; undefined where its date is not known. */
  readonly markOf: (event: StoryEvent) => PlotMark | undefined;
  /** Finds the middle of the date of a statement; undefined where that is not on the scale. */
  readonly placeOf: (date: FuzzyDate) => number | undefined;
}

/** A label of the axis. `at` is where its line stands: in the middle of the label, or at its beginning in the lower layer. */
export interface PlotTick {
  readonly at: number;
  readonly label: string;
  readonly layer: 'minor' | 'major';
}

/** Mark of an event in its row. It has one shape, but for a set of dates, which has one for each of them. */
export interface PlotMark {
  readonly shapes: readonly PlotShape[];
  /** The event goes on at an end that is open. Of an end that is not known nobody says so. */
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

/** A dot or a bar. */
export interface PlotShape {
  /** Stretch that is certain of an event that lasted, which runs through folds; the same moment twice for a dot. */
  readonly sure: Span;
  /** All of the time in which the event may have been, where that is more than is sure. */
  readonly whisker: Span | undefined;
}

export interface PlotOptions {
  readonly scale: ScaleKind;
  /** Shortest stretch that folds, as a share of the whole; 0 for no folds. */
  readonly fold: number;
  readonly locale: string;
  readonly timeZone: string | undefined;
  /** Phrases for dates on the axis in the locale. */
  readonly words: Partial<DateWords> | undefined;
}

/**
 * Lays out the plots of all rows. Nothing is measured.
 *
 * @returns Undefined where no event has a date that is known.
 */
export function layoutPlots(explainer: Explainer, options: PlotOptions): RowPlots | undefined {
  const { scale, fold, locale, timeZone, words } = options;
  return plotsOf(explainer, scale, fold, locale, timeZone, words);
}

const plotsOf = memoizeByKey(
  (
    explainer: Explainer,
    kind: ScaleKind,
    threshold: number,
    locale: string,
    chosenZone: string | undefined,
    words: PlotOptions['words'],
  ): RowPlots | undefined => {
    if (!explainer.events.some(({ date }) => date && hasKnownEnd(placeDate(date)))) return undefined;
    const timeZone = axisZone(explainer, chosenZone);
    const foldMap = foldMapOf(explainer, kind, threshold, timeZone);
    const scale = timeScale(foldMap, WHOLE, PLOT_PX);
    const { minor, major } = axisTicks(scale, { locale, timeZone, measure: axisMeasure, words, gapPx: GAP_PX });
    const knownUntilMs = knownUntil(explainer, timeZone);
    const tick = (layer: PlotTick['layer']) => (each: { readonly x: number; readonly label: string }) => ({
      at: each.x / PLOT_PX,
      label: each.label,
      layer,
    });
    return {
      folds: foldMap.folds,
      pieces: foldMap.isEven ? [{ from: 0, to: 1 }] : scale.pieces.map(shareOf),
      ticks: [...minor.map(tick('minor')), ...major.map(tick('major'))],
      markOf: memoizeByKey((event: StoryEvent): PlotMark | undefined =>
        event.date && hasKnownEnd(placeDate(event.date, timeZone))
          ? markOf(event, event.date, { scale, timeZone, knownUntilMs })
          : undefined,
      ),
      placeOf: (date) => {
        const { startEarliest, endLatest } = placeDate(date, timeZone);
        const at = (scale.x(startEarliest) + scale.x(endLatest)) / 2 / PLOT_PX;
        return at >= 0 && at <= 1 ? at : undefined;
      },
    };
  },
);

interface MarkOptions {
  readonly scale: TimeScale;
  readonly timeZone: string | undefined;
  readonly knownUntilMs: number;
}

/**
 * Returns the moment up to which a story can tell what goes on: that of its last change, or of its publication, or else of the last event that
 * has happened.
 */
function knownUntil({ updated, published, events }: Explainer, timeZone: string | undefined): number {
  const stated = updated ?? published;
  if (stated) return placeDate(stated, timeZone).endLatest;
  const moments = events.flatMap((event) =>
    event.date && !isUnfulfilled(event) ? [event.date.earliestMs, event.date.latestMs] : [],
  );
  return max(moments.filter(Number.isFinite)) ?? -Infinity;
}

function markOf(event: StoryEvent, date: FuzzyDate, options: MarkOptions): PlotMark {
  // Only a plan tells how long it goes on.
  const knownUntilMs = isUnfulfilled(event) ? Infinity : options.knownUntilMs;
  const dates = date.kind === 'all-of' ? date.members : [date];
  return {
    shapes: dates.map((each) => shapeOf(each, { ...options, knownUntilMs })),
    opensBefore: date.start.sureness === 'open',
    opensAfter: date.end.sureness === 'open',
  };
}

/** Makes the dot or the bar of a date. What lasted too short for a bar is a dot, and so is what is certain at no moment. */
function shapeOf(date: FuzzyDate, { scale, timeZone, knownUntilMs }: MarkOptions): PlotShape {
  const { kind, start, end } = date;
  const placed = placeDate(date, timeZone);
  const x = (ms: number): number => clamp(scale.x(ms), 0, scale.widthPx);
  const [from, to] = [x(placed.startEarliest), x(placed.endLatest)];
  const sureFrom = isExactDay(start) || start.sureness === 'open' ? from : x(placed.startLatest);
  const sureTo = isExactDay(end) ? to : x(end.sureness === 'open' ? knownUntilMs : placed.endEarliest);
  const whole = shareOf({ from, to });
  if (placed.lasts && to - from >= DOT_PX && sureTo > sureFrom) {
    const isSure = sureFrom === from && sureTo === to;
    return { sure: shareOf({ from: sureFrom, to: sureTo }), whisker: isSure ? undefined : whole };
  }
  // Where one end alone is known, the dot stands there.
  const isStartKnown = Number.isFinite(placed.startEarliest);
  const isEndKnown = Number.isFinite(placed.endLatest);
  const dot = isStartKnown && isEndKnown ? (from + to) / 2 : isStartKnown ? (from + sureFrom) / 2 : (sureTo + to) / 2;
  const isSure = isExactDay(start) && isExactDay(end) && kind !== 'one-of';
  return { sure: shareOf({ from: dot, to: dot }), whisker: isSure ? undefined : whole };
}

function shareOf({ from, to }: Span): Span {
  return { from: from / PLOT_PX, to: to / PLOT_PX };
}
