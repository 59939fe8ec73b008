import { chartLoader } from '../base/chart-loader.js';
import { CHART, preloadedModules } from '../base/preloaded-modules.js';
import type * as ChartModule from './chart/figure.js';

let loading: Promise<typeof ChartModule> | undefined;

/** Loads what draws the chart, once for all timelines of a page. After a failure it can be tried again. */
export function loadChart(): Promise<typeof ChartModule> {
  return (loading ??= import('./chart/figure.js').then(
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

chartLoader.load = loadChart;
