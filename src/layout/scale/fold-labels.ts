import type { Fold } from './fold.js';
import type { Span } from '../geometry.js';
import type { TextMeasure } from '../labels/text-measure.js';
import { wrapText } from '../labels/wrap-text.js';

/** Returns the texts for a fold's label, the fullest first. */
export type FoldLabelTexts = (fold: Fold) => readonly [whole: string, ...shorter: string[]];

/** Label of a closed fold, in lines, saying how much time is left out. The span is the width that the label takes. */
export interface FoldLabel extends Span {
  readonly lines: readonly string[];
  /** The full text where `lines` hold a shorter one, for tooltips and screen readers. */
  readonly fullText: string | undefined;
}

/** Texts for folds that have no space for anything longer; the torn edge alone must do. */
const FALLBACK_TEXTS = ['…', ''];
/** Clear space before and after a label. The style sheet holds the same number. */
const CLEAR_PX = 8;
/**
 * Usual length of a line of the full text, in line heights; shorter texts have lines of half that length. Only a single
 * longer word may exceed it.
 */
const FULL_LINE_HEIGHTS = 5;

/**
 * Gives each fold the fullest label that stays within half the distance to the nearest other fold, so that labels can't
 * touch.
 */
export function placeFoldLabels<F extends Fold & Span>(
  folds: readonly F[],
  textsOf: FoldLabelTexts | undefined,
  measure: TextMeasure,
): (F & { readonly label: FoldLabel })[] {
  const middleOf = ({ from, to }: Span): number => (from + to) / 2;
  return folds.map((fold) => {
    const middle = middleOf(fold);
    const freePx = Math.min(...folds.map((other) => Math.abs(middleOf(other) - middle) || Infinity));
    const candidates = [...(textsOf?.(fold) ?? []), ...FALLBACK_TEXTS].map((text, index) => {
      const usualPx = (FULL_LINE_HEIGHTS / (index > 0 ? 2 : 1)) * measure.linePx.note;
      const { lines, widthPx } = wrapText(text, { usualPx, maxPx: Infinity }, 'note', measure);
      return { text, lines, halfPx: widthPx / 2 + CLEAR_PX };
    });
    const { lines, halfPx, text } =
      candidates.find((candidate) => 2 * candidate.halfPx <= freePx) ?? candidates.at(-1)!;
    const fullText = text === candidates[0]!.text ? undefined : candidates[0]!.text;
    return { ...fold, label: { lines, fullText, from: middle - halfPx, to: middle + halfPx } };
  });
}
