import type { Problem } from './problem.js';
import type { ProblemCode } from './problem-texts.js';
import type { DateProblemCode } from '../../time/parse/date-fault.js';

/** A problem without words. `describe-problems.ts` adds them. */
export type FoundProblem = Pick<Problem, 'code' | 'severity' | 'pointer' | 'values'>;

export type FoundProblemCode = ProblemCode | DateProblemCode | 'load-failed';

export type ProblemValues = FoundProblem['values'];

/** Records a problem. */
export type ReportProblem = (code: FoundProblemCode, pointer: string, values?: ProblemValues) => void;

/** Problems that lose nothing for readers. All others that reading finds are errors. */
const WARNINGS: ReadonlySet<FoundProblemCode> = new Set<FoundProblemCode>([
  'version-newer',
  'field-null',
  'id-missing',
  'statement-id-missing',
  'kind-missing',
  'time-zone-missing',
  'date-missing',
  'answer-unsourced',
]);

export function makeFoundProblem(code: FoundProblemCode, pointer: string, values: ProblemValues = {}): FoundProblem {
  return { code, severity: WARNINGS.has(code) ? 'warning' : 'error', pointer, values };
}
