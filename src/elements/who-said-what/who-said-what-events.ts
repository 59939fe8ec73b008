import type { StatementFilter } from '../../layout/filter/statement-filter.js';
import { LoadEvent, ProblemEvent } from '../base/explainer-events.js';

/** The element shows a document. */
export class WhoSaidWhatLoadEvent extends LoadEvent {
  static override readonly type = 'who-said-what-load';
}

/** The document has problems, or it could not be loaded. */
export class WhoSaidWhatProblemEvent extends ProblemEvent {
  static override readonly type = 'who-said-what-problem';
}

/** A reader asks to select a statement, or to deselect (`id` is null). Cancelable. */
export class WhoSaidWhatSelectEvent extends Event {
  static readonly type = 'who-said-what-select';
  /** Id of the statement, or null for none. */
  readonly id: string | null;
  /** Id of the statement that was chosen before, or null. */
  readonly previousId: string | null;
  /** Input by which the reader chose: `click` or `key`. */
  readonly cause: 'click' | 'key';

  constructor(id: string | null, previousId: string | null, cause: 'click' | 'key') {
    super(WhoSaidWhatSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.id = id;
    this.previousId = previousId;
    this.cause = cause;
  }
}

/** A statement was selected by a reader. */
export class WhoSaidWhatSelectedEvent extends Event {
  static readonly type = 'who-said-what-selected';
  /** Id of the statement, or null for none. */
  readonly id: string | null;
  /** Id of the statement that was chosen before, or null. */
  readonly previousId: string | null;
  /** Cause, as in `who-said-what-select`. */
  readonly cause: 'click' | 'key';

  constructor(id: string | null, previousId: string | null, cause: 'click' | 'key') {
    super(WhoSaidWhatSelectedEvent.type, { bubbles: true, composed: true });
    this.id = id;
    this.previousId = previousId;
    this.cause = cause;
  }
}

/** A reader has changed the view. */
export class WhoSaidWhatViewEvent extends Event {
  static readonly type = 'who-said-what-view';
  /** View that is shown now. */
  readonly view: 'positions' | 'conversation' | 'speakers';

  constructor(view: 'positions' | 'conversation' | 'speakers') {
    super(WhoSaidWhatViewEvent.type, { bubbles: true, composed: true });
    this.view = view;
  }
}

/** A reader has changed the filter; an empty one shows all. */
export class WhoSaidWhatFilterEvent extends Event {
  static readonly type = 'who-said-what-filter';
  /** Filter that is asked for; empty for all. */
  readonly filter: StatementFilter;

  constructor(filter: StatementFilter) {
    super(WhoSaidWhatFilterEvent.type, { bubbles: true, composed: true });
    this.filter = filter;
  }
}

declare global {
  /** Elements, the document and the window, which all of these events reach. */
  interface GlobalEventHandlersEventMap {
    'who-said-what-load': WhoSaidWhatLoadEvent;
    'who-said-what-problem': WhoSaidWhatProblemEvent;
    'who-said-what-select': WhoSaidWhatSelectEvent;
    'who-said-what-selected': WhoSaidWhatSelectedEvent;
    'who-said-what-view': WhoSaidWhatViewEvent;
    'who-said-what-filter': WhoSaidWhatFilterEvent;
  }
}
