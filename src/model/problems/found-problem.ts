import type { Problem } from './problem.js';
import type { ProblemCode } from './problem-texts.js';
import type { DateProblemCode } from '../../time/parse/date-fault.js';

/** A problem without its words: all that can be said of it at once. `explain.ts` puts it into words. */
export type FoundProblem = Pick<Problem, 'code' | 'severity' | 'pointer' | 'values'>;

export type FoundProblemCode = ProblemCode | DateProblemCode;

export type ProblemValues = FoundProblem['values'];

/** Takes a finding down. */
export type ReportProblem = (code: FoundProblemCode, pointer: string, values?: ProblemValues) => void;

/** What reading finds and shows all the same; anything else that it finds is lost to readers. */
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
