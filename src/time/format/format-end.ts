import { msFromCivil, msOfDay } from '../units/calendar.js';
import { fill } from './date-words.js';
import { CORE, intlWords, sayWords, wholeWords, type EndWords } from './end-words.js';
import { eraPhrase, yearsWords, type KnownEnd } from './format-years.js';
import { comparePrecisions, type DateFields } from '../fuzzy-date.js';
import { dateTimeFormat } from './intl.js';
import { fieldOptions, formatMs, type Voice } from './date-voice.js';
import { offsetMs, wallOfInstant } from '../zone.js';

/** The Gregorian calendar begins in October 1582; nobody lived through the weekdays reckoned back before it. */
const FIRST_WEEKDAY_YEAR = 1583;

/** One end, without a word on how sure it is. `isEraNamed` names the era also where it goes without saying. */
export function endWords(end: KnownEnd, voice: Voice, isEraNamed = false): EndWords {
  const { precision, fields } = end;
  if (comparePrecisions(precision, 'day') < 0) return clockWords(end, voice);
  if (precision === 'day' || precision === 'month') {
    const hasWeekday = voice.style === 'spoken' && precision === 'day' && fields.year >= FIRST_WEEKDAY_YEAR;
    const options = { ...fieldOptions(precision, voice), ...(hasWeekday && { weekday: 'long' as const }) };
    return intlWords(end.earliestMs, options, { trail: eraPhrase(fields.year, voice, isEraNamed) }, voice);
  }
  const inYears = yearsWords(end, voice, isEraNamed);
  const years = sayWords(inYears);
  if (comparePrecisions(precision, 'year') > 0 && (fields.month || fields.season)) {
    return wholeWords(fill(voice.words.within, { date: formatYearless(fields, voice), years }));
  }
  return fields.season ? wholeWords(formatSeason(fields.season, years, voice)) : inYears;
}

/** A clock time, in the reader's zone or else as the author wrote it, between its day and its zone. */
function clockWords(end: KnownEnd, voice: Voice): EndWords {
  const { words, timeZone } = voice;
  const { earliestMs, fields } = end;
  const writtenMs = msFromCivil(fields.year, fields.month, fields.day) + msOfDay(fields);
  const wallMs = timeZone ? wallOfInstant(earliestMs, timeZone) : writtenMs;
  const core = formatMs(wallMs, fieldOptions('day', voice), voice);
  const date = fill(eraPhrase(fields.year, voice, false), { core });
  const zone = zoneName(end, writtenMs, voice);
  const lead = fill(words.timeOfDay, { date, time: CORE });
  const trail = zone ? fill(words.timeInZone, { time: CORE, zone }) : CORE;
  const timeStyle = comparePrecisions(end.precision, 'second') > 0 ? 'short' : 'medium';
  return intlWords(wallMs, { timeStyle }, { lead, trail }, voice);
}

/** "CET" in the reader's zone, "UTC+1" as the author wrote it; none in labels, nor for times in the story's own zone. */
function zoneName({ earliestMs, clock }: KnownEnd, writtenMs: number, { locale, timeZone, style }: Voice): string {
  if (style === 'short' || (!timeZone && clock === 'zone')) return '';
  if (!timeZone) return utcOffset(writtenMs - earliestMs);
  const parts = dateTimeFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(earliestMs);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? utcOffset(offsetMs(earliestMs, timeZone));
}

function utcOffset(ms: number): string {
  if (ms === 0) return 'UTC';
  const minutes = Math.abs(ms) / 60_000;
  const rest = minutes % 60 ? `:${String(minutes % 60).padStart(2, '0')}` : '';
  return `UTC${ms < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}

/** "25 December", "spring": of no year in particular. */
function formatYearless({ month, day, season }: DateFields, voice: Voice): string {
  if (season) return formatSeason(season, '', voice);
  const { year: _, ...options } = fieldOptions(day ? 'day' : 'month', voice);
  const leapYear = 2000;
  return formatMs(msFromCivil(leapYear, month, day), options, voice);
}

/** Seasons of a hemisphere (25–28 northern, 29–32 southern) are said with the words of those of none (21–24). */
function formatSeason(season: number, year: string, { style, words }: Voice): string {
  const code = season < 33 ? 21 + ((season - 21) % 4) : season;
  const date = fill((style === 'short' && words.shortSeasons[code]) || (words.seasons[code] ?? '{year}'), { year });
  return season > 28 && season < 33 ? fill(words.southern, { date }) : date;
}
