import type { ProblemValues } from '../model/problems/found-problem.js';
import { fillProblemText } from '../model/problems/problem-messages.js';
import type { Problem, ProblemText, Severity } from '../model/problems/problem.js';

/**
 * Problems of conversions to a document: faults in other formats, and content that is lost. Pointers lead into the file that was
 * converted.
 */
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
  'conversion-sheet-empty': {
    severity: 'error',
    message: 'The sheet has no rows but its heads.',
    cure: 'Write a row of heads, and a row for each event.',
  },
  'conversion-column-missing': {
    severity: 'error',
    message: 'Not all of these columns are there: {columns}. There are: {heads}.',
    cure: 'Name the columns in the first row.',
  },
  'conversion-csv-mark-unclosed': {
    severity: 'error',
    message: 'The cell begins with a mark, ", that is never closed; it was read up to the end of its line.',
    cure: 'Close it, or double it where it is part of the text.',
  },
  'conversion-csv-mark-inside': {
    severity: 'warning',
    message: 'The cell goes on after its closing mark, ".',
    cure: 'Double each mark that is part of the text: "".',
  },
  'conversion-cell-surplus': {
    severity: 'warning',
    message: 'The row has more cells than there are columns: “{text}” is left out.',
    cure: 'Name its column, or put marks round a cell that holds a comma.',
  },
  'conversion-title-twice': {
    severity: 'warning',
    message: 'There is a title already; this one becomes an event.',
    cure: 'Keep one row of the type “title”.',
  },
  'conversion-entry-unreadable': {
    severity: 'error',
    message: 'This is not an object and is left out.',
    cure: 'Make it { "start_date": …, "text": … }, or remove it.',
  },
  'conversion-era-unreadable': {
    severity: 'error',
    message: 'An era needs a date and a headline; this one is left out.',
    cure: 'Write both, or remove the era.',
  },
  'conversion-year-short': {
    severity: 'warning',
    message: '“{year}” is read as the year {year}, not as one of our century or the last.',
    cure: 'Write all four digits: {full}; 00{year} if that year is meant.',
  },
  'conversion-date-missing': {
    severity: 'warning',
    message: 'There is no year, so this comes last, under “Date not stated”.',
    cure: 'Write a year.',
  },
  'conversion-date-unreadable': {
    severity: 'error',
    message: 'Year “{year}”, month “{month}” and day “{day}” make no date.',
    cure: 'Write numbers that the calendar has; leave out what is not known.',
  },
  'conversion-date-typed': {
    severity: 'error',
    message: '“{date}” can’t be read as a date.',
    cure: 'Write the year first, with hyphens: 2023-02-04, 2023-02 or 2023. About 1890 is 1890~, the spring of 2021 is 2021-21.',
    guess: '{format} writes {guess}.',
  },
  'conversion-date-ambiguous': {
    severity: 'error',
    message:
      '“{date}” is ambiguous: it can mean two days, and no other date of the sheet tells which number is the day.',
    cure: 'Say whether the day or the month comes first (date-order), or write the year first: 2023-02-04.',
  },
  'conversion-date-order-proven': {
    severity: 'advice',
    message: '“{date}” and all dates like it are read {order}, since “{proof}” can’t be read otherwise.',
    cure: 'If that is wrong, say which comes first (date-order), or write the year first: 2023-02-04.',
  },
  'conversion-time-unreadable': {
    severity: 'warning',
    message: '“{time}” is not a time of day, so only the day counts.',
    cure: 'Write 19:30 or 7:30 pm.',
  },
  'conversion-date-incomplete': {
    severity: 'warning',
    message: '“{part}” is given and “{missing}” is not, so “{part}” is left out.',
    cure: 'Fill “{missing}”, or leave “{part}” empty.',
  },
  'conversion-id-changed': {
    severity: 'warning',
    message: '“{was}” can’t be an id here; it becomes “{id}”.',
    cure: 'Begin with a letter or digit; then letters, digits and . _ - only.',
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
  'conversion-html-unsafe': {
    severity: 'warning',
    message: 'This would run as a program, and is left out: {names}.',
    cure: 'Remove it; what it shows can be one of the event’s media.',
  },
  'conversion-moved': {
    severity: 'advice',
    message: '“{field}” has no place of its own, and stands in the {place} now.',
    cure: 'See whether it reads well there.',
  },
  'conversion-lost': {
    severity: 'warning',
    message: '“{field}” has no place in an explainer document.',
    cure: 'Say it in words, or as a source.',
  },
} as const satisfies Readonly<Record<string, ProblemText & { readonly severity: Severity }>>;

export type ConversionProblemCode = keyof typeof CONVERSION_PROBLEMS;

/** Takes a problem of a conversion down. */
export type ReportLoss = (code: ConversionProblemCode, pointer: string, values?: ProblemValues) => void;

export function makeConversionProblem(
  code: ConversionProblemCode,
  pointer: string,
  values: ProblemValues = {},
): Problem {
  const text = CONVERSION_PROBLEMS[code];
  return fillProblemText({ code, severity: text.severity, pointer, values }, text);
}
