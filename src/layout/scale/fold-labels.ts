import type { Fold } from './fold.js';
import type { Span } from '../geometry.js';
import type { TextMeasure } from '../labels/text-measure.js';
import { wrapText } from '../labels/wrap-text.js';

/** What can be said of a fold, the fullest first. */
export type FoldLabelTexts = (fold: Fold) => readonly [whole: string, ...shorter: string[]];

/** What a closed fold leaves out, as it stands in lines under it: in full, or as shortly as its neighbours demand. The span is the room it takes. */
export interface FoldLabel extends Span {
  readonly lines: readonly string[];
  /** In full where the lines aren't: for tooltips, and for those who hear it. */
  readonly fullText: string | undefined;
}

/** Where not even these have room, the torn edge says it alone. */
const FALLBACK_TEXTS = ['…', ''];
/** Clear room before and after words; the styles hold the same number. */
const CLEAR_PX = 8;
/** How long the lines of a text in full may be, in heights of a line; shorter texts half of it. Only a longer word goes beyond. */
const FULL_LINE_HEIGHTS = 5;

/** Gives each fold the fullest words that stay on its half of the way to the nearest other, so that none can touch. */
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
