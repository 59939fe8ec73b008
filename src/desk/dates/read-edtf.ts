import type { FuzzyDate } from '../../time/fuzzy-date.js';
import { isFault } from '../../time/parse/date-fault.js';
import { parseEdtf } from '../../time/parse/parse-edtf.js';
import type { Json } from '../document/json.js';

/**
 * Reads a date of a document.
 *
 * @param value The value of a date field, which may be anything.
 * @param timeZone IANA name of the zone for clock times without an offset; without it they are read as UTC.
 * @returns The date; undefined for a value that is no date in EDTF.
 */
export function readEdtf(value: Json | undefined, timeZone?: string): FuzzyDate | undefined {
  if (typeof value !== 'string') return undefined;
  const date = parseEdtf(value, timeZone);
  return isFault(date) ? undefined : date;
}
