import { dateFault, isFault } from './date-fault.js';
import { explainDateFault, type DateProblem } from './date-problem.js';
import type { FuzzyDate } from '../fuzzy-date.js';
import { parseEdtf } from './parse-edtf.js';

export type { DateProblem } from './date-problem.js';

export interface ParseDateOptions {
  /** IANA name of the zone for clock times without an offset. Without it they are read as UTC, and `clock` is `utc`. */
  readonly timeZone?: string | undefined;
}

/**
 * Reads a date in EDTF (ISO 8601-2:2019): all of levels 0 and 1, and of level 2 seasons 21–41, exponential years,
 * significant digits, sets, partial qualification and unspecified digits anywhere. Two extensions are read as well:
 * clock times without seconds or minutes, and a mark (`?`, `~`, `%`) after a clock time. It never throws, whatever it
 * is given.
 *
 * @param text The date, such as `2023-02-04`, `1789~`, `2022-02-24/..`.
 * @param options The time zone for clock times without an offset.
 * @returns An object with the `date`, or one with the `problem`: a code, and sentences that say what is wrong and what
 * to write instead.
 * @example
 * ```ts
 * const parsed = parseDate('1789~');
 * if ('date' in parsed) console.log(formatDate(parsed.date)); // 'about 1789'
 * else console.warn(parsed.problem.message, parsed.problem.cure);
 * ```
 */
export function parseDate(
  text: string,
  { timeZone }: ParseDateOptions = {},
): { readonly date: FuzzyDate } | { readonly problem: DateProblem } {
  const date = typeof text === 'string' ? parseEdtf(text, timeZone) : dateFault('date-missing');
  return isFault(date) ? { problem: explainDateFault(date) } : { date };
}
