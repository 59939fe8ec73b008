import { isFault } from '../../time/parse/date-fault.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import { parseEdtf } from '../../time/parse/parse-edtf.js';
import type { ReportProblem } from '../problems/found-problem.js';

/** Reads a date at a pointer, the same date for the same text; undefined where there is none, or none that can be read. */
export type ReadDate = (text: string | undefined, pointer: string) => FuzzyDate | undefined;

/** A reader of dates for one document. Of clock times that nothing places on Earth, it reports the first only. */
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
      report('time-zone-missing', '/timeZone', { date: text });
    }
    known.set(text, date);
    return date;
  };
}

function isReadAsUtc({ start, end, members }: FuzzyDate): boolean {
  return start.clock === 'utc' || end.clock === 'utc' || members.some(isReadAsUtc);
}
