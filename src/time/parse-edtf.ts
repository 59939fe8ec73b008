import { dateFault, isFault, type DateFault } from './date-fault.js';
import type { DateEnd, FuzzyDate, Precision } from './fuzzy-date.js';
import { isKnown } from './fuzzy-date.js';
import { parseEnd } from './parse-end.js';

/** Room for a set of some ninety days. */
const LIMIT = 1000;

const PRECISIONS: readonly Precision[] = [
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'season',
  'quarter',
  'quadrimester',
  'semester',
  'year',
  'decade',
  'century',
  'millennium',
  'aeon',
];

const SET_KINDS = { '[': ['one-of', ']'], '{': ['all-of', '}'] } as const;

/**
 * What `parseDate` does, without words for what is wrong: reading a document is kept from loading them.
 *
 * @param timeZone IANA name, for clock times without an offset; without it they are read as UTC.
 */
export function parseEdtf(text: string, timeZone?: string): FuzzyDate | DateFault {
  if (text.length > LIMIT) return dateFault('date-too-long', { length: String(text.length), limit: String(LIMIT) });
  const trimmed = text.trim();
  if (trimmed === '') return dateFault('date-missing');
  const [kind, close] = SET_KINDS[trimmed[0] as keyof typeof SET_KINDS] ?? [];
  if (kind)
    return trimmed.endsWith(close) ? readSet(trimmed, kind, timeZone) : dateFault('date-unreadable', { text: trimmed });
  return trimmed.includes('/') ? readRange(trimmed, '/', timeZone) : readSingle(trimmed, timeZone);
}

/** True for a date in EDTF. */
export function isEdtf(text: string): boolean {
  return !isFault(parseEdtf(text));
}

function readSingle(text: string, timeZone: string | undefined): FuzzyDate | DateFault {
  const end = parseEnd(text, timeZone);
  if (isFault(end)) return end;
  const { earliestMs, latestMs, precision } = end;
  return { text, kind: 'single', earliestMs, latestMs, precision, start: end, end, members: [] };
}

/** `a/b`, or `a..b` within a set. */
function readRange(text: string, separator: '/' | '..', timeZone: string | undefined): FuzzyDate | DateFault {
  const texts = text.split(separator);
  const [startText = '', endText = ''] = texts;
  if (texts.length !== 2) return dateFault('date-unreadable', { text });
  const start = readRangeEnd(startText, separator, timeZone);
  const end = readRangeEnd(endText, separator, timeZone);
  // The whole text tells more than the end that could not be read.
  for (const fault of [start, end]) if (isFault(fault)) return dateFault(fault.code, { ...fault.values, text });
  return joinEnds(text, start as DateEnd, end as DateEnd);
}

function readRangeEnd(text: string, separator: '/' | '..', timeZone: string | undefined): DateEnd | DateFault {
  if (text === '..' || (text === '' && separator === '..')) return openEnd('open');
  return text === '' ? openEnd('unknown') : parseEnd(text, timeZone);
}

function openEnd(sureness: 'open' | 'unknown'): DateEnd {
  return { earliestMs: -Infinity, latestMs: Infinity, precision: 'millisecond', sureness, clock: 'calendar' };
}

function joinEnds(text: string, start: DateEnd, end: DateEnd): FuzzyDate | DateFault {
  if (!isKnown(start) && !isKnown(end)) return dateFault('date-says-nothing', { text });
  if (end.latestMs < start.earliestMs) return dateFault('date-end-before-start', { text });
  const precision = coarser(start.precision, end.precision);
  return {
    text,
    kind: 'interval',
    earliestMs: start.earliestMs,
    latestMs: end.latestMs,
    precision,
    start: isKnown(start) ? start : { ...start, precision, clock: end.clock },
    end: isKnown(end) ? end : { ...end, precision, clock: start.clock },
    members: [],
  };
}

/** `[a,b..c]` is one of its members, `{a,b..c}` each of them. */
function readSet(text: string, kind: 'one-of' | 'all-of', timeZone: string | undefined): FuzzyDate | DateFault {
  const members: FuzzyDate[] = [];
  for (const memberText of text.slice(1, -1).split(',')) {
    const trimmed = memberText.trim();
    const member = trimmed.includes('..') ? readRange(trimmed, '..', timeZone) : readSingle(trimmed, timeZone);
    if (isFault(member)) return dateFault(member.code, { ...member.values, text });
    members.push(member);
  }
  const first = members.reduce((a, b) => (b.earliestMs < a.earliestMs ? b : a));
  const last = members.reduce((a, b) => (b.latestMs > a.latestMs ? b : a));
  return {
    text,
    kind,
    earliestMs: first.earliestMs,
    latestMs: last.latestMs,
    precision: members.map((member) => member.precision).reduce(coarser),
    start: first.start,
    end: last.end,
    members,
  };
}

function coarser(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b;
}
