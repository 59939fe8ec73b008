import { getList, getMember } from './unknown-json.js';

export type JsonFormat = 'explainer' | 'timelinejs' | 'json-ld';
export type TextFormat = 'csv' | 'timelinejs-csv' | 'icalendar' | 'markwhen' | 'markdown';
export type FormatName = JsonFormat | TextFormat;

/** Text of a document, with hints at its format. */
export interface DocumentText {
  readonly text: string;
  /** File name or address. */
  readonly name?: string | undefined;
  /** Media type of the response; an empty text where the server sent none. */
  readonly mediaType?: string | undefined;
}

/**
 * Detects the format of parsed JSON. No other code in this package decides that.
 *
 * 1. A document with a member `explainer` is an explainer document, whatever else it contains.
 * 2. JSON with `@context` or `@graph`, or a list that begins with such a node, is JSON-LD.
 * 3. Other JSON is judged as a whole: by its `title`, all its `events` and all its `eras`. An entry with `date` is
 * ours. Without `date`, an entry with `start_date`, or whose `text` is an object, is a slide of TimelineJS; and any
 * other entry with `title` is ours. The document is TimelineJS JSON if slides outnumber ours, so that one stray field
 * decides nothing.
 * 4. Anything else is read as an explainer document, and reading reports what is wrong with it.
 *
 * @param json Any value. An object that throws when it is read counts as an explainer document.
 * @returns The name of the format.
 */
export function detectFormat(json: unknown): JsonFormat {
  if (getMember(json, 'explainer') !== undefined) return 'explainer';
  const [first] = getList(json) ?? [json];
  if (getMember(first, '@context') !== undefined || getMember(first, '@graph') !== undefined) return 'json-ld';
  const entries = [getMember(json, 'title'), ...listIn(json, 'events'), ...listIn(json, 'eras')];
  const slides = entries.filter(isSlide);
  const ours = entries.filter((entry) => !isSlide(entry) && (hasMember(entry, 'date') || hasMember(entry, 'title')));
  return slides.length > ours.length ? 'timelinejs' : 'explainer';
}

/**
 * Tells whether a value is TimelineJS JSON rather than an explainer document.
 *
 * @param json Any value.
 * @returns True for TimelineJS JSON.
 * @example
 * ```ts
 * const { document } = isTimelineJS(json) ? fromTimelineJS(json) : { document: json };
 * ```
 */
export function isTimelineJS(json: unknown): boolean {
  return detectFormat(json) === 'timelinejs';
}

/**
 * Tells whether a value is JSON-LD.
 *
 * @param json Any value.
 * @returns True for an object with `@context` or `@graph`, or a list that begins with one.
 * @example
 * ```ts
 * const { document } = isJsonLd(json) ? fromJsonLd(json) : { document: json };
 * ```
 */
export function isJsonLd(json: unknown): boolean {
  return detectFormat(json) === 'json-ld';
}

/** File endings and media types of formats that aren't JSON. */
const TEXT_FORMATS: readonly (readonly [format: TextFormat, ending: RegExp, mediaType: RegExp])[] = [
  ['csv', /\.(csv|tsv|tab)($|[?#])/i, /csv|tab-separated/i],
  ['icalendar', /\.(ics|ical)($|[?#])/i, /calendar/i],
  ['markwhen', /\.(mw|markwhen)($|[?#])/i, /markwhen/i],
  ['markdown', /\.(md|markdown)($|[?#])/i, /markdown/i],
];

/**
 * Detects the format of a text by its name, else by its media type, else by its beginning. An unknown media type means
 * JSON, so that a server's error page is never read as a sheet.
 */
export function detectTextFormat({ text, name = '', mediaType }: DocumentText): TextFormat | 'json' {
  if (/json(ld)?($|[?#])/i.test(name)) return 'json';
  const known =
    TEXT_FORMATS.find(([, ending]) => ending.test(name)) ??
    TEXT_FORMATS.find(([, , type]) => mediaType !== undefined && type.test(mediaType));
  if (known) return known[0];
  if (mediaType !== undefined || /^\s*(?:[{[<]|$)/.test(text)) return 'json';
  return /^\s*BEGIN:VCALENDAR/i.test(text) ? 'icalendar' : 'csv';
}

function isSlide(entry: unknown): boolean {
  if (hasMember(entry, 'date')) return false;
  const text = getMember(entry, 'text');
  return hasMember(entry, 'start_date') || (typeof text === 'object' && text !== null);
}

function hasMember(entry: unknown, name: string): boolean {
  return getMember(entry, name) !== undefined;
}

function listIn(json: unknown, name: string): readonly unknown[] {
  return getList(getMember(json, name)) ?? [];
}
