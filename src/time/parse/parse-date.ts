import { dateFault, isFault } from './date-fault.js';
import { explainDateFault, type DateProblem } from './date-problem.js';
import type { FuzzyDate } from '../fuzzy-date.js';
import { parseEdtf } from './parse-edtf.js';

export type { DateProblem } from './date-problem.js';

export interface ParseDateOptions {
  /** IANA name, for clock times without an offset. Without it they are read as UTC (`clock` is `utc`). */
  readonly timeZone?: string | undefined;
}

/**
 * Reads a date written in EDTF (ISO 8601-2:2019): all of levels 0 and 1; of level 2 seasons 21–41, exponential years,
 * significant digits, sets, partial qualification and unspecified digits anywhere. Beyond it: clock times without seconds
 * or minutes, and a mark (`?`, `~`, `%`) behind a clock time. Never throws, whatever it is given.
 */
export function parseDate(
  text: string,
  { timeZone }: ParseDateOptions = {},
): { readonly date: FuzzyDate } | { readonly problem: DateProblem } {
  const date = typeof text === 'string' ? parseEdtf(text, timeZone) : dateFault('date-missing');
  return isFault(date) ? { problem: explainDateFault(date) } : { date };
}
