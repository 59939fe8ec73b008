import { dateFault, isFault, type DateFault } from './date-fault.js';
import { comparePrecisions, isKnown, type DateEnd, type FuzzyDate } from '../fuzzy-date.js';
import { parseSingleDate } from './parse-single-date.js';

/** Maximum length of a text in characters, enough for a set of about ninety days. */
const MAX_LENGTH = 1000;

const SETS = [
  ['[', ']', 'one-of'],
  ['{', '}', 'all-of'],
] as const;

/**
 * Reads a date like `parseDate`, but returns a fault without messages, so that reading a document needn't load them.
 *
 * @param timeZone IANA name of the zone for clock times without an offset; without it they are read as UTC.
 */
export function parseEdtf(text: string, timeZone?: string): FuzzyDate | DateFault {
  if (text.length > MAX_LENGTH)
    return dateFault('date-too-long', { length: String(text.length), limit: String(MAX_LENGTH) });
  const trimmed = text.trim();
  if (trimmed === '') return dateFault('date-missing');
  const set = SETS.find(([open]) => trimmed.startsWith(open));
  const date = set ? readSet(trimmed, set, timeZone) : readMember(trimmed, '/', timeZone);
  // The fault shows the whole text, which says more than the unreadable part.
  return isFault(date) ? dateFault(date.code, { ...date.values, text: trimmed }) : date;
}

/** Tells whether a text is a date in EDTF. */
export function isEdtf(text: string): boolean {
  return !isFault(parseEdtf(text));
}

/** Reads a set: `[a,b..c]` means one of its members, `{a,b..c}` each of them. */
function readSet(
  text: string,
  [, close, kind]: (typeof SETS)[number],
  timeZone: string | undefined,
): FuzzyDate | DateFault {
  if (!text.endsWith(close)) return dateFault('date-unreadable');
  const members: FuzzyDate[] = [];
  for (const memberText of text.slice(1, -1).split(',')) {
    const member = readMember(memberText.trim(), '..', timeZone);
    if (isFault(member)) return member;
    members.push(member);
  }
  const first = members.reduce((a, b) => (b.earliestMs < a.earliestMs ? b : a));
  const last = members.reduce((a, b) => (b.latestMs > a.latestMs ? b : a));
  return makeDate(text, kind, first.start, last.end, members);
}

/** Reads one date or a range: `a/b`, or `a..b` within a set. */
function readMember(text: string, separator: '/' | '..', timeZone: string | undefined): FuzzyDate | DateFault {
  const texts = text.split(separator);
  const [startText = '', endText] = texts;
  if (texts.length > 2) return dateFault('date-unreadable');
  if (endText === undefined) {
    const only = parseSingleDate(text, timeZone);
    return isFault(only) ? only : makeDate(text, 'single', only, only);
  }
  const start = readRangeEnd(startText, separator, timeZone);
  const end = readRangeEnd(endText, separator, timeZone);
  if (isFault(start)) return start;
  if (isFault(end)) return end;
  if (!isKnown(start) && !isKnown(end)) return dateFault('date-says-nothing');
  if (end.latestMs < start.earliestMs) return dateFault('date-end-before-start');
  return makeDate(text, 'interval', besideKnown(start, end), besideKnown(end, start));
}

function readRangeEnd(text: string, separator: '/' | '..', timeZone: string | undefined): DateEnd | DateFault {
  if (text !== '' && text !== '..') return parseSingleDate(text, timeZone);
  const sureness = text + separator === '/' ? 'unknown' : 'open';
  return { earliestMs: -Infinity, latestMs: Infinity, precision: 'millisecond', sureness, clock: 'calendar' };
}

/** Gives an open or unknown end the precision and clock of the other end. */
function besideKnown(end: DateEnd, { precision, clock }: DateEnd): DateEnd {
  return isKnown(end) ? end : { ...end, precision, clock };
}

function makeDate(
  text: string,
  kind: FuzzyDate['kind'],
  start: DateEnd,
  end: DateEnd,
  members: readonly FuzzyDate[] = [],
): FuzzyDate {
  const { precision } = members.reduce<DateEnd | FuzzyDate>(coarser, coarser(start, end));
  return { text, kind, earliestMs: start.earliestMs, latestMs: end.latestMs, precision, start, end, members };
}

function coarser<T extends DateEnd | FuzzyDate>(a: T, b: T): T {
  return a.precision !== b.precision && comparePrecisions(a.precision, b.precision) > 0 ? a : b;
}
