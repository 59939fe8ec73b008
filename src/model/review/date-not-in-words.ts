import { formatDate } from '../../time/format/format-date.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import { civilFromMs, DAY_MS, msFromCivil } from '../../time/units/calendar.js';
import type { Citation, Explainer, Statement, StoryEvent } from '../explainer.js';
import { pointerTo } from '../json-pointer.js';
import type { Advice } from './advice.js';
import { isByClock, isExactEnd, MAX_OFFSET_MS } from './date-certainty.js';
import { findDayOfAct } from './day-of-act.js';
import { findDayAlone, findDayOfEvent, findDayOfSaying } from './day-of-entry.js';
import { findOnlyDay, type DayFinder, type DayInWords } from './days-in-words.js';
import { stemLanguage } from './stems.js';

/** Days before this year may be told in another calendar than the date. */
const FIRST_YEAR = 1924;

/**
 * Finds events and statements whose cited words name another day than their date. An event tells
 * something only where its words begin with the day and go on with its title, where they are its title and the day after it, or where they
 * are cited for the date and are a day alone; a statement where its words tell that the speaker said it on the day.
 */
export function findOtherDaysInWords({ events, statements, lang }: Explainer): readonly Advice[] {
  const happened = events.filter(({ status }) => status === 'happened');
  const said = statements.filter(({ silence, status }) => !silence && status !== 'withdrawn');
  return [
    ...happened.map((event) => ({ entry: event, finders: findersOf(event, lang) })),
    ...said.map((statement) => ({ entry: statement, finders: { find: findDayOfSaying(namesOf(statement)) } })),
  ].flatMap(({ entry: { pointer, date, sources }, finders }) => {
    const values = date && findOtherDay(date, sources, lang, finders);
    return values ? [{ pointer: pointerTo(pointer, 'date'), values }] : [];
  });
}

interface DayFinders {
  /** Finds the day in words that are cited for the entry, whatever for. */
  readonly find: DayFinder;
  /** Finds it in words that aren’t cited for the text alone. Words for the text don’t date the entry, by what an editor chose. */
  readonly findDated?: DayFinder;
}

function findersOf({ title, date, sources }: StoryEvent, lang: string | undefined): DayFinders {
  const find = findDayOfEvent(title, lang);
  if (date?.kind !== 'single' || date.precision !== 'day' || !sources.every(isRead)) return { find };
  const findAct = findDayOfAct(title, lang);
  return {
    find,
    // The day before or after may be the same day in another time zone.
    findDated: (words, language) => {
      const day = findAct(words, language);
      return day && mayBeOn(date, day, DAY_MS) ? undefined : day;
    },
  };

  /** False for a citation that may date the event in words that aren’t here, or aren’t read. */
  function isRead({ quote, source, for: use }: Citation): boolean {
    const isOfDate = use !== 'text' && use !== 'status';
    return !isOfDate || (quote !== undefined && stemLanguage(source.lang ?? lang) !== undefined);
  }
}

function namesOf({ speakers }: Statement): readonly string[] {
  return speakers.flatMap(({ kind, name, shortName = name }) => (kind === 'person' ? [name, shortName] : []));
}

/** Returns the only day that citations name, in their words, where a date can't be that day; and a day in EDTF to take in place of it. */
function findOtherDay(
  date: FuzzyDate,
  sources: readonly Citation[],
  lang: string | undefined,
  finders: DayFinders,
): { readonly words: string; readonly dated: string; readonly date?: string } | undefined {
  const day = findCitedDay(sources, lang, finders);
  if (!day || !isOtherDay(date, day)) return undefined;
  return { words: day.words, dated: formatDate(date), ...suggest(date, day) };
}

/** Returns the only day that citations name; undefined where any of them may date the entry in another way. */
function findCitedDay(
  sources: readonly Citation[],
  lang: string | undefined,
  { find, findDated }: DayFinders,
): DayInWords | undefined {
  const found = sources.filter((citation) => citation.for !== 'status').map(readCitation);
  const days = found.flatMap((each) => (typeof each === 'object' ? each : []));
  const [first] = days;
  const isOne = first !== undefined && days.every((each) => isSameDay(each, first));
  return isOne && !found.includes('unclear') ? first : undefined;

  function readCitation({ quote, source, for: use }: Citation): DayInWords | 'none' | 'unclear' {
    const language = stemLanguage(source.lang ?? lang);
    const only = quote === undefined || !language ? 'none' : findOnlyDay(quote, language);
    if (only === 'none') return use === 'date' ? 'unclear' : 'none';
    if (only === 'unclear' || quote === undefined || !language) return 'unclear';
    const dated = use === 'text' ? undefined : findDated?.(quote, language);
    return (use === 'date' ? findDayAlone(quote, language) : undefined) ?? find(quote, language) ?? dated ?? 'unclear';
  }
}

function isSameDay(one: DayInWords, other: DayInWords): boolean {
  return one.day === other.day && one.month === other.month && one.year === other.year;
}

/** True for a date that is certain, and isn’t on a day. */
export function isOtherDay(date: FuzzyDate, day: Pick<DayInWords, 'day' | 'month' | 'year'>): boolean {
  return isCertain(date) && !mayBeOn(date, day);
}

/** True for a date without doubt, in the calendar of today. */
function isCertain(date: FuzzyDate): boolean {
  return (
    isExactEnd(date.start) &&
    isExactEnd(date.end) &&
    Number.isFinite(date.earliestMs) &&
    Number.isFinite(date.latestMs) &&
    civilFromMs(date.earliestMs).year >= FIRST_YEAR
  );
}

/** True where a date has the day but for the slack, or where it is the same day of another year, as on an anniversary. */
function mayBeOn(
  date: FuzzyDate,
  { day, month, year }: Pick<DayInWords, 'day' | 'month' | 'year'>,
  slackMs = isByClock(date) ? MAX_OFFSET_MS : 0,
): boolean {
  const [first, last] = [date.earliestMs - slackMs, date.latestMs + slackMs];
  const firstYear = civilFromMs(first).year;
  const lastYear = civilFromMs(last).year;
  if (lastYear - firstYear > 1) return year === undefined || (year >= firstYear && year <= lastYear);
  const years = [firstYear, lastYear, ...(year === undefined ? [] : [year])];
  return years.some((each) => {
    const start = msFromCivil(each, month, day);
    return start <= last && start + DAY_MS > first;
  });
}

/** A year that words leave out is that of the date, unless the day would be further from it. Around New Year it may be another one. */
const MAX_DISTANCE_MS = 183 * DAY_MS;

/** Suggests the day in place of a date that is one day. */
function suggest(
  { kind, text, precision, start, earliestMs }: FuzzyDate,
  { day, month, year }: DayInWords,
): { readonly date?: string } {
  const ownYear = year ?? start.fields?.year;
  if (kind !== 'single' || precision !== 'day' || ownYear === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return {};
  const ms = msFromCivil(ownYear, month, day);
  const isClear = year !== undefined || Math.abs(ms - earliestMs) < MAX_DISTANCE_MS;
  if (!isClear || civilFromMs(ms).day !== day) return {};
  return { date: [ownYear, month, day].map((part) => String(part).padStart(2, '0')).join('-') };
}
