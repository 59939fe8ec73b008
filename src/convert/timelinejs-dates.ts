import { pointerTo } from '../model/json-pointer.js';
import { isEdtf } from '../time/parse-edtf.js';
import type { ReportLoss } from './conversion-problems.js';
import { yearToEdtf } from './plain-dates.js';
import { memberOf, textOf } from './unknown-json.js';

/** The EDTF text of `start_date` and `end_date`; undefined, with a problem, where there is no start that makes a date. */
export function readTimelineJSDates(slide: unknown, pointer: string, report: ReportLoss): string | undefined {
  const start = readMoment(memberOf(slide, 'start_date'), pointerTo(pointer, 'start_date'), report);
  const end = readMoment(memberOf(slide, 'end_date'), pointerTo(pointer, 'end_date'), report);
  if (start === undefined || end === undefined || start === end) return start;
  return `${start}/${end}`;
}

/** Each part as it is written behind the one before it, and how many digits it has. */
const PARTS = [
  ['month', '-', 2],
  ['day', '-', 2],
  ['hour', 'T', 2],
  ['minute', ':', 2],
  ['second', ':', 2],
  ['millisecond', '.', 3],
] as const;

function readMoment(moment: unknown, pointer: string, report: ReportLoss): string | undefined {
  const yearText = textOf(memberOf(moment, 'year'));
  if (yearText === undefined) return undefined;
  let edtf = /^[+-]?\d+$/.test(yearText) ? yearToEdtf(Number(yearText)) : yearText;
  for (const [name, before, digits] of PARTS) {
    const part = textOf(memberOf(moment, name));
    // TimelineJS writes 0 or nothing for what is not known, and what is finer is then not known either.
    if (part === undefined || (before === '-' && Number(part) === 0)) break;
    edtf += before + part.padStart(digits, '0');
  }
  if (isEdtf(edtf)) return edtf;
  const values = {
    year: yearText,
    month: textOf(memberOf(moment, 'month')) ?? '',
    day: textOf(memberOf(moment, 'day')) ?? '',
  };
  report('conversion-date-unreadable', pointer, values);
  return undefined;
}
