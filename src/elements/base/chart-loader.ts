/** From this width of a timeline on, `view="auto"` shows the chart; the styles hold the same number. */
export const CHART_FROM_PX = 640;

/** A timeline tells how to load the chart; absent where there is no timeline, or the chart is there from the beginning. */
export const chartLoader: { load?: () => Promise<unknown> } = {};

/** Loads the chart where the window has room for one; a timeline tells if that fails. */
export function prepareChart(): Promise<unknown> | undefined {
  return matchMedia(`(min-width: ${CHART_FROM_PX}px)`).matches ? chartLoader.load?.().catch(() => {}) : undefined;
}
