import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { yearToEdtf } from '../convert/dates/plain-dates.js';
import { readSheetDate } from '../convert/csv/sheet-dates.js';
import { parseDate } from '../time/parse/parse-date.js';
import { readOpenDate } from './open-dates.js';

/** A possible reading of a date. */
export interface DateReading {
  readonly edtf: string;
  /** False if something was guessed: a missing year, or a day relative to today. */
  readonly isSure: boolean;
}

/** Reads dates as people write them: no reading for unreadable ones, and several for ambiguous ones. */
export type DateReader = (typed: string) => readonly DateReading[];

export interface DateReaderOptions {
  /** Language of the names of months (BCP 47). */
  readonly lang?: string | undefined;
  /** The time now, in milliseconds since 1970, for words such as "yesterday". */
  readonly nowMs: number;
}

/** Creates a reader of dates. It loads the parser that understands "last Friday at 7pm". */
export async function loadDateReader({ lang, nowMs }: DateReaderOptions): Promise<DateReader> {
  const chrono = await import('chrono-node/en');
  return (typed) => {
    const text = plainRange(typed.trim());
    const whole = readPlain(text, lang);
    if (whole.length > 0 || text === '') return whole;
    const { told = text, write = (edtf: string) => edtf } = readOpenDate(text) ?? {};
    const plain = told === text ? [] : readPlain(told, lang);
    const spoken = chrono.parse(told, new Date(nowMs)).filter((result) => isWhole(result, told));
    const readings = plain.length > 0 ? plain : spoken.map(readSpoken);
    const written = readings.map(({ edtf, isSure }) => ({ edtf: write(edtf), isSure }));
    return written.filter(({ edtf }) => 'date' in parseDate(edtf));
  };
}

/** Writes “from 28 Jan to 4 Feb” and “28 Jan-4 Feb” with a dash alone, as tables of dates have them. */
function plainRange(text: string): string {
  return text.replace(/^from (?=.+ to )/i, '').replace(/^(\d{1,2} [\p{L}.]+)-(?=\d)/u, '$1–');
}

/** Reads EDTF, dates with names of months, and numeric dates in both orders where both are possible. */
function readPlain(text: string, lang: string | undefined): readonly DateReading[] {
  const orders = ['day-first', 'month-first'] as const;
  const readings = orders.flatMap((order) => readSheetDate(text, lang, order) ?? []);
  const possible = [...new Set(readings)].filter((edtf) => 'date' in parseDate(edtf));
  return possible.map((edtf) => ({ edtf, isSure: possible.length === 1 }));
}

/** True if the parser understood the whole text. */
function isWhole({ index, text }: ParsedResult, typed: string): boolean {
  const left = typed.slice(0, index) + typed.slice(index + text.length);
  return !/[\p{L}\p{N}]/u.test(left.replace(/\b(?:on|the|at|in)\b/gi, ''));
}

/** Tags of chrono for dates relative to today: “yesterday”, “3 days ago”. */
const OF_TODAY = /^(?:casualReference|result\/relativeDate)/;

/** One of two ends may lack the year that the other says. */
function readSpoken(result: ParsedResult): DateReading {
  const ends = [result.start, ...(result.end ? [result.end] : [])];
  const isOfToday = [...result.tags()].some((tag) => OF_TODAY.test(tag));
  return { edtf: ends.map(toEdtf).join('/'), isSure: !isOfToday && ends.some((each) => each.isCertain('year')) };
}

/** Formats a date with the precision that was typed. */
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
