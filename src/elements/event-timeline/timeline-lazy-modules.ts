import type { LazyModules } from '../base/lazy-modules.js';
import { loadChart } from './load-chart.js';
import { CHART } from '../base/preloaded-modules.js';

/** The modules of a timeline that are loaded when they are first needed, and what is shown for one that can't be. */
export function declareParts(modules: LazyModules) {
  return {
    chart: modules.later(loadChart, CHART),
    serverList: modules.later(() => import('./list/server-list.js'), 'timeline-on-server'),
    listPages: modules.later(() => import('./list/list-pages.js')),
    links: modules.later(() => import('./chart/links.js')),
    largeTimeline: modules.later(() => import('./large/large-timeline.js')),
    search: modules.later(() => import('./panels/search.js')),
    detail: modules.later(() => import('./panels/detail.js')),
    overview: modules.later(() => import('./panels/overview.js')),
    save: modules.later(() => import('./panels/save.js')),
    renderFailure: modules.renderFailure,
  };
}

export type TimelineParts = ReturnType<typeof declareParts>;
