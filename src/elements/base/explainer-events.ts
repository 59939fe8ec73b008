import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';

/** A document is there. Each element has its own, whose `type` says whose. */
export abstract class LoadEvent extends Event {
  static readonly type: string;
  readonly explainer: Explainer;

  constructor(explainer: Explainer) {
    super(new.target.type, { bubbles: true, composed: true });
    this.explainer = explainer;
  }
}

/** Something should be mended, or could not be loaded. */
export abstract class ProblemEvent extends Event {
  static readonly type: string;
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(new.target.type, { bubbles: true, composed: true });
    this.problems = problems;
  }
}
