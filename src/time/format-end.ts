import { msFromCivil, msOfDay } from './calendar.js';
import { fill } from './date-words.js';
import type { DateEnd, DateFields, Precision } from './fuzzy-date.js';
import { formatYears, inEra, type KnownEnd } from './format-years.js';
import { dateTimeFormat } from './intl.js';
import { fieldOptions, formatMs, timeOptions, type Voice } from './voice.js';
import { offsetMs, wallOfInstant } from './zone.js';

const CLOCK_PRECISIONS: readonly Precision[] = ['millisecond', 'second', 'minute', 'hour'];
const YEARS_PRECISIONS: readonly Precision[] = ['decade', 'century', 'millennium', 'aeon'];

/** The Gregorian calendar begins in October 1582; nobody lived through the weekdays reckoned back before it. */
const FIRST_WEEKDAY_YEAR = 1583;

/** One end, without a word on how sure it is. `isEraNamed` names the era also where it goes without saying. */
export function formatEnd(end: KnownEnd, voice: Voice, isEraNamed = false): string {
  if (isClockTime(end)) return formatClockTime(end, voice);
  if (YEARS_PRECISIONS.includes(end.precision) && (end.fields.month || end.fields.season)) {
    return fill(voice.words.within, {
      date: formatYearless(end.fields, voice),
      years: formatYears(end, voice, isEraNamed),
    });
  }
  if (end.fields.season) return formatSeason(end.fields.season, formatYears(end, voice, isEraNamed), voice);
  return end.precision === 'day' || end.precision === 'month'
    ? inEra(formatDay(end, voice), end.fields.year, voice, isEraNamed)
    : formatYears(end, voice, isEraNamed);
}

export function isClockTime(end: DateEnd): boolean {
  return CLOCK_PRECISIONS.includes(end.precision);
}

/** What clocks show, as milliseconds to be read as UTC: in the reader's zone, or else as the author wrote it. */
export function wallMsOf(end: KnownEnd, { timeZone }: Voice): number {
  return timeZone ? wallOfInstant(end.earliestMs, timeZone) : writtenWallMs(end.fields);
}

/** A clock time, already written, with its zone: "CET" in the reader's, "UTC+1" as the author wrote it. */
export function inZone(time: string, end: KnownEnd, voice: Voice): string {
  const zone = zoneName(end, voice);
  return zone ? fill(voice.words.timeInZone, { time, zone }) : time;
}

function formatClockTime(end: KnownEnd, voice: Voice): string {
  const wallMs = wallMsOf(end, voice);
  const date = inEra(formatMs(wallMs, fieldOptions('day', voice)!, voice), end.fields.year, voice, false);
  const time = inZone(formatMs(wallMs, timeOptions(end), voice), end, voice);
  return fill(voice.words.timeOfDay, { date, time });
}

function formatDay({ earliestMs, precision, fields }: KnownEnd, voice: Voice): string {
  const hasWeekday = voice.style === 'spoken' && precision === 'day' && fields.year >= FIRST_WEEKDAY_YEAR;
  return formatMs(earliestMs, { ...fieldOptions(precision, voice), ...(hasWeekday && { weekday: 'long' }) }, voice);
}

/** "25 December", "spring": of no year in particular. */
function formatYearless({ month, day, season }: DateFields, voice: Voice): string {
  if (season) return formatSeason(season, '', voice);
  const { year: _, ...options } = fieldOptions(day ? 'day' : 'month', voice)!;
  const leapYear = 2000;
  return formatMs(msFromCivil(leapYear, month, day), options, voice);
}

/** Seasons of a hemisphere (25–28 northern, 29–32 southern) are said with the words of those of none (21–24). */
function formatSeason(season: number, year: string, { style, words }: Voice): string {
  const code = season < 33 ? 21 + ((season - 21) % 4) : season;
  const date = fill((style === 'short' && words.shortSeasons[code]) || (words.seasons[code] ?? '{year}'), { year });
  return season > 28 && season < 33 ? fill(words.southern, { date }) : date;
}

/** None in labels, and none for times that were written in the story's own zone and are shown in it. */
function zoneName(end: KnownEnd, { locale, timeZone, style }: Voice): string {
  if (style === 'short' || (!timeZone && end.clock === 'zone')) return '';
  if (!timeZone) return utcOffset(writtenWallMs(end.fields) - end.earliestMs);
  const parts = dateTimeFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(end.earliestMs);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? utcOffset(offsetMs(end.earliestMs, timeZone));
}

function writtenWallMs(fields: DateFields): number {
  return msFromCivil(fields.year, fields.month, fields.day) + msOfDay(fields);
}

function utcOffset(ms: number): string {
  if (ms === 0) return 'UTC';
  const minutes = Math.abs(ms) / 60_000;
  const rest = minutes % 60 ? `:${String(minutes % 60).padStart(2, '0')}` : '';
  return `UTC${ms < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}
