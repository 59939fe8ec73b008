import type { Shape, TextShape } from '../../../model/schema/shape.js';

/** Returns the text shape that a shape allows. */
export function textIn(shape: Shape): TextShape | undefined {
  if (shape.kind === 'text') return shape;
  return shape.kind === 'either' ? shape.options.map(textIn).find((option) => option !== undefined) : undefined;
}
