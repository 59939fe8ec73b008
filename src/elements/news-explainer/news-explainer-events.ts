import type { SelectionCause } from '../../controllers/document/explainer-context.js';
import { LoadEvent, ProblemEvent } from '../base/explainer-events.js';

/** A document is there and shown. */
export class NewsExplainerLoadEvent extends LoadEvent {
  static override readonly type = 'news-explainer-load';
}

/** Something in the document should be mended, or it could not be loaded. */
export class NewsExplainerProblemEvent extends ProblemEvent {
  static override readonly type = 'news-explainer-problem';
}

/** Fields of both selection events: what is chosen, what was, and how. */
interface SelectionFields {
  readonly kind: 'event' | 'statement';
  readonly id: string | null;
  readonly previousId: string | null;
  readonly cause: SelectionCause;
}

/** Base of both selection events. */
class SelectionEvent extends Event implements SelectionFields {
  /** Kind of what is chosen. */
  readonly kind: 'event' | 'statement';
  /** Id of what is chosen, or null for none. */
  readonly id: string | null;
  /** Id of what was chosen before, or null. */
  readonly previousId: string | null;
  /**
   * How the reader chose it: by a press, a key, a step from event to event, the line on the latest event, a link inside the explainer from one
   * entry to another, or by putting it away. A link of the page to an entry sends no event.
   */
  readonly cause: SelectionCause;

  constructor(type: string, { kind, id, previousId, cause }: SelectionFields, cancelable: boolean) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.kind = kind;
    this.id = id;
    this.previousId = previousId;
    this.cause = cause;
  }
}

/** A reader wants to choose an event or a statement somewhere inside; can be refused. */
export class NewsExplainerSelectEvent extends SelectionEvent {
  static readonly type = 'news-explainer-select';

  constructor(fields: SelectionFields) {
    super(NewsExplainerSelectEvent.type, fields, true);
  }
}

/** A reader has chosen an event or a statement. */
export class NewsExplainerSelectedEvent extends SelectionEvent {
  static readonly type = 'news-explainer-selected';

  constructor(fields: SelectionFields) {
    super(NewsExplainerSelectedEvent.type, fields, false);
  }
}

declare global {
  /** Elements, the document and the window, which all of these events reach. */
  interface GlobalEventHandlersEventMap {
    'news-explainer-load': NewsExplainerLoadEvent;
    'news-explainer-problem': NewsExplainerProblemEvent;
    'news-explainer-select': NewsExplainerSelectEvent;
    'news-explainer-selected': NewsExplainerSelectedEvent;
  }
}
