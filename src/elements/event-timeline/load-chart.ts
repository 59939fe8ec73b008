import { chartLoader } from '../base/chart-loader.js';
import { CHART, preloadedModules } from '../base/preloaded-modules.js';

/** The code that lays out the chart, and the code that draws it. */
export type TimelineChart = Awaited<ReturnType<typeof importChart>>;

async function importChart() {
  const [{ ChartLayout }, { styles, chartWithLegendHeightPx, renderChartWithLegend }] = await Promise.all([
    import('./chart/chart-layout.js'),
    import('./chart/chart-with-legend.js'),
  ]);
  return { ChartLayout, styles, chartWithLegendHeightPx, renderChartWithLegend };
}

let loading: Promise<TimelineChart> | undefined;

/** Loads the chart, once for all timelines of a page. After a failure it can be tried again. */
export function loadChart(): Promise<TimelineChart> {
  return (loading ??= importChart().then(
    (chart) => {
      preloadedModules.set(CHART, chart);
      return chart;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  ));
}

/** Name of the module that draws words beside rows, for a server and for an explainer that loads it in advance. */
export const ROW_WORDS = 'row-words';

/** Loads what draws words beside rows. */
export async function loadRowWords() {
  const rowWords = await import('./list/row-words.js');
  preloadedModules.set(ROW_WORDS, rowWords);
  return rowWords;
}

Object.assign(chartLoader, { load: loadChart, loadWords: loadRowWords });
