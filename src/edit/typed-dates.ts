import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { yearToEdtf } from '../convert/dates/plain-dates.js';
import { readSheetDate } from '../convert/csv/sheet-dates.js';
import { parseDate } from '../time/parse/parse-date.js';

/** A way in which a date can be meant. */
export interface DateReading {
  readonly edtf: string;
  /** False where something was guessed: a year that isn't there, a day that depends on today. */
  readonly isSure: boolean;
}

/** Reads dates as people write them. None for what can't be read, several for what can be meant in several ways. */
export type DateReader = (typed: string) => readonly DateReading[];

export interface DateReaderOptions {
  /** BCP 47: of the names of months. */
  readonly lang?: string | undefined;
  /** The time now, in milliseconds from 1970, and so what "yesterday" is. */
  readonly nowMs: number;
}

/** A reader of dates; the part that knows "last Friday at 7pm" is loaded for it. */
export async function loadDateReader({ lang, nowMs }: DateReaderOptions): Promise<DateReader> {
  const chrono = await import('chrono-node/en');
  return (typed) => {
    const text = typed.trim();
    const plain = readPlain(text, lang);
    if (plain.length > 0 || text === '') return plain;
    const spoken = chrono.parse(text, new Date(nowMs)).filter((result) => isWhole(result, text));
    return spoken.map(readSpoken).filter(({ edtf }) => 'date' in parseDate(edtf));
  };
}

/** EDTF, dates with names of months, and those in numbers, in both orders where both make sense. */
function readPlain(text: string, lang: string | undefined): readonly DateReading[] {
  const orders = ['day-first', 'month-first'] as const;
  const readings = orders.flatMap((order) => readSheetDate(text, lang, order) ?? []);
  const possible = [...new Set(readings)].filter((edtf) => 'date' in parseDate(edtf));
  return possible.map((edtf) => ({ edtf, isSure: possible.length === 1 }));
}

/** Nothing of what was typed is left unread. */
function isWhole({ index, text }: ParsedResult, typed: string): boolean {
  const left = typed.slice(0, index) + typed.slice(index + text.length);
  return !/[\p{L}\p{N}]/u.test(left.replace(/\b(?:on|the|at|in)\b/gi, ''));
}

/** How chrono marks what depends on today: “yesterday”, “3 days ago”. */
const OF_TODAY = /^(?:casualReference|result\/relativeDate)/;

function readSpoken(result: ParsedResult): DateReading {
  const ends = [result.start, ...(result.end ? [result.end] : [])];
  const isOfToday = [...result.tags()].some((tag) => OF_TODAY.test(tag));
  return { edtf: ends.map(toEdtf).join('/'), isSure: !isOfToday && ends.every((each) => each.isCertain('year')) };
}

/** As exactly as it was said. */
function toEdtf(date: ParsedComponents): string {
  const part = (name: 'month' | 'day' | 'hour' | 'minute') => String(date.get(name) ?? 0).padStart(2, '0');
  const year = yearToEdtf(date.get('year') ?? 0);
  const isDay = date.isCertain('day') || date.isCertain('weekday');
  if (!date.isCertain('month') && !isDay) return year;
  if (!isDay) return `${year}-${part('month')}`;
  const day = `${year}-${part('month')}-${part('day')}`;
  if (!date.isCertain('hour')) return day;
  const offset = date.isCertain('timezoneOffset') ? formatOffset(date.get('timezoneOffset') ?? 0) : '';
  return `${day}T${part('hour')}:${part('minute')}${offset}`;
}

function formatOffset(minutes: number): string {
  const parts = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return (minutes < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join(':');
}
