import 'said-and-done/event-timeline.js';
import type { EventTimelineSelectEvent } from 'said-and-done/event-timeline-element.js';
import type { ExplainerDocument } from 'said-and-done';

const story: ExplainerDocument = {
  explainer: 1,
  title: 'A balloon over North America',
  events: [{ id: 'shot-down', date: '2023-02-04', title: 'The balloon is shot down', sources: ['report'] }],
  sources: [{ id: 'report', title: 'A report' }],
};

const timeline = document.createElement('event-timeline');
timeline.data = story;
timeline.addEventListener('event-timeline-select', (event) => {
  const id: string | null = event.id;
  if (id === 'embargoed') event.preventDefault();
});
timeline.addEventListener('event-timeline-load', ({ explainer }) => {
  document.title = explainer.title;
});
timeline.addEventListener('click', ({ clientX }) => clientX.toFixed());

const handle = (event: EventTimelineSelectEvent): string => event.cause;
document.addEventListener('event-timeline-select', handle);
window.addEventListener('event-timeline-zoom', ({ fromMs, toMs }) => timeline.zoomTo(fromMs, toMs));
document.body.append(timeline);
