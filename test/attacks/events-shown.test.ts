import '../../src/elements/event-timeline/event-timeline.js';
import '../../src/elements/news-explainer/news-explainer.js';
import { attackViews, openEach } from './element-views.js';

describe('attacks: events in elements', () => {
  attackViews({
    'the chart': { tag: 'event-timeline', attributes: { view: 'chart' }, walk: openEach },
    'the list': { tag: 'event-timeline', attributes: { view: 'list' }, walk: openEach },
    'the whole story': { tag: 'news-explainer', attributes: { story: '' }, widthPx: 400 },
  });
});
