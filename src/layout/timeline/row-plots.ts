import type { Explainer, StoryEvent } from '../../model/explainer.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import type { DateWords } from '../../time/format/date-words.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import type { Span } from '../geometry.js';
import { estimatedMeasure, type TextMeasure } from '../labels/text-measure.js';
import type { FoldMap } from '../scale/fold.js';
import { DOT_PX, hasKnownEnd, isExactDay } from '../scale/marks.js';
import { placeDate, type PlacedDate } from '../scale/placed-date.js';
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
}

/** A label of the axis. `at` is where its line stands: in the middle of the label, or at its beginning in the lower layer. */
export interface PlotTick {
  readonly at: number;
  readonly label: string;
  readonly layer: 'minor' | 'major';
}

/** Mark of an event in its row. */
export interface PlotMark {
  /** Middle of a dot; undefined for a bar. */
  readonly dot: number | undefined;
  /** Stretch that is certain of an event that lasted. It runs through folds. */
  readonly bar: Span | undefined;
  /** All of the time in which the event may have been, where that is more than its dot or bar shows. */
  readonly whisker: Span | undefined;
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
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
    const tick = (layer: PlotTick['layer']) => (each: { readonly x: number; readonly label: string }) => ({
      at: each.x / PLOT_PX,
      label: each.label,
      layer,
    });
    return {
      folds: foldMap.folds,
      pieces: foldMap.isEven ? [{ from: 0, to: 1 }] : scale.pieces.map(shareOf),
      ticks: [...minor.map(tick('minor')), ...major.map(tick('major'))],
      markOf: memoizeByKey((event: StoryEvent): PlotMark | undefined => {
        const date = event.date && placeDate(event.date, timeZone);
        return event.date && hasKnownEnd(date) ? markOf(event.date, date, scale) : undefined;
      }),
    };
  },
);

/** Makes the mark of a date. What lasted too short for a bar is a dot, and so is what is certain at no moment. */
function markOf({ kind, start, end }: FuzzyDate, date: PlacedDate, { x, widthPx }: TimeScale): PlotMark {
  const opensBefore = date.startEarliest === -Infinity;
  const opensAfter = date.endLatest === Infinity;
  const from = opensBefore ? 0 : x(date.startEarliest);
  const to = opensAfter ? widthPx : x(date.endLatest);
  const sureFrom = opensBefore || isExactDay(start) ? from : x(date.startLatest);
  const sureTo = opensAfter || isExactDay(end) ? to : x(date.endEarliest);
  const whole = shareOf({ from, to });
  if (date.lasts && to - from >= DOT_PX && sureTo > sureFrom) {
    const whisker = sureFrom > from || sureTo < to ? whole : undefined;
    return { dot: undefined, bar: shareOf({ from: sureFrom, to: sureTo }), whisker, opensBefore, opensAfter };
  }
  const isSure = isExactDay(start) && isExactDay(end) && kind !== 'one-of';
  return {
    dot: (whole.from + whole.to) / 2,
    bar: undefined,
    whisker: isSure ? undefined : whole,
    opensBefore,
    opensAfter,
  };
}

function shareOf({ from, to }: Span): Span {
  return { from: from / PLOT_PX, to: to / PLOT_PX };
}
