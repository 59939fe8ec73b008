import type { Fold } from './fold.js';
import type { Span } from '../geometry.js';
import type { TextMeasure } from '../labels/text-measure.js';
import type { TimeScale } from './time-scale.js';

/** Returns how much time a fold leaves out, for example "11 months". */
export type FoldLabelOf = (fold: Fold) => string;

/** A fold in view, with its label. */
export interface LabelledFold extends Fold, Span {
  readonly label: FoldLabel;
}

/** Words over a fold. `isShown` is false where they would touch those of the fold before; then only tooltips and screen readers have them. */
export interface FoldLabel extends Span {
  readonly text: string;
  readonly isShown: boolean;
}

/** Clear space between two labels. */
const CLEAR_PX = 8;

/**
 * Centres a label over the part of each fold that is in view, and keeps it within the chart. A label that would touch
 * the one before moves on, as far as its band reaches.
 */
export function placeFoldLabels(
  { folds, widthPx }: TimeScale,
  labelOf: FoldLabelOf | undefined,
  measure: TextMeasure,
): LabelledFold[] {
  const placed: LabelledFold[] = [];
  let freeFrom = 0;
  for (const fold of folds) {
    const [from, to] = [Math.max(fold.from, 0), Math.min(fold.to, widthPx)];
    if (from >= to) continue;
    const text = labelOf?.(fold) ?? '';
    const textPx = measure.width(text, 'note');
    const centred = Math.max(0, Math.min((from + to - textPx) / 2, widthPx - textPx));
    const start = Math.max(centred, freeFrom);
    const isShown = start === centred || (start < to && start + textPx <= widthPx);
    if (isShown) freeFrom = start + textPx + CLEAR_PX;
    placed.push({ ...fold, label: { from: start, to: start + textPx, text, isShown } });
  }
  return placed;
}
