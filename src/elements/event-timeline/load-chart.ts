import { chartLoader } from '../base/chart-loader.js';
import { CHART, preloadedModules } from '../base/preloaded-modules.js';

/** Name of the module that draws words beside rows, for a server and for an explainer that loads it in advance. */
export const ROW_WORDS = 'row-words';

/** The code that lays out the chart, and the code that draws it. */
export type TimelineChart = Awaited<ReturnType<typeof importChart>>;

async function importChart() {
  const [{ ChartLayout }, { styles, chartWithLegendHeightPx, renderChartWithLegend }] = await Promise.all([
    import('./chart/chart-layout.js'),
    import('./chart/chart-with-legend.js'),
  ]);
  return { ChartLayout, styles, chartWithLegendHeightPx, renderChartWithLegend };
}

/**
 * Makes a load that runs once for all elements of a page, so that whoever waits for it goes on in the order in which they asked. After a
 * failure it can be tried again.
 */
function loadOnce<T extends object>(name: string, load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().then(
      (loaded) => {
        preloadedModules.set(name, loaded);
        return loaded;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    ));
}

/** Loads the chart. */
export const loadChart = loadOnce(CHART, importChart);

/** Loads what draws words beside rows. */
export const loadRowWords = loadOnce(ROW_WORDS, () => import('./list/row-words.js'));

Object.assign(chartLoader, { load: loadChart, loadWords: loadRowWords });
