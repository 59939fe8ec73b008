import { pointerTo } from '../../model/json-pointer.js';
import { isEdtf } from '../../time/parse/parse-edtf.js';
import type { ReportLoss } from '../conversion-problems.js';
import { yearToEdtf } from '../dates/plain-dates.js';
import { getMember } from '../../model/unknown-json.js';
import { getText } from '../unknown-values.js';

/** Converts `start_date` and `end_date` to EDTF. Returns undefined and reports a problem where the start is no date. */
export function readTimelineJSDates(slide: unknown, pointer: string, report: ReportLoss): string | undefined {
  const startPointer = pointerTo(pointer, 'start_date');
  const start = readMoment(getMember(slide, 'start_date'), startPointer, report);
  const end = readMoment(getMember(slide, 'end_date'), pointerTo(pointer, 'end_date'), report);
  if (start === 'no-year') report('conversion-date-missing', pointerTo(startPointer, 'year'));
  if (end === 'no-year') reportParts(getMember(slide, 'end_date'), pointerTo(pointer, 'end_date'), report);
  if (typeof start === 'string') return undefined;
  if (typeof end === 'string' || start.edtf === end.edtf) return start.edtf;
  return `${start.edtf}/${end.edtf}`;
}

/** Parts of a date, with the sign before each and its number of digits. */
const PARTS = [
  ['month', '-', 2],
  ['day', '-', 2],
  ['hour', 'T', 2],
  ['minute', ':', 2],
  ['second', ':', 2],
  ['millisecond', '.', 3],
] as const;

const LAST_YEAR = 9999;

type Moment = { readonly edtf: string } | 'no-year' | 'unreadable';

function readMoment(moment: unknown, pointer: string, report: ReportLoss): Moment {
  const partOf = (name: string) => getText(getMember(moment, name));
  const year = partOf('year')?.replace(/[\s,]/g, '');
  if (year === undefined) return 'no-year';
  const values = { year, month: partOf('month') ?? '', day: partOf('day') ?? '' };
  let edtf = /^[+-]?\d+$/.test(year) ? yearToEdtf(Number(year)) : year;
  if (!isEdtf(edtf) || edtf.includes('/')) {
    report('conversion-date-unreadable', pointerTo(pointer, 'year'), values);
    return 'unreadable';
  }
  // A year with more digits stands alone, in TimelineJS too.
  const isFar = Math.abs(Number(year)) > LAST_YEAR;
  let missing: string | undefined;
  for (const [name, before, digits] of PARTS) {
    const part = partOf(name);
    if (isFar) {
      if (isGiven(part)) report('conversion-lost', pointerTo(pointer, name), { field: name });
    } else if (missing !== undefined) {
      if (isGiven(part)) report('conversion-date-incomplete', pointerTo(pointer, name), { part: name, missing });
    } else if (part === undefined || (before === '-' && !isGiven(part))) {
      missing = name;
    } else {
      edtf += before + part.padStart(digits, '0');
      if (isEdtf(edtf)) continue;
      report('conversion-date-unreadable', pointerTo(pointer, name), values);
      return 'unreadable';
    }
  }
  return { edtf };
}

/** Reports an end without a year, where other parts of it are given. */
function reportParts(moment: unknown, pointer: string, report: ReportLoss): void {
  const part = PARTS.find(([name]) => isGiven(getText(getMember(moment, name))))?.[0];
  if (part !== undefined) report('conversion-date-incomplete', pointerTo(pointer, part), { part, missing: 'year' });
}

/** TimelineJS writes 0 or nothing for an unknown part. */
function isGiven(part: string | undefined): part is string {
  return part !== undefined && Number(part) !== 0;
}
