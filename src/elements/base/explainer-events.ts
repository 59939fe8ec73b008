import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';

/** A reader chooses an entry of a document, or puts the chosen one away. */
abstract class SelectionEvent<Cause extends string> extends Event {
  static readonly type: string;
  /** Id of the entry, or null for none. */
  readonly id: string | null;
  /** Id of the entry that was chosen before, or null. */
  readonly previousId: string | null;
  /** How the reader chose it. */
  readonly cause: Cause;

  constructor(id: string | null, previousId: string | null, cause: Cause, cancelable: boolean) {
    super(new.target.type, { bubbles: true, composed: true, cancelable });
    this.id = id;
    this.previousId = previousId;
    this.cause = cause;
  }
}

/** A reader wants to choose an entry; can be refused. */
export abstract class SelectEvent<Cause extends string> extends SelectionEvent<Cause> {
  constructor(id: string | null, previousId: string | null, cause: Cause) {
    super(id, previousId, cause, true);
  }
}

/** A reader has chosen an entry. */
export abstract class SelectedEvent<Cause extends string> extends SelectionEvent<Cause> {
  constructor(id: string | null, previousId: string | null, cause: Cause) {
    super(id, previousId, cause, false);
  }
}

/** An element has loaded its document. Each element has its own subclass with its own `type`. */
export abstract class LoadEvent extends Event {
  static readonly type: string;
  /** The document as it was read. */
  readonly explainer: Explainer;

  constructor(explainer: Explainer) {
    super(new.target.type, { bubbles: true, composed: true });
    this.explainer = explainer;
  }
}

/** The document has problems, or it could not be loaded. */
export abstract class ProblemEvent extends Event {
  static readonly type: string;
  /** Everything that was found, each with its place, a message and a cure. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(new.target.type, { bubbles: true, composed: true });
    this.problems = problems;
  }
}
