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
 * Returns the nearest viewport that shows a stretch of u with some space at its sides; the same viewport where it shows
 * already.
 */
export function reveal(viewport: Viewport, from: number, to: number): Viewport {
  if (from >= viewport.from && to <= viewport.to) return viewport;
  const width = clamp(Math.max(viewport.to - viewport.from, (to - from) * 1.2), MIN_VIEWPORT_U, 1);
  const start = clamp((from + to) / 2 - width / 2, 0, 1 - width);
  return width === 1 ? WHOLE : { from: start, to: start + width };
}

/** Zooms about a position in u, which stays where it is on the screen unless an end of the whole is reached. */
export function zoomBy(viewport: Viewport, factor: number, aboutU = (viewport.from + viewport.to) / 2): Viewport {
  const width = clamp((viewport.to - viewport.from) / factor, MIN_VIEWPORT_U, 1);
  const share = (aboutU - viewport.from) / (viewport.to - viewport.from);
  const from = clamp(aboutU - share * width, 0, 1 - width);
  return width === 1 ? WHOLE : { from, to: from + width };
}
