/** From this width of a timeline on, `view="auto"` shows the chart; the styles hold the same number. */
export const CHART_FROM_PX = 640;

/** A timeline tells how to load its chart, and the words beside its rows; absent where there is no timeline, or all is there from the beginning. */
export const chartLoader: { load?: () => Promise<unknown>; loadWords?: () => Promise<unknown> } = {};

/** Loads the chart where the window has room for one, and else the words beside rows; a timeline tells if that fails. */
export function prepareChart(): Promise<unknown> | undefined {
  const { load, loadWords } = chartLoader;
  return (matchMedia(`(min-width: ${CHART_FROM_PX}px)`).matches ? load : loadWords)?.().catch(() => {});
}
