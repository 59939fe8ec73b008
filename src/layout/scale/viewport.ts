/** What is in view, in u: `{from: 0, to: 1}` is the whole. The only thing that a gesture makes. */
export interface Viewport {
  readonly from: number;
  readonly to: number;
}

export const WHOLE: Viewport = { from: 0, to: 1 };

/** How many times larger than at fit things are drawn. */
export function zoomOf({ from, to }: Viewport): number {
  return 1 / (to - from);
}

/** Zoom rounded down to a power of √2: labels are placed once for each step, so that they keep still between. */
export function zoomStep(viewport: Viewport): number {
  return 2 ** (Math.floor(2 * Math.log2(zoomOf(viewport)) + 1e-9) / 2);
}
