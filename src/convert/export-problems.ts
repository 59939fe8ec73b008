import type { ProblemValues } from '../model/problems/found-problem.js';
import { fillProblemText } from '../model/problems/problem-messages.js';
import type { Problem, ProblemText, Severity } from '../model/problems/problem.js';

/** Problems of writing a document in another format: what has no place there. Pointers lead into the document. */
export const EXPORT_PROBLEMS = {
  'export-lost': {
    severity: 'warning',
    message: '“{field}” has no place in {format}.',
    cure: 'Keep the document: it is the only file that holds everything.',
  },
  'export-list-lost': {
    severity: 'warning',
    message: 'None of “{field}” has a place in {format}: {count} left out.',
    cure: 'Keep the document: it is the only file that holds everything.',
  },
  'export-unused': {
    severity: 'warning',
    message: '“{name}” is not in {format}: nothing there names it.',
    cure: 'Keep the document: it is the only file that holds everything.',
  },
  'export-event-lost': {
    severity: 'warning',
    message: '“{title}” is left out: {format} holds no {date}.',
    cure: 'Keep the document: it is the only file that holds everything.',
  },
  'export-date-simplified': {
    severity: 'warning',
    message: '“{date}” can’t be said in {format}; it becomes {simple}.',
    cure: 'See whether it misleads.',
  },
  'export-marks-lost': {
    severity: 'advice',
    message: 'Emphasis and links of “{field}” become plain words in {format}.',
    cure: 'See whether it reads well there.',
  },
  'export-moved': {
    severity: 'advice',
    message: '“{field}” has no place of its own in {format}, and stands in the {place}.',
    cure: 'See whether it reads well there.',
  },
} as const satisfies Readonly<Record<string, ProblemText & { readonly severity: Severity }>>;

export type ExportProblemCode = keyof typeof EXPORT_PROBLEMS;

/** Takes a loss of an export down. */
export type ReportExportLoss = (code: ExportProblemCode, pointer: string, values?: ProblemValues) => void;

export function makeExportProblem(code: ExportProblemCode, pointer: string, values: ProblemValues = {}): Problem {
  const text = EXPORT_PROBLEMS[code];
  return fillProblemText({ code, severity: text.severity, pointer, values }, text);
}
