import { DAY_MS, msFromCivil } from './units/calendar.js';

/**
 * Limit of `Date`, and so of Intl (ECMAScript, "Time Values and Time Range"). Beyond it a zone keeps its last offset.
 */
export const DATE_LIMIT_MS = 8.64e15;

const wallClocks = new Map<string, Intl.DateTimeFormat | undefined>();

/** Tells whether this engine knows an IANA time zone. An offset such as `+05:30` is none, though newer engines accept it. */
export function isTimeZone(name: string): boolean {
  // UTC is the most common zone and needs no formatter, which takes engines longer to create than reading a story.
  if (name === 'UTC') return true;
  if (!wallClocks.has(name)) wallClocks.set(name, /^[-+]/.test(name) ? undefined : createWallClock(name));
  return wallClocks.get(name) !== undefined;
}

/**
 * Returns the time zone of clock times. Undefined leaves each time in the offset it was written with.
 *
 * @param stated An IANA name, `document`, or `reader`, whose zone only a browser knows. For any other name the document's zone stays.
 */
export function clockZone(
  stated: string,
  explainer: { readonly timeZone?: string } | null,
  isServer: boolean,
): string | undefined {
  if (stated === 'reader' && !isServer) return Intl.DateTimeFormat().resolvedOptions().timeZone;
  return stated !== 'document' && isTimeZone(stated) ? stated : explainer?.timeZone;
}

/**
 * Local time of a zone at a moment, in milliseconds from 1970 in local time; UTC without a zone.
 *
 * @throws {RangeError} If the zone is unknown; ask `isTimeZone` first.
 */
export function wallOfInstant(ms: number, timeZone?: string): number {
  return ms + offsetMs(ms, timeZone);
}

/**
 * First moment at which a zone's local time is `wallMs` or later. Where clocks show it twice (autumn) it is the first
 * time; where they skip it (spring) it is the moment of the change. So every day begins at a real moment, even one
 * without a midnight.
 */
export function instantOfWall(wallMs: number, timeZone?: string): number {
  return instantsOfWall(wallMs, timeZone)[0] ?? instantOfSkippedWall(wallMs, timeZone);
}

/** All moments at which a zone's local time is `wallMs`, in ascending order: none, one or two. */
export function instantsOfWall(wallMs: number, timeZone?: string): number[] {
  const { before, after } = offsetsAround(wallMs, timeZone);
  if (before === after) return [wallMs - before];
  return [wallMs - before, wallMs - after].filter((ms) => wallOfInstant(ms, timeZone) === wallMs).sort((a, b) => a - b);
}

/**
 * Offsets before and after `wallMs`. No zone is more than a day from UTC, and none changes its clocks twice within two
 * days.
 */
export function offsetsAround(wallMs: number, timeZone: string | undefined): { before: number; after: number } {
  return { before: offsetMs(wallMs - DAY_MS, timeZone), after: offsetMs(wallMs + DAY_MS, timeZone) };
}

function instantOfSkippedWall(wallMs: number, timeZone: string | undefined): number {
  const { before, after } = offsetsAround(wallMs, timeZone);
  return findOffsetChange(wallMs - after, wallMs - before, timeZone);
}

/** First moment after `fromMs`, up to `toMs`, whose offset differs from that of `fromMs`. It is found by bisection. */
export function findOffsetChange(fromMs: number, toMs: number, timeZone?: string): number {
  const before = offsetMs(fromMs, timeZone);
  let [low, high] = [fromMs, toMs];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMs(middle, timeZone) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** Offset of a zone from UTC at `ms`, in milliseconds; positive east of Greenwich. */
export function offsetMs(ms: number, timeZone?: string): number {
  if (timeZone === undefined || timeZone === 'UTC' || !isFinite(ms)) return 0;
  if (!isTimeZone(timeZone)) throw new RangeError(`Unknown time zone: ${timeZone}`);
  const second = Math.floor(Math.max(-DATE_LIMIT_MS, Math.min(DATE_LIMIT_MS, ms)) / 1000) * 1000;
  const shown: Record<string, string> = {};
  for (const { type, value } of wallClocks.get(timeZone)!.formatToParts(second)) shown[type] = value;
  const year = shown['era']!.startsWith('B') ? 1 - Number(shown['year']) : Number(shown['year']);
  const dayMs = msFromCivil(year, Number(shown['month']), Number(shown['day']));
  const secondOfDay = Number(shown['hour']) * 3600 + Number(shown['minute']) * 60 + Number(shown['second']);
  return dayMs + secondOfDay * 1000 - second;
}

function createWallClock(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}
