import type { Span } from '../geometry.js';
import { LABEL_GAP_PX, type LabelSide } from '../labels/label-positions.js';
import type { Mark } from './marks.js';
import type { StepLabel } from './zoom-layout.js';

/** A label of a row and its mark, which is in view. */
interface ItemInView {
  readonly label: StepLabel;
  readonly mark: Mark;
}

/** A label that has a place in view. */
interface PlacedInView {
  readonly item: ItemInView;
  /** Start of the text. */
  readonly start: number;
  readonly side: LabelSide;
}

/** Distance that a label keeps from its neighbours where it had to move. */
const NEIGHBOUR_GAP_PX = 6;
/** Tolerance for rounding. */
const EPSILON_PX = 0.5;

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
  const usual = items.map(({ label: { position } }) => toView(position.anchor) + position.offset);
  const placed: PlacedInView[] = [];
  let freeFrom = 0;
  for (const [index, item] of items.entries()) {
    const { label, mark } = item;
    if (mark.to <= 0 || mark.from >= widthPx) continue;
    const next = items[index + 1];
    const freeTo = next ? Math.min(widthPx, next.mark.from, usual[index + 1]!) - NEIGHBOUR_GAP_PX : widthPx;
    const wantedFrom = usual[index]!;
    const isUsual = wantedFrom >= -EPSILON_PX && wantedFrom + label.words.widthPx <= widthPx + EPSILON_PX;
    const found = isUsual
      ? { start: wantedFrom, side: label.position.side }
      : findOther(item, { from: freeFrom, to: freeTo });
    if (!found) continue;
    placed.push({ item, ...found });
    freeFrom = Math.max(mark.to, found.start + label.words.widthPx) + NEIGHBOUR_GAP_PX;
  }
  return placed;
}

function findOther(
  { label: { position, words }, mark }: ItemInView,
  free: Span,
): Omit<PlacedInView, 'item'> | undefined {
  const { widthPx } = words;
  const { side } = position;
  if (side === 'above') {
    const start = Math.max(0, mark.from);
    return start >= free.from && start + widthPx <= Math.min(mark.to, free.to) ? { start, side } : undefined;
  }
  if (mark.from < free.from || mark.to > free.to) return undefined;
  const isAfter = side === 'before';
  const start = isAfter ? mark.to + LABEL_GAP_PX : mark.from - LABEL_GAP_PX - widthPx;
  return start >= free.from && start + widthPx <= free.to ? { start, side: isAfter ? 'after' : 'before' } : undefined;
}
