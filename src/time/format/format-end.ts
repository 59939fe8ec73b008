import { msFromCivil, msOfDay } from '../units/calendar.js';
import { fill } from './date-words.js';
import { CORE, intlWords, sayWords, wholeWords, type EndWords } from './end-words.js';
import { eraPhrase, yearsWords, type KnownEnd } from './format-years.js';
import { comparePrecisions, type DateFields } from '../fuzzy-date.js';
import { dateTimeFormat } from './intl.js';
import { fieldOptions, formatMs, isLabel, type FormatContext } from './format-context.js';
import { offsetMs, wallOfInstant } from '../zone.js';

/** First full year of the Gregorian calendar. Earlier dates had other weekdays in the calendars of their time. */
const FIRST_WEEKDAY_YEAR = 1583;

/** Puts one end into words, without its sureness. `isEraNamed` adds the era even where it is obvious. */
export function endWords(end: KnownEnd, context: FormatContext, isEraNamed = false): EndWords {
  const { precision, fields } = end;
  if (comparePrecisions(precision, 'day') < 0) return clockWords(end, context);
  if (precision === 'day' || precision === 'month') {
    const hasWeekday = context.style === 'spoken' && precision === 'day' && fields.year >= FIRST_WEEKDAY_YEAR;
    const options = { ...fieldOptions(precision, context), ...(hasWeekday && { weekday: 'long' as const }) };
    return intlWords(end.earliestMs, options, { trail: eraPhrase(fields.year, context, isEraNamed) }, context);
  }
  const inYears = yearsWords(end, context, isEraNamed);
  const years = sayWords(inYears);
  if (comparePrecisions(precision, 'year') > 0 && (fields.month || fields.season)) {
    return wholeWords(fill(context.words.within, { date: formatYearless(fields, context), years }));
  }
  return fields.season ? wholeWords(formatSeason(fields.season, years, context)) : inYears;
}

/** Puts a clock time between its day and its zone, in the reader's zone or as the author wrote it. */
function clockWords(end: KnownEnd, context: FormatContext): EndWords {
  const { words, timeZone } = context;
  const { earliestMs, fields } = end;
  const writtenMs = msFromCivil(fields.year, fields.month, fields.day) + msOfDay(fields);
  const wallMs = timeZone ? wallOfInstant(earliestMs, timeZone) : writtenMs;
  const core = formatMs(wallMs, fieldOptions('day', context), context);
  const date = fill(eraPhrase(fields.year, context, false), { core });
  if (context.style === 'day') return wholeWords(date);
  const zone = zoneName(end, writtenMs, context);
  const lead = context.style === 'clock' ? CORE : fill(words.timeOfDay, { date, time: CORE });
  const trail = zone ? fill(words.timeInZone, { time: CORE, zone }) : CORE;
  const timeStyle = comparePrecisions(end.precision, 'second') > 0 ? 'short' : 'medium';
  return intlWords(wallMs, { timeStyle }, { lead, trail }, context);
}

/**
 * Names the zone: "CET" in the reader's zone, "UTC+1" as the author wrote it; empty in labels, and for times in the
 * story's own zone.
 */
function zoneName({ earliestMs, clock }: KnownEnd, writtenMs: number, context: FormatContext): string {
  const { locale, timeZone } = context;
  if (isLabel(context) || (!timeZone && clock === 'zone')) return '';
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

/** Formats a day or season without a year: "25 December", "spring". */
function formatYearless({ month, day, season }: DateFields, context: FormatContext): string {
  if (season) return formatSeason(season, '', context);
  const { year: _, ...options } = fieldOptions(day ? 'day' : 'month', context);
  const leapYear = 2000;
  return formatMs(msFromCivil(leapYear, month, day), options, context);
}

/** Formats a season. Seasons of a hemisphere (25–28 northern, 29–32 southern) use the phrases of 21–24. */
function formatSeason(season: number, year: string, context: FormatContext): string {
  const { words } = context;
  const code = season < 33 ? 21 + ((season - 21) % 4) : season;
  const date = fill((isLabel(context) && words.shortSeasons[code]) || (words.seasons[code] ?? '{year}'), { year });
  return season > 28 && season < 33 ? fill(words.southern, { date }) : date;
}
