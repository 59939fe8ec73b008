import type { FuzzyDate } from '../time/fuzzy-date.js';
import { parseDate } from '../time/parse-date.js';
import type { Problem } from './problem.js';
import type { Report } from './problems.js';

/** Reads a date at a pointer; undefined where there is none, or none that can be read. */
export type ReadDate = (text: string | undefined, pointer: string) => FuzzyDate | undefined;

/** A reader of dates for one document. Of clock times that nothing places on Earth, it reports the first only. */
export function makeDateReader(timeZone: string | undefined, problems: Problem[], report: Report): ReadDate {
  let hasWarned = false;
  return (text, pointer) => {
    if (text === undefined) return undefined;
    if (text.trim() === '') {
      report('date-missing', pointer);
      return undefined;
    }
    const result = parseDate(text, timeZone === undefined ? {} : { timeZone });
    if ('problem' in result) {
      problems.push({ ...result.problem, severity: 'error', pointer });
      return undefined;
    }
    if (!hasWarned && isReadAsUtc(result.date)) {
      hasWarned = true;
      report('time-zone-missing', '/timeZone', { date: text });
    }
    return result.date;
  };
}

function isReadAsUtc({ start, end, members }: FuzzyDate): boolean {
  return start.clock === 'utc' || end.clock === 'utc' || members.some(isReadAsUtc);
}
