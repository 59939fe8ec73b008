import type { SelectionCause } from '../../controllers/document/explainer-context.js';
import { LoadEvent, ProblemEvent, SelectedEvent, SelectEvent } from '../base/explainer-events.js';

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

/**
 * A reader wants to choose an event or a statement somewhere inside; can be refused. The cause is a press, a key, a step from event to event,
 * the line on the latest event, a link inside the explainer from one entry to another, or putting away. A link of the page to an entry sends
 * no event.
 */
export class NewsExplainerSelectEvent extends SelectEvent<SelectionCause> {
  static override readonly type = 'news-explainer-select';
  /** Kind of what is chosen. */
  readonly kind: 'event' | 'statement';

  constructor({ kind, id, previousId, cause }: SelectionFields) {
    super(id, previousId, cause);
    this.kind = kind;
  }
}

/** A reader has chosen an event or a statement. */
export class NewsExplainerSelectedEvent extends SelectedEvent<SelectionCause> {
  static override readonly type = 'news-explainer-selected';
  /** Kind of what is chosen. */
  readonly kind: 'event' | 'statement';

  constructor({ kind, id, previousId, cause }: SelectionFields) {
    super(id, previousId, cause);
    this.kind = kind;
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
