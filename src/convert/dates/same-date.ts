import { isFault } from '../../time/parse/date-fault.js';
import type { DateEnd, FuzzyDate } from '../../time/fuzzy-date.js';
import { parseEdtf } from '../../time/parse/parse-edtf.js';

/** Tells whether an EDTF text means the same date, in whatever notation. */
export function isSameDate(date: FuzzyDate, edtf: string, timeZone?: string): boolean {
  const other = parseEdtf(edtf, timeZone);
  if (isFault(other)) return false;
  return other.kind === date.kind && isSameEnd(other.start, date.start) && isSameEnd(other.end, date.end);
}

function isSameEnd(a: DateEnd, b: DateEnd): boolean {
  return (
    a.earliestMs === b.earliestMs &&
    a.latestMs === b.latestMs &&
    a.precision === b.precision &&
    a.sureness === b.sureness &&
    (a.clock === 'calendar') === (b.clock === 'calendar')
  );
}
