/** Patterns of Markwhen's lines. Its grammar is wider; other lines are read as text. */
export const COMMENT = /^\s*\/\//;
export const HEADING = /^\s*(#{1,6})\s+(.*)$/;
export const GROUP_START = /^\s*(?:group|section)\s+(.*)$/i;
export const GROUP_END = /^\s*end\s?(?:group|section)\b/i;
export const PROPERTY = /^\s*([\w.-]+):(?:\s+(.*))?$/;
export const TAG = /(?:^|\s)#(?!\d+(?:\s|$))(\w+)/g;

/**
 * Date before a colon, and the text after it. The colon of a clock time doesn't count. A date contains a digit or is
 * “now”, and has at most 60 characters.
 */
const EVENT = /^\s*(?=\S)((?=[^:]*\d|now\b)(?:[^:]|:(?=\d\d)){1,60}?)\s*:(?!\d\d)\s*(.*)$/is;

export interface MarkwhenStart {
  readonly date: string;
  readonly title: string;
}

/**
 * Splits the first line of an event into date and title; undefined for other lines. Whether the date is readable is
 * decided later.
 */
export function readMarkwhenStart(line: string): MarkwhenStart | undefined {
  const [, date, title = ''] = EVENT.exec(line) ?? [];
  if (date === undefined || !MAY_BE_DATE.test(date)) return undefined;
  return { date, title };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').join('|');

/** Beginning of a date: a number, a month, or a word for a relative date. */
const MAY_BE_DATE = new RegExp(
  String.raw`^(?:-?\d|\[|\{|\.\.|Y-?\d|now\b|before\b|after\b|by\b|(?:${MONTHS})[a-z]*\.?\s+\d)`,
  'i',
);

/** A line that might begin something in Markwhen's grammar. All of these have a colon. */
const MAY_BEGIN = new RegExp(String.raw`^\s*(?:\W?\d|now|before|after|by|every|!|${MONTHS}).*:`, 'i');

/** Character that keeps a line from beginning anything. It is invisible, and Markwhen reads it as a letter. */
const GUARD = '\u2060';

/** Protects a line of text, so that Markwhen reads it as text. */
export function guardLine(line: string): string {
  const isBeginning = [COMMENT, HEADING, GROUP_START, GROUP_END, PROPERTY].some((pattern) => pattern.test(line));
  return isBeginning || MAY_BEGIN.test(line) ? GUARD + line : line;
}

export function unguardLine(line: string): string {
  return line.startsWith(GUARD) ? line.slice(GUARD.length) : line;
}
