/** Lines of Markwhen that begin something: its own grammar is wider, and what it holds beyond this is read as words. */
export const COMMENT = /^\s*\/\//;
export const HEADING = /^\s*(#{1,6})\s+(.*)$/;
export const GROUP_START = /^\s*(?:group|section)\s+(.*)$/i;
export const GROUP_END = /^\s*end\s?(?:group|section)\b/i;
export const PROPERTY = /^\s*([\w.-]+):(?:\s+(.*))?$/;
export const TAG = /(?:^|\s)#(?!\d+(?:\s|$))(\w+)/g;

/** The date before the colon, and what stands after it: a colon of a clock time is none, and a date holds a digit or is “now”; 60 letters at most. */
const EVENT = /^\s*(?=\S)((?=[^:]*\d|now\b)(?:[^:]|:(?=\d\d)){1,60}?)\s*:(?!\d\d)\s*(.*)$/is;

export interface MarkwhenStart {
  readonly date: string;
  readonly title: string;
}

/** The date and the title of an event’s first line; undefined for other lines. What may be a date is for others to read. */
export function readMarkwhenStart(line: string): MarkwhenStart | undefined {
  const [, date, title = ''] = EVENT.exec(line) ?? [];
  if (date === undefined || !MAY_BE_DATE.test(date)) return undefined;
  return { date, title };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').join('|');

/** Begins with a number, a month, or a word of Markwhen’s for times that depend on others. */
const MAY_BE_DATE = new RegExp(
  String.raw`^(?:-?\d|\[|\{|\.\.|Y-?\d|now\b|before\b|after\b|by\b|(?:${MONTHS})[a-z]*\.?\s+\d)`,
  'i',
);

/** Whatever of Markwhen’s grammar it is, it has a colon. */
const MAY_BEGIN = new RegExp(String.raw`^\s*(?:\W?\d|now|before|after|by|every|!|${MONTHS}).*:`, 'i');

/** Keeps a line from beginning anything: to people it is nothing, to Markwhen a letter. */
const GUARD = '\u2060';

/** A line of a text, so that it stays one. */
export function guardLine(line: string): string {
  const isBeginning = [COMMENT, HEADING, GROUP_START, GROUP_END, PROPERTY].some((pattern) => pattern.test(line));
  return isBeginning || MAY_BEGIN.test(line) ? GUARD + line : line;
}

export function unguardLine(line: string): string {
  return line.startsWith(GUARD) ? line.slice(GUARD.length) : line;
}
