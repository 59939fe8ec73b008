import { toEdtf } from '../dates/plain-dates.js';

/** Order of day and month in a date such as 4/2/2023. */
export type DateOrder = 'day-first' | 'month-first';

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const WITH_CLOCK = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)$/;
const MIDNIGHT = /^00:00(?::00)?$/;

/**
 * Converts a date as spreadsheets write it to EDTF: any date that `toEdtf` reads, `2023-02-04 19:30`, and numeric
 * dates, where the order of day and month is given or can only be one. Undefined for other texts.
 */
export function readSheetDate(typed: string, lang?: string, order?: DateOrder): string | undefined {
  const [, day, clock = ''] = WITH_CLOCK.exec(typed) ?? [];
  // Spreadsheets add midnight to a day without a clock time.
  if (day !== undefined) return toEdtf(MIDNIGHT.test(clock) ? day : `${day}T${clock}`, lang);
  const numbers = NUMBERS.exec(typed);
  return toEdtf(numbers ? orderNumbers(numbers, order) : typed, lang);
}

function orderNumbers([typed, first = '', , second = '', year = '']: RegExpExecArray, order?: DateOrder): string {
  const isDayFirst = Number(first) > 12 || order === 'day-first' || Number(first) === Number(second);
  const isMonthFirst = Number(second) > 12 || order === 'month-first';
  if (!isDayFirst && !isMonthFirst) return typed;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
