import type { StatementFilter } from '../../layout/filter/statement-filter.js';
import { LoadEvent, ProblemEvent, SelectedEvent, SelectEvent } from '../base/explainer-events.js';

/** The element shows a document. */
export class WhoSaidWhatLoadEvent extends LoadEvent {
  static override readonly type = 'who-said-what-load';
}

/** The document has problems, or it could not be loaded. */
export class WhoSaidWhatProblemEvent extends ProblemEvent {
  static override readonly type = 'who-said-what-problem';
}

/** A reader asks to select a statement, or to deselect (`id` is null), by a press or a key. Cancelable. */
export class WhoSaidWhatSelectEvent extends SelectEvent<'click' | 'key'> {
  static override readonly type = 'who-said-what-select';
}

/** A statement was selected by a reader. */
export class WhoSaidWhatSelectedEvent extends SelectedEvent<'click' | 'key'> {
  static override readonly type = 'who-said-what-selected';
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
