import type { ProblemValues } from '../model/problems/found-problem.js';
import { fillProblemText } from '../model/problems/problem-messages.js';
import type { Problem, ProblemText, Severity } from '../model/problems/problem.js';
import { makeConversionProblem, type ConversionProblemCode } from './conversion-problems.js';

/** Problems of conversions from workbooks and calendars, which no page for readers does. */
export const FILE_PROBLEMS = {
  'conversion-workbook-unreadable': {
    severity: 'error',
    message: 'The workbook can’t be read: {reason}',
    cure: 'Save it as CSV.',
  },
  'conversion-workbook-left-out': {
    severity: 'warning',
    message: '“{text}” is left out: only the rows of one sheet are read.',
    cure: 'Move it there.',
  },
  'conversion-calendar-missing': {
    severity: 'error',
    message: 'There is no calendar here.',
    cure: 'It begins with BEGIN:VCALENDAR and ends with END:VCALENDAR.',
  },
  'conversion-part-unclosed': {
    severity: 'error',
    message: 'BEGIN:{name} has no END:{name}.',
    cure: 'Add END:{name} behind its last line.',
  },
  'conversion-private': {
    severity: 'warning',
    message: 'The event is marked {mark} and is left out.',
    cure: 'Mark it PUBLIC in the calendar if readers may see it.',
  },
  'conversion-zone-unknown': {
    severity: 'warning',
    message: '“{zone}” is no time zone; the clock time stands without one.',
    cure: 'Use an IANA name, such as Europe/Berlin, or write the offset behind the time.',
  },
} as const satisfies Readonly<Record<string, ProblemText & { readonly severity: Severity }>>;

export type FileProblemCode = keyof typeof FILE_PROBLEMS;

/** Takes a problem of such a conversion down. */
export type ReportFileLoss = (
  code: ConversionProblemCode | FileProblemCode,
  pointer: string,
  values?: ProblemValues,
) => void;

export function makeFileProblem(
  code: ConversionProblemCode | FileProblemCode,
  pointer: string,
  values: ProblemValues = {},
): Problem {
  if (!isFileProblem(code)) return makeConversionProblem(code, pointer, values);
  const text = FILE_PROBLEMS[code];
  return fillProblemText({ code, severity: text.severity, pointer, values }, text);
}

function isFileProblem(code: string): code is FileProblemCode {
  return Object.hasOwn(FILE_PROBLEMS, code);
}
