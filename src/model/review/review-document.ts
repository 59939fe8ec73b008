import type { Explainer } from '../explainer.js';
import type { Problem } from '../problems/problem.js';
import { putIntoWords } from '../problems/problem-messages.js';
import { ADVICE, type AdviceCode } from './advice-texts.js';
import { CHECKS } from './checks.js';

/**
 * Reviews a document for editors: returns the questions that a careful colleague would ask before it is published. The
 * checks look at fields and at tables of words, so they may be wrong, and they hide nothing from readers.
 *
 * @param explainer The story, from `readDocument`.
 * @returns Problems with the severity `advice`, in the order of the checks, then in the order of the items.
 * @example
 * ```ts
 * for (const { message, cure } of reviewDocument(readDocument(document).explainer)) console.log(message, cure);
 * ```
 */
export function reviewDocument(explainer: Explainer): readonly Problem[] {
  const codes = Object.keys(CHECKS) as AdviceCode[];
  return codes.flatMap((code) =>
    CHECKS[code](explainer).map(({ pointer, values = {} }) =>
      putIntoWords({ code, severity: 'advice', pointer, values }, ADVICE[code]),
    ),
  );
}
