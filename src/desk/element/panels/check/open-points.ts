import '../../../../i18n/en/desk-problems.js';
import type { MessageKey, Say } from '../../../../i18n/messages.js';
import type { Problem, Severity } from '../../../../model/problems/problem.js';
import { isUnproven } from '../../../../model/problems/unproven.js';

/** Problems of one kind, and the words that count them. */
export interface OpenPoints {
  readonly severity: Severity;
  readonly words: MessageKey;
  readonly problems: readonly Problem[];
}

/** Groups problems by kind, the most harmful to readers first. Kinds without a problem are left out. */
export function sortPoints(problems: readonly Problem[]): readonly OpenPoints[] {
  const unproven = problems.filter(isUnproven);
  const of = (severity: Severity) => problems.filter((each) => each.severity === severity && !isUnproven(each));
  const kinds: readonly OpenPoints[] = [
    { severity: 'warning', words: 'deskUnproven', problems: unproven },
    { severity: 'error', words: 'deskErrors', problems: of('error') },
    { severity: 'warning', words: 'deskWarnings', problems: of('warning') },
    { severity: 'advice', words: 'deskAdvices', problems: of('advice') },
  ];
  return kinds.filter((kind) => kind.problems.length > 0);
}

/** Formats the number of problems of each kind: “1 unproven quotation, 2 warnings”. */
export function formatProblemCounts(say: Say, problems: readonly Problem[]): string {
  return sortPoints(problems)
    .map(({ words, problems: { length: count } }) => say(words, { count }))
    .join(', ');
}
