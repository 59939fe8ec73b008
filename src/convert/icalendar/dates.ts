import { civilFromMs, DAY_MS, msFromCivil, msOfDay } from '../../time/units/calendar.js';
import { isEdtf } from '../../time/parse/parse-edtf.js';
import { instantOfWall, isTimeZone, offsetMs } from '../../time/zone.js';
import type { CalendarLine } from './parse-icalendar.js';

/** A moment or day of iCalendar. */
export interface CalendarMoment {
  /** On the wall of its zone, in milliseconds from a 1970 of its own. */
  readonly wallMs: number;
  readonly isDay: boolean;
  /** `Z`, `+01:00`, or nothing where the time is that of the document's zone or of none. */
  readonly offset: string;
}

const MOMENT = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/;

/** Undefined where it is none. A zone that nobody knows counts as none: see `isKnownZone`. */
export function readCalendarMoment(
  { value, parameters }: CalendarLine,
  documentZone?: string,
): CalendarMoment | undefined {
  const [typed, year, month, day, hour, minute, second = 0, utc] = MOMENT.exec(value.trim()) ?? [];
  if (typed === undefined || !isEdtf(`${year}-${month}-${day}`)) return undefined;
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return undefined;
  const clockMs = msOfDay({ hour: Number(hour ?? 0), minute: Number(minute ?? 0), second: Number(second) });
  const wallMs = msFromCivil(Number(year), Number(month), Number(day)) + clockMs;
  const isDay = hour === undefined;
  if (utc !== undefined) return { wallMs, isDay, offset: 'Z' };
  const zone = parameters.get('TZID');
  const isElsewhere = !isDay && zone !== undefined && zone !== documentZone && isTimeZone(zone);
  return { wallMs, isDay, offset: isElsewhere ? formatOffset(offsetMs(instantOfWall(wallMs, zone), zone)) : '' };
}

/** False where a property names a zone that is none. */
export function isKnownZone({ parameters }: CalendarLine): boolean {
  const zone = parameters.get('TZID');
  return zone === undefined || isTimeZone(zone);
}

/** The EDTF text of a start and an end; the end of days is the day after the last. */
export function calendarDate(start: CalendarMoment, end: CalendarMoment | undefined): string {
  const first = formatMoment(start);
  if (!end) return first;
  const last = formatMoment(end.isDay ? { ...end, wallMs: end.wallMs - DAY_MS } : end);
  const date = `${first}/${last}`;
  return first !== last && isEdtf(date) ? date : first;
}

const DURATION = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** The end of what lasts as long as this says; undefined where it says nothing. */
export function endAfter(start: CalendarMoment, duration: string): CalendarMoment | undefined {
  const [typed, ...parts] = DURATION.exec(duration.trim()) ?? [];
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  if (typed === undefined || weeks + days + hours + minutes + seconds === 0) return undefined;
  const ms = (weeks * 7 + days) * DAY_MS + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return { ...start, wallMs: start.wallMs + ms };
}

/** Seconds are left out where there are none: nobody's calendar means the second. */
function formatMoment({ wallMs, isDay, offset }: CalendarMoment): string {
  const day = formatDay(wallMs);
  if (isDay) return day;
  const seconds = Math.floor((wallMs - Math.floor(wallMs / DAY_MS) * DAY_MS) / 1000);
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${day}T${[hour, minute, ...(second === 0 ? [] : [second])].map(twoDigits).join(':')}${offset}`;
}

function formatDay(ms: number): string {
  const { year, month, day } = civilFromMs(ms);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function formatOffset(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  return `${ms < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
