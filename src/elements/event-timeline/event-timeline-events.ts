import type { SelectionCause } from '../../controllers/document/explainer-context.js';
import type { EventFilter } from '../../layout/filter/event-filter.js';
import { LoadEvent, ProblemEvent, SelectedEvent, SelectEvent } from '../base/explainer-events.js';

/** A document is there and shown. */
export class EventTimelineLoadEvent extends LoadEvent {
  static override readonly type = 'event-timeline-load';
}

/** Something in the document should be mended, or it could not be loaded. */
export class EventTimelineProblemEvent extends ProblemEvent {
  static override readonly type = 'event-timeline-problem';
}

/**
 * A reader wants to choose an event, or (`id` null) to put the chosen one away; can be refused. The cause is a press, a key, a step from event
 * to event, the line on the latest event, a link, or putting away.
 */
export class EventTimelineSelectEvent extends SelectEvent<SelectionCause> {
  static override readonly type = 'event-timeline-select';
}

/** A reader has chosen an event. */
export class EventTimelineSelectedEvent extends SelectedEvent<SelectionCause> {
  static override readonly type = 'event-timeline-selected';
}

/** A reader has zoomed or moved; times in milliseconds from 1970 UTC. */
export class EventTimelineZoomEvent extends Event {
  static readonly type = 'event-timeline-zoom';
  /** Earlier end of what is in view. */
  readonly fromMs: number;
  /** Later end of what is in view. */
  readonly toMs: number;

  constructor(fromMs: number, toMs: number) {
    super(EventTimelineZoomEvent.type, { bubbles: true, composed: true });
    this.fromMs = fromMs;
    this.toMs = toMs;
  }
}

/** A reader has narrowed what is shown, or (`filter` undefined) asked for all of it. */
export class EventTimelineFilterEvent extends Event {
  static readonly type = 'event-timeline-filter';
  /** Filter that is asked for, or undefined for all. */
  readonly filter: EventFilter | undefined;

  constructor(filter: EventFilter | undefined) {
    super(EventTimelineFilterEvent.type, { bubbles: true, composed: true });
    this.filter = filter;
  }
}

/** A reader has changed between chart and list. */
export class EventTimelineViewEvent extends Event {
  static readonly type = 'event-timeline-view';
  /** View that is shown now. */
  readonly view: 'chart' | 'list';

  constructor(view: 'chart' | 'list') {
    super(EventTimelineViewEvent.type, { bubbles: true, composed: true });
    this.view = view;
  }
}

declare global {
  /** Elements, the document and the window, which all of these events reach. */
  interface GlobalEventHandlersEventMap {
    'event-timeline-load': EventTimelineLoadEvent;
    'event-timeline-problem': EventTimelineProblemEvent;
    'event-timeline-select': EventTimelineSelectEvent;
    'event-timeline-selected': EventTimelineSelectedEvent;
    'event-timeline-zoom': EventTimelineZoomEvent;
    'event-timeline-filter': EventTimelineFilterEvent;
    'event-timeline-view': EventTimelineViewEvent;
  }
}
