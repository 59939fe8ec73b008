import { LABEL_GAP_PX, type LabelSide } from '../labels/label-positions.js';
import type { Mark } from '../scale/marks.js';
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
 * view, a label above a bar stands at the start or the end of the part in view, and may be longer than that part; a label
 * beside a mark changes its side. Neither touches a neighbour. A label that finds no place is left out.
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
      const others: readonly (readonly [number, LabelSide])[] = {
        above: [Math.max(0, mark.from), Math.min(mark.to, widthPx) - width].map((start) => [start, side] as const),
        before: [[mark.to + LABEL_GAP_PX, 'after'] as const],
        after: [[mark.from - LABEL_GAP_PX - width, 'before'] as const],
      }[side];
      return others.find(([start]) => fits(start, freeFrom, freeTo));
    };
    const [start, placedSide] = find() ?? [];
    freeFrom = Math.max(mark.to, (start ?? -width) + width) + LABEL_GAP_PX;
    return start === undefined ? [] : [{ item, start, side: placedSide! }];
  });
}

function usualStart({ label: { position } }: ItemInView, toView: (x: number) => number): number {
  return toView(position.anchor) + position.offset;
}
