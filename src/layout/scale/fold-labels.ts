import type { Fold } from './fold.js';
import type { Span } from '../geometry.js';
import type { TextMeasure } from '../labels/text-measure.js';
import type { TimeScale } from './time-scale.js';

/** Returns how much time a fold leaves out, for example "11 months"; narrow, "11m". */
export type FoldLabelOf = (fold: Fold, display?: 'long' | 'narrow') => string;

/** A fold in view, with its label. */
export interface LabelledFold extends Fold, Span {
  readonly label: FoldLabel;
}

/** Words over a fold. `text` is for tooltips and screen readers; `shown` is the same or shorter, and empty where nothing has room. */
export interface FoldLabel extends Span {
  readonly text: string;
  readonly shown: string;
}

/** Clear space between two labels. */
const CLEAR_PX = 8;

/**
 * Places a label over the middle of the part of each fold that is in view, within the chart. A label that would touch
 * another moves away from it. Where one would stand beside its band, all of them are narrow.
 */
export function placeFoldLabels(
  { folds, widthPx }: TimeScale,
  labelOf: FoldLabelOf,
  measure: TextMeasure,
): LabelledFold[] {
  const inView = folds.filter(({ from, to }) => from < widthPx && to > 0);
  const place = (display: 'long' | 'narrow'): LabelledFold[] => {
    // Each label is as wide as its text and the space after it, which may reach beyond the chart.
    let [fromPx, freePx] = [0, widthPx + CLEAR_PX];
    const widths = inView.map((fold) => measure.width(labelOf(fold, display), 'note') + CLEAR_PX);
    for (const px of widths) freePx -= px;
    return inView.map((fold, index) => {
      const middle = (Math.max(fold.from, 0) + Math.min(fold.to, widthPx) + CLEAR_PX) / 2;
      const px = widths[index]!;
      const from = Math.max(fromPx, Math.min(middle - px / 2, freePx));
      fromPx = from + px;
      freePx += px;
      const to = fromPx - CLEAR_PX;
      return {
        ...fold,
        label: { from, to, text: labelOf(fold), shown: to > widthPx + 1 ? '' : labelOf(fold, display) },
      };
    });
  };
  const long = place('long');
  return long.every(({ from, to, label }) => label.shown && label.from < to && label.to > from)
    ? long
    : place('narrow');
}
