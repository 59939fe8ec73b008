import type { FindingValues } from '../model/finding.js';
import { putIntoWords } from '../model/problem-words.js';
import type { Problem, ProblemText, Severity } from '../model/problem.js';

/** What is found in other formats, or lost from them. Pointers lead into the file that was converted. */
export const CONVERSION_PROBLEMS = {
  'conversion-not-object': {
    severity: 'error',
    message: 'TimelineJS JSON must be an object.',
    cure: 'Pass the parsed JSON: { "events": […] }.',
  },
  'conversion-events-missing': {
    severity: 'error',
    message: 'There is no list of events.',
    cure: 'Add "events": […].',
  },
  'conversion-entry-unreadable': {
    severity: 'error',
    message: 'This is not an object and is left out.',
    cure: 'Make it { "start_date": …, "text": … }, or remove it.',
  },
  'conversion-date-missing': {
    severity: 'warning',
    message: 'There is no year, so this comes last, under “Date not stated”.',
    cure: 'Write a year.',
  },
  'conversion-date-unreadable': {
    severity: 'error',
    message: 'Year “{year}”, month “{month}” and day “{day}” make no date.',
    cure: 'Write numbers; leave out what is not known.',
  },
  'conversion-title-made-up': {
    severity: 'warning',
    message: 'There is no headline; “{title}” stands in.',
    cure: 'Write a headline.',
  },
  'conversion-html-lost': {
    severity: 'warning',
    message: 'Tags are left out of the text: {tags}.',
    cure: 'Say it in words, or add it to the event’s media.',
  },
  'conversion-lost': {
    severity: 'warning',
    message: '“{field}” has no place in an explainer document.',
    cure: 'Say it in words, or as a source.',
  },
} as const satisfies Readonly<Record<string, ProblemText & { readonly severity: Severity }>>;

export type ConversionProblemCode = keyof typeof CONVERSION_PROBLEMS;

/** Takes a problem of a conversion down. */
export type ReportLoss = (code: ConversionProblemCode, pointer: string, values?: FindingValues) => void;

export function makeConversionProblem(
  code: ConversionProblemCode,
  pointer: string,
  values: FindingValues = {},
): Problem {
  const text = CONVERSION_PROBLEMS[code];
  return putIntoWords({ code, severity: text.severity, pointer, values }, text);
}
