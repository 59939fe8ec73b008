import { formatDate } from '../../time/format/format-date.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import { civilFromMs, DAY_MS, msFromCivil } from '../../time/units/calendar.js';
import type { Citation, Explainer, Statement, StoryEvent } from '../explainer.js';
import { pointerTo } from '../json-pointer.js';
import type { Advice } from './advice.js';
import { isByClock, isExactEnd, MAX_OFFSET_MS } from './date-certainty.js';
import { isDayAlone, isDayOfEvent, isDayOfStatement } from './day-of-entry.js';
import { findOnlyDay, type NamedDay } from '../../language/dates/days-in-words.js';
import { stemLanguage } from '../../language/stems.js';

/** Days before this year may be told in another calendar than the date. */
const FIRST_YEAR = 1924;

/**
 * Finds events and statements whose cited words name another day than their date. An event tells
 * something only where its words begin with the day and go on with its title, or where they
 * are cited for the date and are a day alone; a statement where its words tell that the speaker said it on the day.
 */
export function findOtherDaysInWords(explainer: Explainer): readonly Advice[] {
  return findOtherDates(explainer, (citation, entry) => readCitedDay(citation, entry, explainer.lang));
}

/** The day that a citation gives to an entry; `none` if it gives no date at all, `unclear` if it may give another one. */
export type CitedDay = NamedDay | 'none' | 'unclear';

/**
 * Finds events that happened, and statements, whose date can't be the only day that their citations give.
 *
 * @param read Reads the day of an entry in one of its citations: in the cited words, or in the text of their source.
 * @returns The words for the day and the date, and a day in EDTF to take in place of it.
 */
export function findOtherDates(
  { events, statements }: Explainer,
  read: (citation: Citation, entry: StoryEvent | Statement) => CitedDay,
): readonly Advice[] {
  const happened = events.filter(({ status }) => status === 'happened');
  const said = statements.filter(({ silence, status }) => !silence && status !== 'withdrawn');
  return [...happened, ...said].flatMap((entry) => {
    const { pointer, date, sources } = entry;
    const cited = sources.filter((citation) => citation.for !== 'status').map((citation) => read(citation, entry));
    const day = findOnly(cited);
    if (!date || !day || !isOtherDay(date, day)) return [];
    const values = { words: day.words, dated: formatDate(date), ...suggest(date, day) };
    return [{ pointer: pointerTo(pointer, 'date'), values }];
  });
}

/** Returns the only day that citations give; undefined where any of them may date the entry in another way. */
function findOnly(cited: readonly CitedDay[]): NamedDay | undefined {
  const days = cited.flatMap((each) => (typeof each === 'object' ? each : []));
  const [first] = days;
  const isOne = first !== undefined && days.every((each) => isSameDay(each, first));
  return isOne && !cited.includes('unclear') ? first : undefined;
}

function readCitedDay(
  { quote, source, for: use }: Citation,
  entry: StoryEvent | Statement,
  lang: string | undefined,
): CitedDay {
  const language = stemLanguage(source.lang ?? lang);
  const only = quote === undefined || !language ? 'none' : findOnlyDay(quote, language);
  if (only === 'none') return use === 'date' ? 'unclear' : 'none';
  if (only === 'unclear' || quote === undefined || !language) return 'unclear';
  const isOfEntry =
    (use === 'date' && isDayAlone(quote, only)) ||
    ('title' in entry
      ? stemLanguage(lang) === language && isDayOfEvent(quote, only, entry.title, language)
      : isDayOfStatement(quote, only, namesOf(entry), language));
  return isOfEntry ? only : 'unclear';
}

function namesOf({ speakers }: Statement): readonly string[] {
  return speakers.flatMap(({ kind, name, shortName = name }) => (kind === 'person' ? [name, shortName] : []));
}

function isSameDay(one: NamedDay, other: NamedDay): boolean {
  return one.day === other.day && one.month === other.month && one.year === other.year;
}

/** True for a date that is certain, and isn’t on a day. */
export function isOtherDay(date: FuzzyDate, day: Omit<NamedDay, 'words'>): boolean {
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
function mayBeOn(date: FuzzyDate, { day, month, year }: Omit<NamedDay, 'words'>): boolean {
  const slackMs = isByClock(date) ? MAX_OFFSET_MS : 0;
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
  { day, month, year }: NamedDay,
): { readonly date?: string } {
  const ownYear = year ?? start.fields?.year;
  if (kind !== 'single' || precision !== 'day' || ownYear === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return {};
  const ms = msFromCivil(ownYear, month, day);
  const isClear = year !== undefined || Math.abs(ms - earliestMs) < MAX_DISTANCE_MS;
  if (!isClear || civilFromMs(ms).day !== day) return {};
  return { date: [ownYear, month, day].map((part) => String(part).padStart(2, '0')).join('-') };
}
