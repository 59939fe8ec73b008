import type { Run, StatementForm } from './explainer.js';
import type { ProblemCode, ProblemValues } from './problems.js';

export interface TextProblem {
  readonly code: ProblemCode;
  readonly values: ProblemValues;
}
export interface StatementTextOptions {
  readonly lang?: string | undefined;
  readonly quotes: readonly string[];
}
export interface StatementText {
  readonly runs: readonly Run[];
  readonly form: StatementForm;
  readonly problems: readonly TextProblem[];
}
export function readStatementText(text: string, _options: StatementTextOptions): StatementText {
  return { runs: [{ kind: 'plain', text }], form: 'paraphrase', problems: [] };
}
export function readProse(text: string): readonly Run[] {
  return [{ kind: 'plain', text }];
}
