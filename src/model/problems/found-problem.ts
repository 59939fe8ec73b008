import type { Problem } from './problem.js';
import type { ProblemCode } from './problem-texts.js';
import type { DateProblemCode } from '../../time/parse/date-fault.js';

/** A problem without its words: all that can be said of it at once. `explain.ts` puts it into words. */
export type Finding = Pick<Problem, 'code' | 'severity' | 'pointer' | 'values'>;

export type FindingCode = ProblemCode | DateProblemCode;

export type FindingValues = Finding['values'];

/** Takes a finding down. */
export type Report = (code: FindingCode, pointer: string, values?: FindingValues) => void;

/** What reading finds and shows all the same; anything else that it finds is lost to readers. */
const WARNINGS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'version-newer',
  'field-null',
  'id-missing',
  'statement-id-missing',
  'kind-missing',
  'time-zone-missing',
  'date-missing',
  'answer-unsourced',
]);

export function makeFinding(code: FindingCode, pointer: string, values: FindingValues = {}): Finding {
  return { code, severity: WARNINGS.has(code) ? 'warning' : 'error', pointer, values };
}
