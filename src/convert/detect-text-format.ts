import type { DateOrder } from './csv/sheet-dates.js';
import type { TextFormat } from './detect-format.js';

/** The text of a document, with whatever else can tell its format. */
export interface DocumentText {
  readonly text: string;
  /** Its file's name or its address. */
  readonly name?: string | undefined;
  /** The media type that its server states; an empty one where the server states none. */
  readonly mediaType?: string | undefined;
  /** Order of day and month in the dates of a sheet, such as 4/2/2023, where it is known. */
  readonly dateOrder?: DateOrder | undefined;
}

/** How names of files end, and which media types servers state, for texts that are not JSON. The text of a workbook is its sheet. */
const FORMATS: readonly (readonly [format: TextFormat, ending: RegExp, mediaType?: RegExp])[] = [
  ['csv', /\.(csv|tsv|tab|xlsx)($|[?#])/i, /csv|tab-separated/i],
  ['icalendar', /\.(ics|ical)($|[?#])/i, /calendar/i],
  ['markwhen', /\.(mw|markwhen)($|[?#])/i, /markwhen/i],
  ['markdown', /\.(md|markdown)($|[?#])/i, /markdown/i],
  ['archieml', /\.aml($|[?#])/i],
];

/**
 * Tells the format of a text.
 *
 * 1. A text that can be parsed as JSON is JSON, whatever it is called.
 * 2. Else the end of its name tells, and then its media type. A media type that names no other format means JSON, so that a
 *    server's page about an error never becomes a sheet.
 * 3. Where neither says anything, the text is a calendar where it begins like one, JSON where it begins like JSON or a page,
 *    and else a sheet.
 *
 * Loading detects and parses JSON that is well by itself, so that readers load this function only for other texts.
 */
export function detectTextFormat({ text, name = '', mediaType }: DocumentText): TextFormat | 'json' {
  if (/json(ld)?($|[?#])/i.test(name) || isJson(text)) return 'json';
  const known =
    FORMATS.find(([, ending]) => ending.test(name)) ??
    FORMATS.find(([, , type]) => mediaType !== undefined && type?.test(mediaType));
  if (known) return known[0];
  if (mediaType !== undefined || /^\s*(?:[{[<]|$)/.test(text)) return 'json';
  return /^\s*BEGIN:VCALENDAR/i.test(text) ? 'icalendar' : 'csv';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
