/** The visible part of the folded axis, in u: `{from: 0, to: 1}` is the whole. Gestures change nothing else. */
export interface Viewport {
  readonly from: number;
  readonly to: number;
}

export const WHOLE: Viewport = { from: 0, to: 1 };

/** Magnification relative to fit. */
export function zoomOf({ from, to }: Viewport): number {
  return 1 / (to - from);
}

/**
 * Rounds the zoom down to a power of √2. Labels are placed once for each step, so that they keep their places between
 * steps.
 */
export function zoomStep(viewport: Viewport): number {
  return 2 ** (Math.floor(2 * Math.log2(zoomOf(viewport)) + 1e-9) / 2);
}
