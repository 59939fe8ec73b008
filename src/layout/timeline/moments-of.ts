import { placeDate } from '../scale/placed-date.js';
import { isFault } from '../../time/parse/date-fault.js';
import { parseEdtf } from '../../time/parse/parse-edtf.js';

/**
 * Returns the first and the last moment of a time that a script has passed, in milliseconds from 1970 UTC. A text is read like a date of the
 * document, so it may be a whole day or month.
 *
 * @param time A number, a text, an object that stands for a number, such as a `Date`, or whatever else a script has passed.
 * @param timeZone Zone in which the timeline reads days.
 * @returns NaN for what is no time.
 */
export function momentsOf(time: unknown, timeZone: string | undefined): readonly number[] {
  if (typeof time !== 'string') return [readMoment(time)];
  const date = parseEdtf(time, timeZone);
  if (isFault(date)) return [NaN];
  const { startEarliest, endLatest } = placeDate(date, timeZone);
  return [startEarliest, endLatest];
}

/** Moment of a number, or of an object that stands for one; NaN where there is none. */
export function readMoment(time: unknown): number {
  const value = (time as Partial<Date> | null | undefined)?.valueOf?.();
  return typeof value === 'number' && Number.isFinite(value) ? value : NaN;
}
