import { clamp } from '../geometry.js';

/** What is in view, in u: `{from: 0, to: 1}` is the whole. The only thing that a gesture makes. */
export interface Viewport {
  readonly from: number;
  readonly to: number;
}

export const WHOLE: Viewport = { from: 0, to: 1 };
export const MIN_VIEWPORT_U = 1e-9;

/** How many times larger than at fit things are drawn. */
export function zoomOf({ from, to }: Viewport): number {
  return 1 / (to - from);
}

/** Zooms by a factor about a place in u, which stays where it is on the screen unless the edge of the whole is reached. */
export function zoomBy(viewport: Viewport, factor: number, aboutU = (viewport.from + viewport.to) / 2): Viewport {
  const width = clamp((viewport.to - viewport.from) / factor, MIN_VIEWPORT_U, 1);
  const share = (aboutU - viewport.from) / (viewport.to - viewport.from);
  const from = clamp(aboutU - share * width, 0, 1 - width);
  return width === 1 ? WHOLE : { from, to: from + width };
}

/** Zoom rounded down to a power of √2: labels are placed once for each step, so that they keep still between. */
export function zoomStep(viewport: Viewport): number {
  return 2 ** (Math.floor(2 * Math.log2(zoomOf(viewport)) + 1e-9) / 2);
}
