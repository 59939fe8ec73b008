import { clamp, type Span } from '../geometry.js';
import type { TextMeasure } from '../labels/text-measure.js';

/** An era in view and the position of its name. Names that would touch stand in different rows. */
export interface EraBox extends Span {
  readonly name: string;
  readonly nameX: number;
  /** Index of the row, from 0. */
  readonly row: number;
}

const NAME_GAP = 16;

/** Places each era's name at the era's start, in as few rows as keep the names apart. */
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
