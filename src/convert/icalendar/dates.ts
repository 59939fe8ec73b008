import { civilFromMs, DAY_MS, msFromCivil, msOfDay } from '../../time/units/calendar.js';
import { isEdtf } from '../../time/parse/parse-edtf.js';
import type { CalendarLine } from './parse-icalendar.js';
import type { CalendarZone } from './defined-zone.js';
import type { FindZone } from './zones.js';

/** A moment or a day of iCalendar. */
export interface CalendarMoment {
  /** Local time in milliseconds from 1970 in local time. */
  readonly wallMs: number;
  readonly isDay: boolean;
  /** `Z` or `+01:00`; empty where the time is in the document's zone, or in none. */
  readonly offset: string;
}

const MOMENT = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/;

/** Zones of a calendar, and the one that its document has. */
export interface CalendarZones {
  readonly find: FindZone;
  readonly ofDocument: string | undefined;
}

const NO_ZONES: CalendarZones = { find: () => undefined, ofDocument: undefined };

/** Reads the value of a date property; undefined where it has none. An unknown zone is ignored: see `isKnownZone`. */
export function readCalendarMoment(line: CalendarLine, zones = NO_ZONES): CalendarMoment | undefined {
  const [typed, year, month, day, hour, minute, second = 0, utc] = MOMENT.exec(line.value.trim()) ?? [];
  if (typed === undefined || !isEdtf(`${year}-${month}-${day}`)) return undefined;
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return undefined;
  const clockMs = msOfDay({ hour: Number(hour ?? 0), minute: Number(minute ?? 0), second: Number(second) });
  const wallMs = msFromCivil(Number(year), Number(month), Number(day)) + clockMs;
  const isDay = hour === undefined;
  if (utc !== undefined) return { wallMs, isDay, offset: 'Z' };
  const zone = zoneOf(line, zones);
  const isElsewhere = !isDay && zone !== undefined && (zone.name === undefined || zone.name !== zones.ofDocument);
  return { wallMs, isDay, offset: isElsewhere ? formatOffset(zone.offsetAt(wallMs)) : '' };
}

/** Returns false for a property with an unknown time zone. */
export function isKnownZone(line: CalendarLine, zones: CalendarZones): boolean {
  return !line.parameters.has('TZID') || zoneOf(line, zones) !== undefined;
}

function zoneOf({ parameters }: CalendarLine, { find }: CalendarZones): CalendarZone | undefined {
  const id = parameters.get('TZID');
  return id === undefined ? undefined : find(id);
}

/** Returns the EDTF text of a start and an end. In iCalendar the end of whole days is the day after the last. */
export function calendarDate(start: CalendarMoment, end: CalendarMoment | undefined): string {
  const first = formatMoment(start);
  if (!end) return first;
  const last = formatMoment(end.isDay ? { ...end, wallMs: end.wallMs - DAY_MS } : end);
  const date = `${first}/${last}`;
  return first !== last && isEdtf(date) ? date : first;
}

const DURATION = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Adds a duration to a start; undefined for an empty or unreadable duration. */
export function endAfter(start: CalendarMoment, duration: string): CalendarMoment | undefined {
  const [typed, ...parts] = DURATION.exec(duration.trim()) ?? [];
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  if (typed === undefined || weeks + days + hours + minutes + seconds === 0) return undefined;
  const ms = (weeks * 7 + days) * DAY_MS + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return { ...start, wallMs: start.wallMs + ms };
}

/** Formats a moment. Seconds of 0 are left out, since calendars add them to every time. */
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
