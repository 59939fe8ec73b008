import { DAY_MS, msOfDay } from '../units/calendar.js';
import { dateFault, isFault, type DateFault } from './date-fault.js';
import type { EdtfParts } from './edtf-parts.js';
import type { DateEnd } from '../fuzzy-date.js';
import { instantsOfWall, isTimeZone, offsetsAround } from '../zone.js';

/** Parts of a clock time with their lengths. The finest part that is written is the precision. */
const CLOCK_PARTS = [
  ['millisecond', 1],
  ['second', 1000],
  ['minute', 60_000],
  ['hour', 3_600_000],
] as const;

/**
 * Narrows a day to a clock time. Hour 24 is midnight at the end of the day. Second 60 is read as second 59, since no
 * clock here counts leap seconds. Fractions are cut to milliseconds.
 */
export function placeOnClock(day: DateEnd, parts: EdtfParts, timeZone: string | undefined): DateEnd | DateFault {
  if (day.precision !== 'day') return dateFault('date-unreadable');
  const written = { ...parts, millisecond: parts.fraction?.slice(0, 3).padEnd(3, '0') };
  const fields: { [part in (typeof CLOCK_PARTS)[number][0]]?: number } = {};
  for (const [name] of CLOCK_PARTS) if (written[name]) fields[name] = Number(written[name]);
  const part = impossiblePart(fields, parts);
  if (part) return dateFault('date-impossible', { part });

  const wallMs = day.earliestMs + msOfDay(fields);
  const placed = parts.offset ? placeAtOffset(wallMs, parts) : placeInZone(wallMs, timeZone);
  if (isFault(placed)) return placed;
  const [precision, sizeMs] = CLOCK_PARTS.find(([name]) => written[name])!;
  return {
    ...day,
    ...placed,
    latestMs: placed.earliestMs + sizeMs - 1,
    precision,
    fields: { ...day.fields!, ...fields },
  };
}

type ClockFields = Parameters<typeof msOfDay>[0];
type Placed = Pick<DateEnd, 'earliestMs' | 'clock'>;

function impossiblePart(fields: ClockFields, { offsetHours, offsetMinutes }: EdtfParts): string | undefined {
  const { minute = 0, second = 0 } = fields;
  if (minute > 59) return 'minute';
  if (second > 60 || (second === 60 && minute < 59)) return 'second';
  if (msOfDay(fields) > DAY_MS) return 'hour';
  return Number(offsetHours) > 23 || Number(offsetMinutes) > 59 ? 'offset' : undefined;
}

function placeAtOffset(wallMs: number, { offsetSign, offsetHours = '0', offsetMinutes = '0' }: EdtfParts): Placed {
  const aheadMs = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000;
  return { earliestMs: offsetSign === '-' ? wallMs + aheadMs : wallMs - aheadMs, clock: 'offset' };
}

function placeInZone(wallMs: number, timeZone: string | undefined): Placed | DateFault {
  if (timeZone === undefined) return { earliestMs: wallMs, clock: 'utc' };
  if (!isTimeZone(timeZone)) return dateFault('date-zone-unknown', { timeZone });
  const [first, second] = instantsOfWall(wallMs, timeZone);
  if (first !== undefined && second === undefined) return { earliestMs: first, clock: 'zone' };
  const { before, after } = offsetsAround(wallMs, timeZone);
  const code = first === undefined ? 'date-time-missing' : 'date-time-twice';
  return dateFault(code, { timeZone, first: before, second: after });
}
