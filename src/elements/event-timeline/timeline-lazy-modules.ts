import type { LazyModules } from '../base/lazy-modules.js';
import { loadChart, loadRowWords, ROW_WORDS } from './load-chart.js';
import { CHART } from '../base/preloaded-modules.js';

/** Declares the modules of a timeline that are loaded when they are first needed, and the alert for one that could not be loaded. */
export function declareTimelineModules(modules: LazyModules) {
  return {
    chart: modules.lazy(loadChart, CHART),
    serverList: modules.lazy(() => import('./list/server-list.js'), 'timeline-on-server'),
    listPages: modules.lazy(() => import('./list/list-pages.js')),
    rowWords: modules.lazy(loadRowWords, ROW_WORDS),
    links: modules.lazy(() => import('./chart/links.js')),
    largeTimeline: modules.lazy(() => import('./large/large-timeline.js')),
    search: modules.lazy(() => import('./panels/search.js')),
    detail: modules.lazy(() => import('./panels/detail.js')),
    overview: modules.lazy(() => import('./panels/overview.js')),
    save: modules.lazy(() => import('./panels/save.js')),
    renderFailure: modules.renderFailure,
  };
}

export type TimelineModules = ReturnType<typeof declareTimelineModules>;
