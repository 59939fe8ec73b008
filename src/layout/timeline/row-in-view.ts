import { LABEL_GAP_PX, type LabelSide } from '../labels/label-positions.js';
import type { Mark } from './marks.js';
import type { StepLabel } from './zoom-layout.js';

/** Tolerance for rounding. */
const EPSILON_PX = 0.5;

/** A label of a row and its mark, which is in view. */
interface ItemInView {
  readonly label: StepLabel;
  readonly mark: Mark;
}

/** A label that has a place in view, and the start of its text. */
interface PlacedInView {
  readonly item: ItemInView;
  readonly start: number;
  readonly side: LabelSide;
}

/**
 * Places the labels of one row in a viewport. Each keeps the position that its zoom step gave it. Where that is out of
 * view, a label above a bar moves along the part of the bar in view, and a label beside a mark changes its side, if
 * neither touches a neighbour. A label that finds no place is left out.
 */
export function placeRowInView(
  items: readonly ItemInView[],
  toView: (x: number) => number,
  widthPx: number,
): readonly PlacedInView[] {
  let freeFrom = 0;
  return items.flatMap((item, index) => {
    const { label, mark } = item;
    const { side } = label.position;
    const next = items[index + 1];
    const freeTo = next
      ? Math.min(widthPx, next.mark.from - LABEL_GAP_PX, usualStart(next, toView) - LABEL_GAP_PX)
      : widthPx;
    const fits = (start: number, from: number, to: number): boolean =>
      start >= from - EPSILON_PX && start + label.words.widthPx <= to + EPSILON_PX;
    const place = (start: number, placedSide: LabelSide): readonly PlacedInView[] => {
      freeFrom = Math.max(mark.to, start + label.words.widthPx) + LABEL_GAP_PX;
      return [{ item, start, side: placedSide }];
    };
    const usual = usualStart(item, toView);
    if (mark.to <= 0 || mark.from >= widthPx) return [];
    if (fits(usual, 0, widthPx)) return place(usual, side);
    if (side === 'above') {
      const along = Math.max(0, mark.from);
      return fits(along, freeFrom, Math.min(mark.to, freeTo)) ? place(along, side) : [];
    }
    const isAfter = side === 'before';
    const other = isAfter ? mark.to + LABEL_GAP_PX : mark.from - LABEL_GAP_PX - label.words.widthPx;
    return fits(other, freeFrom, freeTo) ? place(other, isAfter ? 'after' : 'before') : [];
  });
}

function usualStart({ label: { position } }: ItemInView, toView: (x: number) => number): number {
  return toView(position.anchor) + position.offset;
}
