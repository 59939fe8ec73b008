import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';

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
