import { DAY_MS, msOfDay } from './calendar.js';
import { dateFault, isFault, type DateFault } from './date-fault.js';
import type { OffsetParts, TimeParts } from './edtf-parts.js';
import type { DateEnd, DateFields, Precision } from './fuzzy-date.js';
import { instantsOfWall, isTimeZone, offsetMs } from './zone.js';

/** The finest part that was written tells how long a clock time lasts. */
const CLOCK_PARTS: readonly (readonly [part: keyof TimeParts, precision: Precision, sizeMs: number])[] = [
  ['fraction', 'millisecond', 1],
  ['second', 'second', 1000],
  ['minute', 'minute', 60_000],
  ['hour', 'hour', 3_600_000],
];

/**
 * A day, narrowed to a clock time on it. Hour 24 is midnight at the day's end; second 60 is read as the second before, for
 * no clock here counts leap seconds; of a fraction milliseconds are kept.
 */
export function placeOnClock(
  text: string,
  day: DateEnd,
  time: TimeParts,
  offset: OffsetParts | undefined,
  timeZone: string | undefined,
): DateEnd | DateFault {
  if (day.precision !== 'day') return dateFault('date-unreadable', { text });
  const fields = readFields(time);
  const part = impossiblePart(fields) ?? (offset && impossibleOffset(offset));
  if (part) return dateFault('date-impossible', { text, part });

  const wallMs = day.earliestMs + msOfDay(fields);
  const placed = offset ? placeAtOffset(wallMs, offset) : placeInZone(text, wallMs, timeZone);
  if (isFault(placed)) return placed;
  const [, precision, sizeMs] = CLOCK_PARTS.find(([name]) => time[name])!;
  return {
    ...day,
    ...placed,
    latestMs: placed.earliestMs + sizeMs - 1,
    precision,
    fields: { ...day.fields!, ...fields },
  };
}

type ClockFields = Pick<DateFields, 'hour' | 'minute' | 'second' | 'millisecond'>;
type Placed = Pick<DateEnd, 'earliestMs' | 'clock'>;

function readFields({ hour, minute, second, fraction }: TimeParts): ClockFields {
  return {
    hour: Number(hour),
    ...(minute && { minute: Number(minute) }),
    ...(second && { second: Number(second) }),
    ...(fraction && { millisecond: Number(fraction.slice(0, 3).padEnd(3, '0')) }),
  };
}

function impossiblePart({ hour = 0, minute = 0, second = 0, millisecond = 0 }: ClockFields): string | undefined {
  if (hour > 24 || (hour === 24 && minute + second + millisecond > 0)) return 'hour';
  if (minute > 59) return 'minute';
  return second > 60 || (second === 60 && minute < 59) ? 'second' : undefined;
}

function impossibleOffset({ hours = '0', minutes = '0' }: OffsetParts): string | undefined {
  return Number(hours) > 23 || Number(minutes) > 59 ? 'offset' : undefined;
}

function placeAtOffset(wallMs: number, { sign, hours = '0', minutes = '0' }: OffsetParts): Placed {
  const aheadMs = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return { earliestMs: sign === '-' ? wallMs + aheadMs : wallMs - aheadMs, clock: 'offset' };
}

function placeInZone(text: string, wallMs: number, timeZone: string | undefined): Placed | DateFault {
  if (timeZone === undefined) return { earliestMs: wallMs, clock: 'utc' };
  if (!isTimeZone(timeZone)) return dateFault('date-zone-unknown', { timeZone });
  const [first, second] = instantsOfWall(wallMs, timeZone);
  if (first !== undefined && second === undefined) return { earliestMs: first, clock: 'zone' };
  return dateFault(first === undefined ? 'date-time-missing' : 'date-time-twice', {
    text,
    timeZone,
    first: formatOffset(offsetMs(wallMs - DAY_MS, timeZone)),
    second: formatOffset(offsetMs(wallMs + DAY_MS, timeZone)),
  });
}

/** "+01:00", as EDTF writes it. */
function formatOffset(ms: number): string {
  const time = new Date(Math.abs(ms)).toISOString().slice(11, 16);
  return (ms < 0 ? '-' : '+') + time;
}
