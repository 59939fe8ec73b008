/** Parts of a clock time in TimelineJS. */
export type ClockParts = Readonly<Record<'hour' | 'minute' | 'second' | 'millisecond', string>>;

const CLOCK =
  /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{1,2}))?(?:[:.](?<second>\d{1,2}))?(?:[.:](?<millisecond>\d{1,3}))?\s*(?<half>[ap]\.?m\.?)?$/i;
const WITHOUT_SIGNS = /^(?<hour>\d{1,2})(?<minute>\d{2})\s*(?<half>[ap]\.?m\.?)?$/i;

/** Reads a time of day as typed in a sheet: `19:30`, `7:30 pm`, `1930`, `7 p.m.`; undefined for anything else. */
export function readClock(typed: string): ClockParts | undefined {
  const { groups } = WITHOUT_SIGNS.exec(typed) ?? CLOCK.exec(typed) ?? {};
  if (!groups) return undefined;
  const { hour = '', minute = '', second = '', millisecond = '', half } = groups;
  const counted = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  if (counted > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return { hour: String(counted), minute, second, millisecond };
}

/** Reads a date in one cell, as in the first version of TimelineJS: `2023-02-04`, `2/4/2023` (month first), `-44`. */
export function readOldDate(typed: string): Readonly<Record<string, string>> | undefined {
  const { groups } = ISO.exec(typed) ?? MONTH_FIRST.exec(typed) ?? {};
  if (!groups) return undefined;
  const { year = '', month = '', day = '', time } = groups;
  const clock = time === undefined ? {} : readClock(time);
  return clock && { year, month, day, ...clock };
}

const ISO = /^(?<year>[+-]?\d{1,9})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?(?:[T ]+(?<time>\d.*))?$/;
const MONTH_FIRST = /^(?<month>\d{1,2})\/(?:(?<day>\d{1,2})\/)?(?<year>\d{4})(?: +(?<time>\d.*))?$/;
