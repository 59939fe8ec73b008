import { clamp } from '../geometry.js';
import { WHOLE, type Viewport } from './viewport.js';

/** Width of the narrowest viewport, in u. */
const MIN_VIEWPORT_U = 1e-9;

/** Pans by a share of the visible width: 0.5 moves half a width later. Stops at the ends. */
export function panBy({ from, to }: Viewport, share: number): Viewport {
  const width = to - from;
  const start = clamp(from + share * width, 0, 1 - width);
  return { from: start, to: start + width };
}

/**
 * Returns a viewport that shows a stretch of u with a sixth of the width at its sides. A short stretch comes near the
 * start, since labels stand after their marks, or near the end where the whole ends.
 */
export function reveal(viewport: Viewport, from: number, to: number): Viewport {
  const width = clamp(Math.max(viewport.to - viewport.from, (to - from) * 1.5), MIN_VIEWPORT_U, 1);
  const side = width / 6;
  const start = clamp(from - side + width <= 1 ? from - side : to + side - width, 0, 1 - width);
  return width === 1 ? WHOLE : { from: start, to: start + width };
}

/** Zooms about a position in u, which stays where it is on the screen unless an end of the whole is reached. */
export function zoomBy(viewport: Viewport, factor: number, aboutU = (viewport.from + viewport.to) / 2): Viewport {
  const width = clamp((viewport.to - viewport.from) / factor, MIN_VIEWPORT_U, 1);
  const share = (aboutU - viewport.from) / (viewport.to - viewport.from);
  const from = clamp(aboutU - share * width, 0, 1 - width);
  return width === 1 ? WHOLE : { from, to: from + width };
}
