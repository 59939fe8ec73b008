/**
 * Classes of the events that the elements for readers send. The module defines no element, so a page that has one of them loads no other.
 *
 * @example
 * import { EventTimelineSelectedEvent } from 'said-and-done/events.js';
 * timeline.addEventListener(EventTimelineSelectedEvent.type, ({ id }) => show(id));
 */
export {
  EventTimelineFilterEvent,
  EventTimelineLoadEvent,
  EventTimelineProblemEvent,
  EventTimelineSelectEvent,
  EventTimelineSelectedEvent,
  EventTimelineViewEvent,
  EventTimelineZoomEvent,
} from './event-timeline/event-timeline-events.js';
export {
  NewsExplainerLoadEvent,
  NewsExplainerProblemEvent,
  NewsExplainerSelectEvent,
  NewsExplainerSelectedEvent,
} from './news-explainer/news-explainer-events.js';
export { SaidQuoteLoadEvent, SaidQuoteProblemEvent } from './said-quote/said-quote-events.js';
export {
  WhoSaidWhatFilterEvent,
  WhoSaidWhatLoadEvent,
  WhoSaidWhatProblemEvent,
  WhoSaidWhatSelectEvent,
  WhoSaidWhatSelectedEvent,
  WhoSaidWhatViewEvent,
} from './who-said-what/who-said-what-events.js';
