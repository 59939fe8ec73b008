import type { TextRange } from '../../text/text-range.js';
import { dayToEdtf, type DateParser, type ParsedComponents } from './date-parsers.js';
import type { TimePattern, TimeWords } from './time-words.js';
import { readWeekday, WEEKDAY } from './weekdays.js';

/** A date in the article; `edtf` is null where the day of publication is missing. */
export interface DateAt extends TextRange {
  readonly edtf: string | null;
}

export interface DateContext {
  readonly words: TimeWords;
  readonly months: readonly string[];
  readonly parse: DateParser;
  /** Day of publication, as milliseconds of its UTC noon. */
  readonly publishedMs: number | undefined;
}

const DAY_MS = 86_400_000;

/** Finds the dates of a sentence, in order: first those relative to the day of publication, then the parser’s. */
export function findDates(sentence: string, context: DateContext): readonly DateAt[] {
  if (!test(context.words.hint, sentence)) return [];
  const found: DateAt[] = [];
  const take = (date: DateAt) => {
    if (!found.some(({ start, end }) => start < date.end && date.start < end)) found.push(date);
  };
  // Durations come first, so that no part of one is read as a date. They are removed at the end.
  for (const range of rangesOf(context.words.durations, sentence)) take({ ...range, edtf: DURATION });
  for (const each of context.words.patterns) {
    for (const range of rangesOf(each.pattern, sentence))
      take({ ...range, edtf: readRelative(sentence.slice(range.start, range.end), each, context) });
  }
  for (const date of findSpoken(sentence, context)) take(date);
  for (const date of findMonths(sentence, context)) take(date);
  for (const range of rangesOf(context.words.years, sentence))
    take({ ...range, edtf: sentence.slice(range.start, range.end) });
  for (const range of findWeekdays(sentence, context)) take(range);
  return found.filter(({ edtf }) => edtf !== DURATION).sort((a, b) => a.start - b.start);
}

const DURATION = 'duration';

function test(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function rangesOf(pattern: RegExp, text: string): readonly TextRange[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
}

function readRelative(
  words: string,
  { unit, offset }: TimePattern,
  { publishedMs, months }: DateContext,
): string | null {
  if (publishedMs === undefined) return null;
  const day = new Date(publishedMs);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  if (unit === 'day') return toDay(publishedMs + offset * DAY_MS);
  if (unit === 'year') return String(year + offset);
  if (unit === 'month') return toDay(Date.UTC(year, month + offset, 1)).slice(0, 7);
  if (unit === 'month-of-year') {
    const named = months.findIndex((name) => words.toLowerCase().startsWith(name));
    return named < 0 ? null : `${year + offset}-${String(named + 1).padStart(2, '0')}`;
  }
  // A week begins on Monday.
  const monday = publishedMs - ((day.getUTCDay() + 6) % 7) * DAY_MS + 7 * offset * DAY_MS;
  return `${toDay(monday)}/${toDay(monday + 6 * DAY_MS)}`;
}

function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** “June 1988” */
function findMonths(sentence: string, { months }: DateContext): readonly DateAt[] {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(${months.join('|')}) (?:del? )?((?:1[4-9]|20)\d\d)(?![\p{L}\p{N}])`,
    'giu',
  );
  return [...sentence.matchAll(pattern)].map(({ 0: match, 1: name = '', 2: year = '', index }) => {
    const month = months.indexOf(name.toLowerCase()) + 1;
    return { start: index, end: index + match.length, edtf: `${year}-${String(month).padStart(2, '0')}` };
  });
}

/** Finds weekdays by their names alone. In a sentence about the future it is the next one; see `readWeekday`. */
function findWeekdays(sentence: string, { words, publishedMs }: DateContext): readonly DateAt[] {
  return rangesOf(WEEKDAY, sentence).map((range) => {
    const ms =
      publishedMs === undefined
        ? undefined
        : readWeekday(sentence, range, publishedMs, isToCome(sentence, range, words));
    return { ...range, edtf: ms === undefined ? null : toDay(ms) };
  });
}

/** Returns true if the words beside a date are about the future. Titles in quotation marks don't count. */
function isToCome(sentence: string, { start, end }: TextRange, { future }: TimeWords): boolean {
  const before = sentence.slice(Math.max(0, start - 60), start);
  if (before.length > MAX_LEAD) return test(future, before.replace(IN_MARKS, ''));
  // “On Monday, the council will meet”
  const behind = sentence.slice(end).split(/[,;:“„"]/, 2);
  return test(future, behind.join(' '));
}

const IN_MARKS = /[“‘"„«][^“‘"„«”’»]*[”’"“»]/gu;

/** Maximum number of characters before a day at the beginning of a sentence. */
const MAX_LEAD = 3;

/** Dates that the parser reads: “4 February”, “February 5-6, 2023”, “three days ago”. */
function findSpoken(sentence: string, { parse, publishedMs, words }: DateContext): readonly DateAt[] {
  const results = parse(sentence, new Date(publishedMs ?? 0));
  return results.flatMap(({ index, text, start, end }): DateAt[] => {
    const isDay = start.isCertain('day');
    if (/^(?:now|jetzt)$/i.test(text.trim())) return [];
    if (!isDay && !start.isCertain('month') && !start.isCertain('year')) return [];
    const range = { start: index, end: index + text.trimEnd().length };
    const needsYear = !start.isCertain('year');
    if (needsYear && publishedMs === undefined) return [{ ...range, edtf: null }];
    const year = needsYear ? yearNear(start, publishedMs ?? 0, isToCome(sentence, range, words)) : undefined;
    const ends = [start, ...(end ? [end] : [])].map((each) =>
      dayToEdtf(each, String(year ?? each.get('year') ?? 0).padStart(4, '0')),
    );
    return isWritten(ends) ? [{ ...range, edtf: ends.join('/') }] : [];
  });
}

/** Returns true for dates that are valid in EDTF: with years of four digits, existing days, and the earlier end first. */
function isWritten(ends: readonly string[]): boolean {
  const [first = '', last = first] = ends;
  return ends.every(isInCalendar) && last >= first.slice(0, last.length);
}

/** Returns true for an existing day: 29 February exists only in leap years. */
function isInCalendar(edtf: string): boolean {
  const [year = 0, month = 1, day = 1] = edtf.split('-').map(Number);
  return /^\d{4}(?:-\d\d){0,2}$/.test(edtf) && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Chooses the year in which a date is nearest to the day of publication. Unless the date is in the future, it is not after that day. */
function yearNear(date: ParsedComponents, publishedMs: number, isFuture: boolean): number {
  const year = new Date(publishedMs).getUTCFullYear();
  const ms = Date.UTC(year, (date.get('month') ?? 1) - 1, date.get('day') ?? 1);
  if (isFuture) return ms < publishedMs - HALF_YEAR_MS ? year + 1 : year;
  return ms > publishedMs + DAY_MS ? year - 1 : year;
}

const HALF_YEAR_MS = 183 * DAY_MS;
