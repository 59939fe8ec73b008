import { compact } from '../../model/compact.js';
import type { EventInput, MediaInput } from '../../model/schema/schema.js';
import type { Problem } from '../../model/problems/problem.js';
import { ID, makeIdSource, slugOf } from '../../model/slug.js';
import type { Conversion } from '../conversion.js';
import { makeFileProblem, type ReportFileLoss } from '../file-problems.js';
import { standInTitle } from '../draft/stand-in-title.js';
import { assembleStory, type EventDraft } from '../draft/event-drafts.js';
import { escapeMarks } from '../html/html-text.js';
import { calendarDate, endAfter, isKnownZone, readCalendarMoment, type CalendarZones } from './dates.js';
import { readZones, type FindZone } from './zones.js';
import {
  parseICalendar,
  readCalendarList,
  readCalendarText,
  type CalendarLine,
  type CalendarPart,
} from './parse-icalendar.js';
import { encodeAddress, kindOfAddress } from '../timelinejs/media.js';
import { collapseWhitespace } from '../../text/collapse-whitespace.js';

/** Properties of an event that are read. */
const READ_PROPERTIES =
  'UID DTSTART DTEND DURATION SUMMARY DESCRIPTION LOCATION GEO CATEGORIES STATUS URL ATTACH CLASS X-SAID-AND-DONE-LANE'.split(
    ' ',
  );
/** Properties about the calendar rather than the event, which are ignored without a report. */
const IGNORED_PROPERTIES =
  'DTSTAMP CREATED LAST-MODIFIED SEQUENCE TRANSP PRIORITY X-MICROSOFT-CDO-BUSYSTATUS X-ALT-DESC RECURRENCE-ID'.split(
    ' ',
  );

/**
 * Converts an iCalendar file (RFC 5545) to a document: events with days or clock times, places, categories as topics,
 * and addresses as sources. Private events are left out. Repetition is reported, and such an event occurs once. It
 * never throws.
 *
 * @param text Text of the file.
 * @returns The document, and the problems of converting it. Their pointers name the line: `/12`.
 * @example
 * ```ts
 * const { document, problems } = fromICalendar(await response.text());
 * ```
 */
export function fromICalendar(text: string): Conversion {
  const problems: Problem[] = [];
  const report: ReportFileLoss = (code, pointer, values) => problems.push(makeFileProblem(code, pointer, values));
  const parts = parseICalendar(text);
  for (const { name, line } of findUnclosed(parts)) report('conversion-part-unclosed', `/${line}`, { name });
  const calendars = parts.filter(({ name }) => name === 'VCALENDAR');
  if (calendars.length === 0) report('conversion-calendar-missing', '');
  for (const { line, name, value } of calendars.flatMap(({ lines }) => lines)) {
    if (name === '') report('conversion-lost', `/${line}`, { field: value.trim() });
  }
  const find = readZones(calendars);
  const head = readHead(calendars[0], find);
  const zones = { find, ofDocument: head.timeZone };
  const freeId = makeIdSource();
  const drafts = calendars.flatMap(({ parts: inside }) =>
    inside.flatMap((part) => {
      if (part.name === 'VTIMEZONE') return [];
      if (part.name === 'VEVENT') return readEvent(part, zones, freeId, report) ?? [];
      report('conversion-lost', `/${part.line}`, { field: part.name });
      return [];
    }),
  );
  return { ...assembleStory(head, drafts), problems };
}

/** Finds components without their END. What a file that ends too early leaves open is told once, by what holds it. */
function findUnclosed(parts: readonly CalendarPart[]): readonly CalendarPart[] {
  return parts.flatMap((part) => (part.isClosed ? findUnclosed(part.parts) : [part]));
}

function readHead(calendar: CalendarPart | undefined, find: FindZone) {
  const textOf = (...names: readonly string[]) => {
    const line = calendar?.lines.find(({ name }) => names.includes(name));
    return line && (readCalendarText(line.value) || undefined);
  };
  const zone = textOf('X-WR-TIMEZONE', 'TIMEZONE-ID');
  const summary = textOf('X-WR-CALDESC', 'DESCRIPTION');
  return compact({
    title: textOf('X-WR-CALNAME', 'NAME') ?? 'Timeline',
    summary: summary && escapeMarks(summary),
    timeZone: zone && find(zone)?.name,
  });
}

function readEvent(
  { lines, line, parts }: CalendarPart,
  zones: CalendarZones,
  freeId: (wish: string) => string,
  report: ReportFileLoss,
): EventDraft | undefined {
  const find = (name: string) => lines.find((each) => each.name === name);
  const textOf = (name: string) => readCalendarText(find(name)?.value ?? '');
  const pointer = `/${line}`;
  const secrecy = textOf('CLASS').toUpperCase();
  if (secrecy !== '' && secrecy !== 'PUBLIC') {
    report('conversion-private', pointer, { mark: secrecy });
    return undefined;
  }
  for (const each of lines) {
    if (!READ_PROPERTIES.includes(each.name) && !IGNORED_PROPERTIES.includes(each.name)) {
      report('conversion-lost', `/${each.line}`, { field: each.name || each.value.trim() });
    }
  }
  for (const part of parts) report('conversion-lost', `/${part.line}`, { field: part.name });
  const date = readDate(find, pointer, zones, report);
  const title = textOf('SUMMARY') || standInTitle(escapeMarks(textOf('DESCRIPTION')));
  if (title !== textOf('SUMMARY')) report('conversion-title-made-up', pointer, { title });
  const id = readId(find('UID'));
  return {
    pointer,
    ...compact({
      id: id === undefined ? undefined : freeId(id),
      date,
      title: collapseWhitespace(title),
      summary: escapeMarks(textOf('DESCRIPTION')) || undefined,
      lane: textOf('X-SAID-AND-DONE-LANE') || undefined,
      topics: lines.filter(({ name }) => name === 'CATEGORIES').flatMap(({ value }) => readCalendarList(value)),
      status: STATUS.get(textOf('STATUS').toUpperCase()),
      place: readPlace(textOf('LOCATION'), find('GEO'), report),
      sources: textOf('URL') === '' ? [] : [encodeAddress(textOf('URL'))],
      media: lines.filter(({ name }) => name === 'ATTACH').flatMap((each) => readMedium(each, report) ?? []),
    }),
  };
}

const STATUS: ReadonlyMap<string, EventInput['status']> = new Map([
  ['TENTATIVE', 'planned'],
  ['CANCELLED', 'cancelled'],
] as const);

/** Returns the part of the UID before the host, or a slug of it. */
function readId(uid: CalendarLine | undefined): string | undefined {
  const typed = readCalendarText(uid?.value ?? '').replace(/@.*$/s, '');
  return ID.test(typed) ? typed : slugOf(typed) || undefined;
}

/** Reports a date that iCalendar doesn't write so, and how it writes one with hyphens: 2025-03-05. */
function reportDate({ line, value }: CalendarLine, report: ReportFileLoss): void {
  const written = value.trim().replace(/[-:]/g, '');
  const guess = readCalendarMoment({ line, value: written, name: '', parameters: new Map() }) && written;
  const values = { date: value, format: 'iCalendar', guess: guess ?? '20250305, or 20250305T193000 with a time' };
  report('conversion-date-typed', `/${line}`, values);
}

function readDate(
  find: (name: string) => CalendarLine | undefined,
  pointer: string,
  zones: CalendarZones,
  report: ReportFileLoss,
): string | undefined {
  const [startLine, endLine, duration] = ['DTSTART', 'DTEND', 'DURATION'].map(find);
  if (!startLine) {
    report('conversion-date-missing', pointer);
    return undefined;
  }
  for (const each of [startLine, endLine]) {
    if (each && !isKnownZone(each, zones)) {
      report('conversion-zone-unknown', `/${each.line}`, { zone: each.parameters.get('TZID') ?? '' });
    }
  }
  const start = readCalendarMoment(startLine, zones);
  const end = endLine && readCalendarMoment(endLine, zones);
  if (!start) reportDate(startLine, report);
  if (endLine && !end) reportDate(endLine, report);
  if (!start) return undefined;
  const date = calendarDate(start, end ?? (duration && endAfter(start, duration.value)));
  const isBefore = end && end.wallMs < start.wallMs && !date.includes('/');
  if (endLine && isBefore) report('conversion-lost', `/${endLine.line}`, { field: 'DTEND' });
  return date;
}

/** Latitude and longitude in degrees (RFC 5545, 3.8.1.6). */
const GEO = /^([-+]?\d+(?:\.\d+)?);([-+]?\d+(?:\.\d+)?)$/;

/** A document has no place without a name, so coordinates alone are lost. */
function readPlace(name: string, geo: CalendarLine | undefined, report: ReportFileLoss): EventInput['place'] {
  const [, latitude, longitude] = GEO.exec(geo?.value.trim() ?? '') ?? [];
  const isLost = geo !== undefined && (name === '' || latitude === undefined);
  if (isLost) report('conversion-lost', `/${geo.line}`, { field: geo.value });
  if (name === '') return undefined;
  return compact({
    name: collapseWhitespace(name),
    latitude: latitude === undefined ? undefined : Number(latitude),
    longitude: longitude === undefined ? undefined : Number(longitude),
  });
}

function readMedium({ value, line, parameters }: CalendarLine, report: ReportFileLoss): MediaInput | undefined {
  if (!/^https?:/i.test(value)) {
    report('conversion-lost', `/${line}`, { field: 'ATTACH' });
    return undefined;
  }
  const src = encodeAddress(value.trim());
  const [type] = parameters.get('FMTTYPE')?.split('/') ?? [];
  const kind = (['image', 'video', 'audio'] as const).find((each) => each === type);
  return { kind: kind ?? kindOfAddress(src), src };
}
