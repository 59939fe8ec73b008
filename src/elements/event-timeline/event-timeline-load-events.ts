import { LoadEvent, ProblemEvent } from '../base/explainer-events.js';

/** A document is there and shown. */
export class EventTimelineLoadEvent extends LoadEvent {
  static override readonly type = 'event-timeline-load';
}

/** Something in the document should be mended, or it could not be loaded. */
export class EventTimelineProblemEvent extends ProblemEvent {
  static override readonly type = 'event-timeline-problem';
}

declare global {
  /** Elements, the document and the window, which these events reach. */
  interface GlobalEventHandlersEventMap {
    'event-timeline-load': EventTimelineLoadEvent;
    'event-timeline-problem': EventTimelineProblemEvent;
  }
}
