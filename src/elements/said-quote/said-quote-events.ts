import { LoadEvent, ProblemEvent } from '../base/explainer-events.js';

/** A document is there. */
export class SaidQuoteLoadEvent extends LoadEvent {
  static override readonly type = 'said-quote-load';
}

/** The statement is not in the document, something in the document should be mended, or it could not be loaded. */
export class SaidQuoteProblemEvent extends ProblemEvent {
  static override readonly type = 'said-quote-problem';
}

declare global {
  /** Elements, the document and the window, which all of these events reach. */
  interface GlobalEventHandlersEventMap {
    'said-quote-load': SaidQuoteLoadEvent;
    'said-quote-problem': SaidQuoteProblemEvent;
  }
}
