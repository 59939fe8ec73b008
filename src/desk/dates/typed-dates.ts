import { plainSigns, yearToEdtf } from '../../convert/dates/plain-dates.js';
import { readSheetDate } from '../../convert/csv/sheet-dates.js';
import {
  dayToEdtf,
  loadDateParser,
  type DateParser,
  type ParsedComponents,
  type ParsedResult,
} from '../../language/dates/date-parsers.js';
import { parseDate } from '../../time/parse/parse-date.js';
import { readOpenDate } from './open-dates.js';
import { readDatePart } from './parts-of-dates.js';

/** A possible reading of a date. */
export interface DateReading {
  readonly edtf: string;
  /** False if something was guessed: a missing year, or a day relative to today. */
  readonly isSure: boolean;
}

/**
 * Reads dates as people write them. It returns no reading for an unreadable date, and several for an ambiguous one. Words such as “Saturday”
 * are counted from a day (YYYY-MM-DD), or else from today.
 */
export type DateReader = (typed: string, day?: string) => readonly DateReading[];

export interface DateReaderOptions {
  /** Language of the names of months (BCP 47). */
  readonly lang?: string | undefined;
  /** The time now, in milliseconds since 1970, for words such as "yesterday". */
  readonly nowMs: number;
}

/** Creates a reader of dates. It loads the parsers of the language, if there is one, and of English. */
export async function loadDateReader({ lang, nowMs }: DateReaderOptions): Promise<DateReader> {
  const parsers = await loadParsers(lang ?? 'en');
  const readText = (text: string, day: string | undefined): readonly DateReading[] => {
    const whole = readShortYear(text, lang, nowMs) ?? readPlain(text, lang);
    if (whole.length > 0 || text === '') return whole;
    const { told = text, write = (edtf: string) => edtf } = readOpenDate(text) ?? {};
    const plain = told === text ? [] : readPlain(told, lang);
    const from = day === undefined ? new Date(nowMs) : new Date(`${day}T12:00`);
    const found = parsers.map((parse) => parse(told, from).filter((result) => isWhole(result, told)));
    const spoken = found.find((results) => results.length > 0) ?? [];
    const readings = plain.length > 0 ? plain : spoken.map((result) => readSpoken(result, told));
    const written = readings.map(({ edtf, isSure }) => ({ edtf: write(edtf), isSure }));
    return written.filter(({ edtf }) => 'date' in parseDate(edtf));
  };
  return (typed, day) => {
    const text = plainRange(plainSigns(typed.trim()));
    const part = readDatePart(text);
    return part
      ? readText(part.told, day).flatMap(({ edtf }) => readPart(part.write(edtf), edtf))
      : readText(text, day);
  };
}

/** Returns the readings of “early May”: a third of the month, and the whole month. The editor decides which one is meant. */
function readPart(part: string | undefined, whole: string): readonly DateReading[] {
  return part === undefined ? [] : [part, whole].map((edtf) => ({ edtf, isSure: false }));
}

async function loadParsers(lang: string): Promise<readonly DateParser[]> {
  const parsers = await Promise.all([lang, 'en'].map(loadDateParser));
  return parsers.filter((parse) => parse !== undefined);
}

/** Writes “from 28 Jan to 4 Feb” and “28 Jan-4 Feb” with a dash alone, as tables of dates have them. */
function plainRange(text: string): string {
  return text.replace(/^from (?=.+ to )/i, '').replace(/^(\d{1,2} [\p{L}.]+)-(?=\d)/u, '$1–');
}

/** Reads EDTF, dates with names of months, and numeric dates in both orders where both are possible: with dots, the day is first. */
function readPlain(text: string, lang: string | undefined): readonly DateReading[] {
  const orders = ['day-first', 'month-first'] as const;
  const sure = readSheetDate(text, lang);
  const readings = sure === undefined ? orders.flatMap((order) => readSheetDate(text, lang, order) ?? []) : [sure];
  const possible = [...new Set(readings)].filter((edtf) => 'date' in parseDate(edtf));
  return possible.map((edtf) => ({ edtf, isSure: possible.length === 1 }));
}

const SHORT_YEAR = /^(\d{1,2}([/.-])\d{1,2}\2)(\d{2})$/;

/** Two digits mean no year that is further ahead of now. */
const YEARS_AHEAD = 10;

/** Reads “4.2.23” and “4/2/23”. No reading is sure, for the century is guessed: a year of the last ninety, or of the next ten. */
function readShortYear(text: string, lang: string | undefined, nowMs: number): readonly DateReading[] | undefined {
  const [, numbers, , short] = SHORT_YEAR.exec(text) ?? [];
  if (short === undefined) return undefined;
  const latest = new Date(nowMs).getUTCFullYear() + YEARS_AHEAD;
  const year = latest - ((latest - Number(short)) % 100);
  return readPlain(`${numbers}${year}`, lang).map(({ edtf }) => ({ edtf, isSure: false }));
}

/** Small words beside a date that add no meaning. */
const FILLING = /(?<!\p{L})(?:on|the|at|in|am|den|uhr|le|du|el|o|a|à|às|las)(?!\p{L})/giu;

/** Returns true if the parser understood the whole text. */
function isWhole({ index, text }: ParsedResult, typed: string): boolean {
  const left = typed.slice(0, index) + typed.slice(index + text.length);
  return !/[\p{L}\p{N}]/u.test(left.replace(FILLING, ''));
}

/** Day and month as numbers, in an order that differs between countries. */
const NUMBERS = /\d[/.-]\d{1,2}[/.-]\d/;

/** Makes a reading of a parsed date. It is sure only if the year was typed: “yesterday” depends on today. Of two ends, one may lack the year. */
function readSpoken(result: ParsedResult, typed: string): DateReading {
  const ends = [result.start, ...(result.end ? [result.end] : [])];
  const years = ends.flatMap((each) => (each.isCertain('year') ? [String(Math.abs(each.get('year') ?? 0))] : []));
  const hasYear = years.length > 0 && years.every((year) => typed.includes(year));
  return { edtf: ends.map(toEdtf).join('/'), isSure: hasYear && !NUMBERS.test(typed) };
}

/** Formats a date with the precision that was typed. */
function toEdtf(date: ParsedComponents): string {
  const part = (name: 'hour' | 'minute') => String(date.get(name) ?? 0).padStart(2, '0');
  const isDay = date.isCertain('day') || date.isCertain('weekday');
  const day = dayToEdtf(date, yearToEdtf(date.get('year') ?? 0), isDay);
  if (!isDay || !date.isCertain('hour')) return day;
  const offset = date.isCertain('timezoneOffset') ? formatOffset(date.get('timezoneOffset') ?? 0) : '';
  return `${day}T${part('hour')}:${part('minute')}${offset}`;
}

function formatOffset(minutes: number): string {
  const parts = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return (minutes < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join(':');
}
