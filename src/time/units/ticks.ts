import { startMsOf, indexAt, nextOnClock, type CalendarOptions, type Unit } from './units.js';
import { wallOfInstant } from '../zone.js';

/** Limit of the number of ticks, for a unit that is much too fine for its stretch. */
const TICK_LIMIT = 10_000;

/**
 * Returns the moments from `fromMs` to `toMs`, both inclusive, at which every `step`th unit begins. They are strictly
 * increasing, and at most 10,000.
 *
 * Steps fall on round numbers: every 3 hours is 0, 3, 6 … in local time, every 5 years 2015, 2020 …, every 3 months
 * January, April …. Steps of days begin again with each month (2: 1, 3, 5 …; 7: 1, 8, 15, 22); a day without a whole
 * step before the next month is left out. Before year 1 they fall on round years BCE: 200 BCE, 100 BCE, 1, 100.
 */
export function ticks(unit: Unit, step: number, fromMs: number, toMs: number, options: CalendarOptions = {}): number[] {
  const { numbering, approxMs } = unit;
  const moments: number[] = [];
  if (!isFinite(fromMs)) return moments;
  if (!numbering) {
    const stepMs = approxMs * step;
    const { timeZone } = options;
    let ms = nextOnClock(fromMs - 1, stepMs, timeZone);
    for (let count = 0; ms <= toMs && count < TICK_LIMIT; count++) {
      if (wallOfInstant(ms, timeZone) % stepMs === 0) moments.push(ms);
      ms = nextOnClock(ms, stepMs, timeZone);
    }
    return moments;
  }
  const stride = numbering.isOnStep ? 1 : step;
  let index = Math.floor(indexAt(numbering, fromMs, options) / stride) * stride;
  for (let count = 0; count < TICK_LIMIT; count++, index += stride) {
    const ms = startMsOf(numbering, index, options);
    if (ms > toMs) break;
    const isNew = ms >= fromMs && ms > (moments.at(-1) ?? -Infinity);
    if (isNew && (numbering.isOnStep?.(index, step) ?? true)) moments.push(ms);
  }
  return moments;
}
