import { beginOf, indexAt, nextOnClock, type Reckoning, type Unit } from './units.js';
import { changeWithin, offsetMs, wallOfInstant } from '../zone.js';

/** Start of the unit that `ms` lies in: at `ms` or before. */
export function floor({ rule, approxMs }: Unit, ms: number, reckoning: Reckoning = {}): number {
  if (!isFinite(ms)) return ms;
  if (rule) return beginOf(rule, indexAt(rule, ms, reckoning), reckoning);
  const { timeZone } = reckoning;
  const wallMs = wallOfInstant(ms, timeZone);
  const startMs = ms - (wallMs - Math.floor(wallMs / approxMs) * approxMs);
  return offsetMs(startMs, timeZone) === offsetMs(ms, timeZone) ? startMs : changeWithin(startMs, ms, timeZone);
}

/** Start of the first unit after `ms`. */
export function next({ rule, approxMs }: Unit, ms: number, reckoning: Reckoning = {}): number {
  if (!isFinite(ms)) return ms;
  if (rule) return beginOf(rule, indexAt(rule, ms, reckoning) + 1, reckoning);
  return nextOnClock(ms, approxMs, reckoning.timeZone);
}
