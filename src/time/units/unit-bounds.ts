import { startMsOf, indexAt, nextOnClock, type CalendarOptions, type Unit } from './units.js';
import { findOffsetChange, offsetMs, wallOfInstant } from '../zone.js';

/** Start of the unit that contains `ms`. */
export function floor({ numbering, approxMs }: Unit, ms: number, options: CalendarOptions = {}): number {
  if (!isFinite(ms)) return ms;
  if (numbering) return startMsOf(numbering, indexAt(numbering, ms, options), options);
  const { timeZone } = options;
  const wallMs = wallOfInstant(ms, timeZone);
  const startMs = ms - (wallMs - Math.floor(wallMs / approxMs) * approxMs);
  return offsetMs(startMs, timeZone) === offsetMs(ms, timeZone) ? startMs : findOffsetChange(startMs, ms, timeZone);
}

/** Start of the first unit after `ms`. */
export function next({ numbering, approxMs }: Unit, ms: number, options: CalendarOptions = {}): number {
  if (!isFinite(ms)) return ms;
  if (numbering) return startMsOf(numbering, indexAt(numbering, ms, options) + 1, options);
  return nextOnClock(ms, approxMs, options.timeZone);
}
