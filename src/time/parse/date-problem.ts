import { interpolate } from '../../text/interpolate.js';
import type { DateFault, DateProblemCode } from './date-fault.js';

/** A problem with a date. The codes are public and stable; `values` are what a translated message needs. */
export interface DateProblem {
  readonly code: DateProblemCode;
  /** Sentence that says what is wrong. */
  readonly message: string;
  /** Sentence that says what to write instead. */
  readonly cure: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Texts of the problems with dates. */
export const DATE_PROBLEMS: Readonly<Record<DateProblemCode, readonly [message: string, cure: string]>> = {
  'date-missing': ['There is no date.', 'Write one as text: 2023-02-04, 2023-02 or 2023.'],
  'date-unreadable': [
    '“{text}” cannot be read as a date.',
    'Write it as EDTF: 2023-02-04, 2023-02, 1789~ (about), 2023-02-01/2023-02-04 or 2022-02-24/.. (from then on).',
  ],
  'date-too-long': ['The date is {length} characters long.', 'Write at most {limit} characters.'],
  'date-too-far': ['The year in “{text}” is too far away to reckon with.', 'Write a year of at most 15 digits.'],
  'date-impossible': ['The {part} in “{text}” does not exist.', 'Correct the {part}, or leave out what is not known.'],
  'date-says-nothing': ['“{text}” is open at both ends.', 'Write at least one end: 2022-02-24/..'],
  'date-end-before-start': ['“{text}” ends before it begins.', 'Write the earlier date first.'],
  'date-zone-unknown': [
    '“{timeZone}” is not a time zone.',
    'Name one as in Europe/Berlin, or write the offset with the time: 2023-02-18T19:30+01:00.',
  ],
  'date-time-missing': [
    'Clocks in {timeZone} skipped the time in “{text}”.',
    'Correct the time, or write its offset from UTC: {first} or {second}.',
  ],
  'date-time-twice': [
    'Clocks in {timeZone} showed the time in “{text}” twice.',
    'Write its offset from UTC: {first} for the first time, {second} for the second.',
  ],
};

/** Common forms that aren't EDTF, with their cures. The first row that matches counts. */
const CURES: readonly (readonly [pattern: RegExp, cure: string])[] = [
  [/^-?\d{1,3}$/, 'Write an X for each digit that a decade or century leaves open: 201X, 19XX.'],
  [/^-?\d{5}/, 'Begin a year of more than four digits with Y: Y-66000000.'],
  [/^\d{4}\/\d{1,2}\//, 'Write hyphens within a date: 2023-02-04. A slash joins two: 2023-02-01/2023-02-04.'],
  [/spring|summer|autumn|\bfall|winter/i, 'Write seasons as 2021-21 (spring) to 2021-24 (winter).'],
  [/^(?:c|ca|circa|about|around)\b/i, 'Write ~ after what is approximate: 1890~.'],
  [/^\d{1,2}(?:[-./]|\.? \p{L})/u, 'Write the year first, then month and day: 2023-02-04.'],
  [/^-?\d{4}-\d(-|$)|^\d{4}-\d\d-\d$/, 'Write months and days with two digits: 2023-02-04.'],
  [/:\d\d/, 'Write a T before the time, and two digits each: 2023-02-18T19:30+01:00.'],
];

/** Makes a problem of a fault and fills its sentences with values. */
export function explainDateFault(fault: DateFault): DateProblem {
  const { code } = fault;
  const values = Object.fromEntries(
    Object.entries(fault.values).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatOffset(value) : value,
    ]),
  );
  const [message, usualCure] = DATE_PROBLEMS[code];
  const cure = code === 'date-unreadable' ? (cureFor(values['text'] ?? '') ?? usualCure) : usualCure;
  const valueOf = (name: string) => values[name] ?? '';
  return { code, message: interpolate(message, valueOf), cure: interpolate(cure, valueOf), values };
}

/** Tells whether a problem's code is one of a date. */
export function isDateCode(code: string): code is DateProblemCode {
  return Object.hasOwn(DATE_PROBLEMS, code);
}

function cureFor(text: string): string | undefined {
  return CURES.find(([pattern]) => pattern.test(text))?.[1];
}

/** Formats an offset as EDTF writes it: "+01:00". */
function formatOffset(ms: number): string {
  const time = new Date(Math.abs(ms)).toISOString().slice(11, 16);
  return (ms < 0 ? '-' : '+') + time;
}
