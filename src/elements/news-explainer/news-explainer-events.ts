import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problem.js';

/** A document is there and shown. */
export class NewsExplainerLoadEvent extends Event {
  static readonly type = 'news-explainer-load';
  readonly explainer: Explainer;

  constructor(explainer: Explainer) {
    super(NewsExplainerLoadEvent.type, { bubbles: true, composed: true });
    this.explainer = explainer;
  }
}

/** Something in the document should be mended, or it could not be loaded. */
export class NewsExplainerProblemEvent extends Event {
  static readonly type = 'news-explainer-problem';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(NewsExplainerProblemEvent.type, { bubbles: true, composed: true });
    this.problems = problems;
  }
}

/** Fields of both selection events: what is chosen, what was, and how. */
interface SelectionFields {
  readonly kind: 'event' | 'statement';
  readonly id: string | null;
  readonly previousId: string | null;
  readonly cause: string;
}

/** A reader wants to choose an event or a statement somewhere inside; can be refused. */
export class NewsExplainerSelectEvent extends Event implements SelectionFields {
  static readonly type = 'news-explainer-select';
  readonly kind: 'event' | 'statement';
  readonly id: string | null;
  readonly previousId: string | null;
  readonly cause: string;

  constructor({ kind, id, previousId, cause }: SelectionFields) {
    super(NewsExplainerSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.kind = kind;
    this.id = id;
    this.previousId = previousId;
    this.cause = cause;
  }
}

/** A reader has chosen an event or a statement. */
export class NewsExplainerSelectedEvent extends Event implements SelectionFields {
  static readonly type = 'news-explainer-selected';
  readonly kind: 'event' | 'statement';
  readonly id: string | null;
  readonly previousId: string | null;
  readonly cause: string;

  constructor({ kind, id, previousId, cause }: SelectionFields) {
    super(NewsExplainerSelectedEvent.type, { bubbles: true, composed: true });
    this.kind = kind;
    this.id = id;
    this.previousId = previousId;
    this.cause = cause;
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-explainer-load': NewsExplainerLoadEvent;
    'news-explainer-problem': NewsExplainerProblemEvent;
    'news-explainer-select': NewsExplainerSelectEvent;
    'news-explainer-selected': NewsExplainerSelectedEvent;
  }
}
