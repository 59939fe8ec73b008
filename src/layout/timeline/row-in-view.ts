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
    const width = label.words.widthPx;
    const next = items[index + 1];
    const freeTo = next ? Math.min(next.mark.from, usualStart(next, toView)) - LABEL_GAP_PX : widthPx;
    const fits = (start: number, from: number, to: number): boolean =>
      start >= from - EPSILON_PX && start + width <= Math.min(to, widthPx) + EPSILON_PX;
    const find = (): readonly [number, LabelSide] | undefined => {
      const usual = usualStart(item, toView);
      if (fits(usual, 0, widthPx)) return [usual, side];
      const along = Math.max(0, mark.from);
      if (side === 'above') return fits(along, freeFrom, Math.min(mark.to, freeTo)) ? [along, side] : undefined;
      const isAfter = side === 'before';
      const other = isAfter ? mark.to + LABEL_GAP_PX : mark.from - LABEL_GAP_PX - width;
      return fits(other, freeFrom, freeTo) ? [other, isAfter ? 'after' : 'before'] : undefined;
    };
    const found = find();
    if (!found) return [];
    const [start, placedSide] = found;
    freeFrom = Math.max(mark.to, start + width) + LABEL_GAP_PX;
    return [{ item, start, side: placedSide }];
  });
}

function usualStart({ label: { position } }: ItemInView, toView: (x: number) => number): number {
  return toView(position.anchor) + position.offset;
}
