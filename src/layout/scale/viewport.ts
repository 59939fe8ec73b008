import { clamp } from '../geometry.js';

/** The visible part of the folded axis, in u: `{from: 0, to: 1}` is the whole. Gestures change nothing else. */
export interface Viewport {
  readonly from: number;
  readonly to: number;
}

export const WHOLE: Viewport = { from: 0, to: 1 };
export const MIN_VIEWPORT_U = 1e-9;

/** Magnification relative to fit. */
export function zoomOf({ from, to }: Viewport): number {
  return 1 / (to - from);
}

/** Zooms about a position in u, which stays where it is on the screen unless an end of the whole is reached. */
export function zoomBy(viewport: Viewport, factor: number, aboutU = (viewport.from + viewport.to) / 2): Viewport {
  const width = clamp((viewport.to - viewport.from) / factor, MIN_VIEWPORT_U, 1);
  const share = (aboutU - viewport.from) / (viewport.to - viewport.from);
  const from = clamp(aboutU - share * width, 0, 1 - width);
  return width === 1 ? WHOLE : { from, to: from + width };
}

/**
 * Rounds the zoom down to a power of √2. Labels are placed once for each step, so that they keep their places between
 * steps.
 */
export function zoomStep(viewport: Viewport): number {
  return 2 ** (Math.floor(2 * Math.log2(zoomOf(viewport)) + 1e-9) / 2);
}
