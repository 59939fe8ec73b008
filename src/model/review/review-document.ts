import type { Explainer } from '../explainer.js';
import type { Problem } from '../problems/problem.js';
import { fillProblemText } from '../problems/problem-messages.js';
import { ADVICE, type AdviceCode } from './advice-texts.js';
import { ADVICE_CHECKS } from './checks.js';

/**
 * Advice for editors: what a careful colleague would ask before a document is published. Each has the shape of a problem, and the
 * severity `advice`. It is found by fields and by tables of words, so it may be wrong, and nothing of it is kept from readers.
 *
 * @returns in the order of the checks, then as the items stand in the explainer.
 */
export function reviewDocument(explainer: Explainer): readonly Problem[] {
  const codes = Object.keys(ADVICE_CHECKS) as AdviceCode[];
  return codes.flatMap((code) =>
    ADVICE_CHECKS[code](explainer).map(({ pointer, values = {} }) =>
      fillProblemText({ code, severity: 'advice', pointer, values }, ADVICE[code]),
    ),
  );
}
