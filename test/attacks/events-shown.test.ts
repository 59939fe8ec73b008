import '../../src/elements/event-timeline/event-timeline.js';
import { attackViews, openEach } from './element-views.js';

describe('attacks: events in elements', () => {
  attackViews({
    'the chart': { tag: 'event-timeline', attributes: { view: 'chart' }, walk: openEach },
    'the list': { tag: 'event-timeline', attributes: { view: 'list' }, walk: openEach },
  });
});
