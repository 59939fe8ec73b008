import { civilFromMs, DAY_MS, daysInMonth, msFromCivil, msOfDay } from '../../time/units/calendar.js';
import type { CalendarPart } from './parse-icalendar.js';

/** A time zone of a calendar. */
export interface CalendarZone {
  /** IANA name; missing for a zone that only the calendar defines. */
  readonly name?: string;
  /** Offset from UTC at a local time, in milliseconds. */
  offsetAt(wallMs: number): number;
}

/** A part of a VTIMEZONE: from when on clocks show which offset. */
interface Observance {
  readonly offsetFrom: number;
  readonly offsetTo: number;
  /** Local times at which it begins, as clocks show them before. */
  readonly onsets: readonly number[];
  readonly rule?: YearlyRule;
}

/** Begins every year anew, up to a local time. */
interface YearlyRule {
  readonly onsetIn: (year: number) => number | undefined;
  readonly firstMs: number;
  readonly untilMs: number;
}

/**
 * Reads a VTIMEZONE (RFC 5545, 3.6.5); undefined where it has rules other than those that zones have. Any year is as quick as
 * another: Outlook's zones begin in 1601.
 */
export function readDefinedZone({ parts }: CalendarPart): CalendarZone | undefined {
  const observances = parts.filter(({ name }) => /^(?:STANDARD|DAYLIGHT)$/.test(name)).map(readObservance);
  if (observances.length === 0 || observances.length > MAX_OBSERVANCES || !observances.every((each) => each))
    return undefined;
  const known = observances.flatMap((each) => each ?? []);
  const first = known.reduce((earliest, each) => (each.onsets[0]! < earliest.onsets[0]! ? each : earliest));
  return {
    offsetAt: (wallMs) => {
      let latest: { readonly onset: number; readonly offset: number } | undefined;
      for (const observance of known) {
        const onset = latestOnset(observance, wallMs);
        if (onset !== undefined && onset > (latest?.onset ?? -Infinity))
          latest = { onset, offset: observance.offsetTo };
      }
      return latest?.offset ?? first.offsetFrom;
    },
  };
}

/** Zones with all changes since 1880 have some two hundred. */
const MAX_OBSERVANCES = 500;
/** An observance with a time for each year since 1601 has four hundred. */
const MAX_ONSETS = 1000;

/** Latest time up to `wallMs` at which an observance begins. */
function latestOnset({ onsets, rule }: Observance, wallMs: number): number | undefined {
  const ruled = rule && latestByRule(rule, wallMs);
  return onsets.reduce((latest, onset) => (onset > wallMs || onset < (latest ?? onset) ? latest : onset), ruled);
}

/** A day may be missing for years: February has had no fifth Sunday since 2004, and has none before 2032. */
const YEARS_BACK = 40;

function latestByRule({ onsetIn, firstMs, untilMs }: YearlyRule, wallMs: number): number | undefined {
  const lastMs = Math.min(wallMs, untilMs);
  const { year } = civilFromMs(lastMs);
  for (let back = 0; back <= YEARS_BACK; back += 1) {
    const onset = onsetIn(year - back);
    if (onset !== undefined && onset <= lastMs) return onset < firstMs ? undefined : onset;
  }
  return undefined;
}

function readObservance({ lines }: CalendarPart): Observance | undefined {
  const valuesOf = (property: string) => lines.filter(({ name }) => name === property).map(({ value }) => value.trim());
  const [start] = valuesOf('DTSTART').map(readLocalTime);
  const [offsetFrom, offsetTo] = ['TZOFFSETFROM', 'TZOFFSETTO'].map((name) => readOffset(valuesOf(name)[0] ?? ''));
  if (start === undefined || offsetFrom === undefined || offsetTo === undefined) return undefined;
  const others = valuesOf('RDATE')
    .flatMap((value) => value.split(','))
    .map(readLocalTime);
  const onsets = [start, ...others.flatMap((each) => each ?? [])];
  if (onsets.length > MAX_ONSETS) return undefined;
  const [typedRule] = valuesOf('RRULE');
  if (typedRule === undefined) return { offsetFrom, offsetTo, onsets };
  const rule = readRule(typedRule, start, offsetFrom);
  return rule && { offsetFrom, offsetTo, onsets, rule };
}

const LOCAL_TIME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/;

function readLocalTime(text: string): number | undefined {
  const [typed, ...fields] = LOCAL_TIME.exec(text) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields.map(Number);
  if (typed === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return msFromCivil(year, month, day) + msOfDay({ hour, minute, second });
}

function readOffset(text: string): number | undefined {
  const [typed, sign, hour, minute, second = 0] = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(text) ?? [];
  if (typed === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const ms = msOfDay({ hour: Number(hour), minute: Number(minute), second: Number(second) });
  return sign === '-' ? -ms : ms;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** Weekday of a day of a month, from its beginning or its end, or any. */
const BY_DAY = /^([+-]?[1-5])?(SU|MO|TU|WE|TH|FR|SA)$/;
const READ_PARTS = ['FREQ', 'INTERVAL', 'BYMONTH', 'BYDAY', 'BYMONTHDAY', 'UNTIL', 'WKST'];

/** Reads a rule such as `FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU`; undefined for all that no zone needs. */
function readRule(text: string, startMs: number, offsetFrom: number): YearlyRule | undefined {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=') as [string, string]),
  );
  if ([...parts.keys()].some((name) => !READ_PARTS.includes(name))) return undefined;
  if (parts.get('FREQ') !== 'YEARLY' || (parts.get('INTERVAL') ?? '1') !== '1') return undefined;
  const start = civilFromMs(startMs);
  const month = Number(parts.get('BYMONTH') ?? start.month);
  const dayOf = readDayRule(parts.get('BYDAY'), parts.get('BYMONTHDAY'), start.day);
  const untilMs = readUntil(parts.get('UNTIL'), offsetFrom);
  if (!dayOf || untilMs === undefined || !(month >= 1 && month <= 12)) return undefined;
  const clockMs = startMs - msFromCivil(start.year, start.month, start.day);
  return {
    firstMs: startMs,
    untilMs,
    onsetIn: (year) => {
      const day = dayOf(year, month);
      return day === undefined ? undefined : msFromCivil(year, month, day) + clockMs;
    },
  };
}

/** Reads the end of a rule, which is in UTC, as local time. */
function readUntil(text: string | undefined, offsetFrom: number): number | undefined {
  if (text === undefined) return Infinity;
  const ms = readLocalTime(/T/.test(text) ? text : `${text}T235959`);
  return ms === undefined || !text.endsWith('Z') ? ms : ms + offsetFrom;
}

type DayRule = (year: number, month: number) => number | undefined;

function readDayRule(byDay: string | undefined, byMonthDay: string | undefined, startDay: number): DayRule | undefined {
  const days = byMonthDay?.split(',').map(Number) ?? [];
  if (days.some((day) => !Number.isInteger(day) || day < 1 || day > 31)) return undefined;
  if (byDay === undefined) return days.length > 1 ? undefined : () => days[0] ?? startDay;
  const [typed, nth, name = ''] = BY_DAY.exec(byDay) ?? [];
  if (typed === undefined || (nth === undefined) === (days.length === 0)) return undefined;
  const weekday = WEEKDAYS.indexOf(name);
  return (year, month) => {
    const all = Array.from({ length: daysInMonth(year, month) }, (_, index) => index + 1).filter(
      (day) => weekdayOf(year, month, day) === weekday,
    );
    return nth === undefined
      ? all.find((day) => days.includes(day))
      : all.at(Number(nth) < 0 ? Number(nth) : Number(nth) - 1);
  };
}

/** Day of the week, from 0 for Sunday. 1 January 1970 was a Thursday. */
function weekdayOf(year: number, month: number, day: number): number {
  return (((msFromCivil(year, month, day) / DAY_MS + 4) % 7) + 7) % 7;
}
