import type { Explainer, Media, StoryEvent } from '../../model/explainer.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { Problem } from '../../model/problems/problem.js';
import { civilFromMs, DAY_MS, msFromCivil } from '../../time/units/calendar.js';
import { formatDate } from '../../time/format/format-date.js';
import { comparePrecisions, isKnown, type DateFields, type FuzzyDate } from '../../time/fuzzy-date.js';
import { makeExportProblem, type ReportExportLoss } from '../export-problems.js';
import { toDateSpan } from '../dates/date-span.js';
import type { Export } from '../export.js';
import { inFileOrder } from '../draft/file-order.js';
import { reportLosses } from '../find-losses.js';
import { calendarDate, readCalendarMoment } from './dates.js';
import { isPlain, plainWordsOf } from '../plain-prose.js';
import { isSameDate } from '../dates/same-date.js';
import { headOf, statusWord } from '../draft/story-head.js';
import { kindOfAddress } from '../timelinejs/media.js';

export interface ToICalendarOptions {
  /** Time at which the file is written, in milliseconds from 1970 UTC. iCalendar requires it. */
  readonly nowMs: number;
}

const ICALENDAR = 'iCalendar';

const CARRIED = {
  format: ICALENDAR,
  paths:
    `explainer id url title summary note timeZone status lang lanes/id lanes/name topics/id topics/name events/id events/date events/title
    events/summary events/lane events/topics events/status events/place events/sources events/media/src events/media/kind
    sources/id sources/url`.split(/\s+/),
};

/**
 * Converts a story's events to iCalendar (RFC 5545), as whole days, or as clock times in UTC. A date that calendars
 * can't express becomes its first and last day, with its words in the description. An event that did not happen for
 * certain has its status before the title.
 *
 * @param explainer The story, from `readDocument`.
 * @param options The time now.
 * @returns The file as text, and a problem for each field of the story that is not in it.
 * @example
 * ```ts
 * const { output, problems } = toICalendar(readDocument(document).explainer, { nowMs: Date.now() });
 * ```
 */
export function toICalendar(explainer: Explainer, { nowMs }: ToICalendarOptions): Export {
  const problems: Problem[] = [];
  const report: ReportExportLoss = (code, pointer, values) => problems.push(makeExportProblem(code, pointer, values));
  const { title, summary } = headOf(explainer);
  const host = hostOf(explainer);
  const stamp = formatUtc(nowMs);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//said-and-done//EN',
    textLine('X-WR-CALNAME', title),
    textLine('X-WR-CALDESC', plainWordsOf(summary)),
    textLine('X-WR-TIMEZONE', explainer.timeZone),
    ...(explainer.url === undefined ? [] : [`URL:${explainer.url}`]),
    ...inFileOrder(explainer.events).flatMap((event) => writeEvent(event, explainer, { host, stamp }, report)),
    'END:VCALENDAR',
  ];
  reportLosses(explainer, CARRIED, report);
  const folded = lines.filter((line) => line !== '').map((line) => `${foldLine(line)}\r\n`);
  return { output: folded.join(''), problems };
}

/** Returns the part that makes the UIDs of a story unique: the host of its address, or else its id. */
function hostOf({ url = '', id = 'story' }: Explainer): string {
  return URL.canParse(url) ? new URL(url).hostname : id;
}

interface Stamp {
  readonly host: string;
  readonly stamp: string;
}

function writeEvent(
  event: StoryEvent,
  { lang, timeZone }: Explainer,
  { host, stamp }: Stamp,
  report: ReportExportLoss,
): readonly string[] {
  const { date, pointer, place, sources, media } = event;
  const lines = date && writeDates(date);
  if (!date || !lines) {
    const missing = date ? 'year before 1 or after 9999' : 'event without a date';
    report('export-event-lost', pointer, { title: event.title, format: ICALENDAR, date: missing });
    return [];
  }
  const words = dateWordsFor(event, date, lines, lang, timeZone, report);
  const summary = event.summary ?? '';
  if (!isPlain(summary)) {
    report('export-marks-lost', pointerTo(pointer, 'summary'), { field: 'summary', format: ICALENDAR });
  }
  const addresses = sources.flatMap(({ source }) => source.url ?? []);
  if (sources.some(({ source }) => source.url === undefined || source.url !== addresses[0])) {
    report('export-lost', pointerTo(pointer, 'sources'), { field: 'sources', format: ICALENDAR });
  }
  const topics = event.topics.map(({ name }) => escapeCalendarText(name));
  return [
    'BEGIN:VEVENT',
    textLine('UID', `${event.id}@${host}`),
    `DTSTAMP:${stamp}`,
    ...lines,
    textLine('SUMMARY', writeTitle(event, report)),
    textLine('DESCRIPTION', [plainWordsOf(summary), words].filter((part) => part).join('\n\n')),
    textLine('LOCATION', place?.name),
    place?.latitude === undefined || place.longitude === undefined ? '' : `GEO:${place.latitude};${place.longitude}`,
    textLine('X-SAID-AND-DONE-LANE', event.lane?.name),
    topics.length === 0 ? '' : `CATEGORIES:${topics.join(',')}`,
    event.status === 'cancelled' ? 'STATUS:CANCELLED' : event.status === 'planned' ? 'STATUS:TENTATIVE' : '',
    addresses[0] === undefined ? '' : `URL:${addresses[0]}`,
    ...media.flatMap((medium, index) => writeMedium(medium, pointerTo(pointerTo(pointer, 'media'), index), report)),
    'END:VEVENT',
  ];
}

/** Returns the date in words, where days and clock times don't express it. The author's words take precedence. */
function dateWordsFor(
  { dateText, pointer }: StoryEvent,
  date: FuzzyDate,
  [start = '', end]: readonly string[],
  lang: string | undefined,
  timeZone: string | undefined,
  report: ReportExportLoss,
): string | undefined {
  const [first, last] = [start, end ?? ''].map((line) =>
    readCalendarMoment({ line: 0, name: '', parameters: new Map(), value: line.replace(/^.*:/, '') }),
  );
  const simple = first ? calendarDate(first, last) : '';
  if (dateText !== undefined) {
    report('export-moved', pointerTo(pointer, 'dateText'), {
      field: 'dateText',
      format: ICALENDAR,
      place: 'description',
    });
  }
  if (isSameDate(date, simple, timeZone)) return dateText;
  report('export-date-simplified', pointerTo(pointer, 'date'), { date: date.text, format: ICALENDAR, simple });
  return dateText ?? formatDate(date, { locale: lang });
}

function writeTitle(event: StoryEvent, report: ReportExportLoss): string {
  const status = statusWord(event);
  if (status === undefined || event.status === 'cancelled' || event.status === 'planned') return event.title;
  report('export-moved', pointerTo(event.pointer, 'status'), { field: 'status', format: ICALENDAR, place: 'title' });
  return `${status}: ${event.title}`;
}

/** Writes a medium. iCalendar needs a full address, and readers guess the kind of medium from it. */
function writeMedium({ kind, src }: Media, pointer: string, report: ReportExportLoss): readonly string[] {
  const isWhole = /^https?:/i.test(src);
  if (!isWhole) report('export-lost', pointerTo(pointer, 'src'), { field: src, format: ICALENDAR });
  else if (kindOfAddress(src) !== kind) {
    report('export-lost', pointerTo(pointer, 'kind'), { field: kind, format: ICALENDAR });
  }
  return isWhole ? [`ATTACH:${src}`] : [];
}

/** Writes DTSTART, and DTEND for an event that lasts; undefined for years before 1 or after 9999. */
function writeDates(date: FuzzyDate): readonly string[] | undefined {
  const { start, end = start } = toDateSpan(date);
  if (start.year < 1 || end.year > 9999) return undefined;
  const hasClock = (isKnown(date.start) ? date.start : date.end).clock !== 'calendar';
  if (hasClock && comparePrecisions(date.precision, 'day') < 0) {
    const first = isKnown(date.start) ? date.start.earliestMs : date.end.earliestMs;
    const last = isKnown(date.end) ? date.end.earliestMs : first;
    return [`DTSTART:${formatUtc(first)}`, ...(last > first ? [`DTEND:${formatUtc(last)}`] : [])];
  }
  const firstMs = msFromCivil(start.year, start.month, start.day);
  const afterMs = dayAfter(end);
  const isOneDay = afterMs - firstMs <= DAY_MS;
  const day = (ms: number) => formatUtc(ms).slice(0, 8);
  return [
    `DTSTART;VALUE=DATE:${day(firstMs)}`,
    ...(isOneDay || afterMs >= LAST_MS ? [] : [`DTEND;VALUE=DATE:${day(afterMs)}`]),
  ];
}

/** First moment of the years with five digits. */
const LAST_MS = msFromCivil(10_000);

/** Returns the first moment after the last possible day. */
function dayAfter({ year, month, day }: DateFields): number {
  if (month === undefined) return msFromCivil(year + 1);
  return day === undefined ? msFromCivil(year, month + 1) : msFromCivil(year, month, day) + DAY_MS;
}

/** Formats a moment in UTC: `20230218T183000Z`. */
function formatUtc(ms: number): string {
  const { year, month, day } = civilFromMs(ms);
  const seconds = Math.floor((ms - Math.floor(ms / DAY_MS) * DAY_MS) / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const digits = (number: number, count: number) => String(number).padStart(count, '0');
  return `${digits(year, 4)}${digits(month, 2)}${digits(day, 2)}T${clock.map((part) => digits(part, 2)).join('')}Z`;
}

function textLine(name: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : `${name}:${escapeCalendarText(text)}`;
}

/** Escapes a text. Characters that iCalendar forbids become U+FFFD, as in HTML. */
function escapeCalendarText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/(?!\t)\p{Cc}|\p{Cs}/gu, '\ufffd');
}

const MAX_LINE_BYTES = 75;
const BYTES = new TextEncoder();

/** Folds a line at 75 bytes (RFC 5545, 3.1), never within a character. */
function foldLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const size = BYTES.encode(character).length;
    if (used + size > MAX_LINE_BYTES) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += size;
  }
  return folded;
}
