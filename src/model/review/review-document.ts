import type { Explainer } from '../explainer.js';
import type { Problem } from '../problems/problem.js';
import { fillProblemText } from '../problems/problem-messages.js';
import { ADVICE, type AdviceCode } from './advice-texts.js';
import { ADVICE_CHECKS } from './advice-checks.js';

/**
 * Gives advice to editors: questions that a colleague would ask before publication. Each piece of advice is a problem
 * with the severity `advice`, or `warning` where a text denies what its cited words affirm, or the other way round. It is
 * found by fields and tables of words, so it may be wrong, and readers lose nothing by it.
 *
 * @param explainer A document that was read.
 * @returns Advice in the order of the checks, then in the order of the items.
 * @example
 * ```ts
 * const { explainer } = readDocument(json);
 * for (const { pointer, message, cure } of reviewDocument(explainer)) console.log(pointer, message, cure);
 * ```
 */
export function reviewDocument(explainer: Explainer): readonly Problem[] {
  const codes = Object.keys(ADVICE_CHECKS) as AdviceCode[];
  return codes.flatMap((code) =>
    ADVICE_CHECKS[code](explainer).map(({ pointer, values = {} }) =>
      fillProblemText({ code, severity: WARNINGS.has(code) ? 'warning' : 'advice', pointer, values }, ADVICE[code]),
    ),
  );
}

/** Codes of what turns the sense of a statement round. Nobody should leave them as they are without a second thought. */
const WARNINGS: ReadonlySet<AdviceCode> = new Set<AdviceCode>(['negation-differs']);
