import type { Box } from '../../../layout/geometry.js';

/** Returns the style properties of what stands in a box of the chart. */
export function placement({ x, y, width, height }: Box): Record<string, string> {
  return {
    'inset-inline-start': `${x}px`,
    'inset-block-start': `${y}px`,
    'inline-size': `${width}px`,
    'block-size': `${height}px`,
  };
}
