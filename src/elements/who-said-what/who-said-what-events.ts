import type { StatementFilter } from '../../layout/filter/statement-filter.js';
import { LoadEvent, ProblemEvent } from '../base/explainer-events.js';

/** A document is there and shown. */
export class WhoSaidWhatLoadEvent extends LoadEvent {
  static override readonly type = 'who-said-what-load';
}

/** Something in the document should be mended, or it could not be loaded. */
export class WhoSaidWhatProblemEvent extends ProblemEvent {
  static override readonly type = 'who-said-what-problem';
}

/** A reader wants to choose a statement, or (`id` null) to put the chosen one away; can be refused. */
export class WhoSaidWhatSelectEvent extends Event {
  static readonly type = 'who-said-what-select';
  readonly id: string | null;
  readonly previousId: string | null;
  /** `click` or `key`. */
  readonly cause: string;

  constructor(id: string | null, previousId: string | null, cause: string) {
    super(WhoSaidWhatSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.id = id;
    this.previousId = previousId;
    this.cause = cause;
  }
}

/** A reader has chosen a statement. */
export class WhoSaidWhatSelectedEvent extends Event {
  static readonly type = 'who-said-what-selected';
  readonly id: string | null;
  readonly previousId: string | null;
  readonly cause: string;

  constructor(id: string | null, previousId: string | null, cause: string) {
    super(WhoSaidWhatSelectedEvent.type, { bubbles: true, composed: true });
    this.id = id;
    this.previousId = previousId;
    this.cause = cause;
  }
}

/** A reader has changed the view. */
export class WhoSaidWhatViewEvent extends Event {
  static readonly type = 'who-said-what-view';
  readonly view: 'positions' | 'conversation' | 'speakers';

  constructor(view: 'positions' | 'conversation' | 'speakers') {
    super(WhoSaidWhatViewEvent.type, { bubbles: true, composed: true });
    this.view = view;
  }
}

/** A reader has narrowed what is shown, or (an empty filter) shows all again. */
export class WhoSaidWhatFilterEvent extends Event {
  static readonly type = 'who-said-what-filter';
  readonly filter: StatementFilter;

  constructor(filter: StatementFilter) {
    super(WhoSaidWhatFilterEvent.type, { bubbles: true, composed: true });
    this.filter = filter;
  }
}

declare global {
  interface HTMLElementEventMap {
    'who-said-what-load': WhoSaidWhatLoadEvent;
    'who-said-what-problem': WhoSaidWhatProblemEvent;
    'who-said-what-select': WhoSaidWhatSelectEvent;
    'who-said-what-selected': WhoSaidWhatSelectedEvent;
    'who-said-what-view': WhoSaidWhatViewEvent;
    'who-said-what-filter': WhoSaidWhatFilterEvent;
  }
}
