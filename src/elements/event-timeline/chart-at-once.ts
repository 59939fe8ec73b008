import { CHART, preloadedModules } from '../base/preloaded-modules.js';
import * as chart from './chart/figure.js';

preloadedModules.set(CHART, chart);

/** In a single file it is there from the beginning. */
export const loadChart = () => Promise.resolve(chart);
