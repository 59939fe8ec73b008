import { isFault } from '../../time/parse/date-fault.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import { parseEdtf } from '../../time/parse/parse-edtf.js';
import type { ReportProblem } from '../problems/found-problem.js';
import type { Salvaged } from './salvage.js';

/** Reads a date at a pointer. Equal texts give the same object; unreadable and missing dates give undefined. */
export type ReadDate = (text: string | undefined, pointer: string) => FuzzyDate | undefined;

/** Creates a reader of dates for one document. It reports only the first clock time without a zone. */
export function makeDateReader(timeZone: string | undefined, report: ReportProblem): ReadDate {
  let hasWarned = false;
  const known = new Map<string, FuzzyDate>();
  return (text, pointer) => {
    if (text === undefined) return undefined;
    const before = known.get(text);
    if (before) return before;
    const date = parseEdtf(text, timeZone);
    if (isFault(date)) {
      report(date.code, pointer, date.values);
      return undefined;
    }
    if (!hasWarned && isReadAsUtc(date)) {
      hasWarned = true;
      report('time-zone-missing', pointer, { date: text });
    }
    known.set(text, date);
    return date;
  };
}

/** Tells whether something was written for the date of an entry that can't be read as one. */
export function isDateUnreadable(
  { fields, hasLostDate }: Pick<Salvaged<{ date?: string }>, 'fields' | 'hasLostDate'>,
  date: FuzzyDate | undefined,
): boolean {
  return date === undefined && (hasLostDate || (fields.date ?? '').trim() !== '');
}

function isReadAsUtc({ start, end, members }: FuzzyDate): boolean {
  return start.clock === 'utc' || end.clock === 'utc' || members.some(isReadAsUtc);
}
