import { clamp, type Span } from '../geometry.js';
import type { TextMeasure } from '../labels/text-measure.js';

/** A named stretch in view, and where its name stands: in a row of its own where names would touch. */
export interface EraBox extends Span {
  readonly name: string;
  readonly nameX: number;
  /** From 0. */
  readonly row: number;
}

const NAME_GAP = 16;

/** Places the names of eras above them, each at its start, as few rows as keep them apart. */
export function placeEras(
  eras: readonly (Span & { readonly name: string })[],
  widthPx: number,
  measure: TextMeasure,
): readonly EraBox[] {
  const rowEnds: number[] = [];
  return eras.map((era) => {
    const namePx = measure.width(era.name, 'note');
    const nameX = clamp(era.from, 0, Math.max(0, widthPx - namePx));
    const found = rowEnds.findIndex((end) => end + NAME_GAP <= nameX);
    const row = found < 0 ? rowEnds.length : found;
    rowEnds[row] = nameX + namePx;
    return { ...era, nameX, row };
  });
}
