import type { Fold } from './fold.js';
import type { Span } from '../geometry.js';
import type { TextMeasure } from '../labels/text-measure.js';
import { wrapText } from '../labels/wrap-text.js';

/** What can be said of a fold, the fullest first. */
export type FoldForms = (fold: Fold) => readonly [whole: string, ...shorter: string[]];

/** What a closed fold leaves out, as it stands in lines under it: in full, or as shortly as its neighbours demand. The span is the room it takes. */
export interface FoldWords extends Span {
  readonly lines: readonly string[];
  /** In full where the lines aren't: for tooltips, and for those who hear it. */
  readonly whole: string | undefined;
}

/** Where not even these have room, the torn edge says it alone. */
const SHORTEST = ['…', ''];
/** Clear room before and after words; the styles hold the same number. */
const CLEAR_PX = 8;
/** How long the lines of a text in full may be, in heights of a line; shorter texts half of it. Only a longer word goes beyond. */
const LINE_LENGTH = 5;

/** Gives each fold the fullest words that stay on its half of the way to the nearest other, so that none can touch. */
export function placeFoldWords<F extends Fold & Span>(
  folds: readonly F[],
  formsOf: FoldForms | undefined,
  measure: TextMeasure,
): (F & { readonly words: FoldWords })[] {
  const middleOf = ({ from, to }: Span): number => (from + to) / 2;
  return folds.map((fold) => {
    const middle = middleOf(fold);
    const roomPx = Math.min(...folds.map((other) => Math.abs(middleOf(other) - middle) || Infinity));
    const forms = [...(formsOf?.(fold) ?? []), ...SHORTEST].map((text, index) => {
      const usualPx = (LINE_LENGTH / (index > 0 ? 2 : 1)) * measure.linePx.note;
      const { lines, widthPx } = wrapText(text, { usualPx, mostPx: Infinity }, 'note', measure);
      return { text, lines, half: widthPx / 2 + CLEAR_PX };
    });
    const { lines, half, text } = forms.find((form) => 2 * form.half <= roomPx) ?? forms.at(-1)!;
    const whole = text === forms[0]!.text ? undefined : forms[0]!.text;
    return { ...fold, words: { lines, whole, from: middle - half, to: middle + half } };
  });
}
