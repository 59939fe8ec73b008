import { getList, getMember } from './unknown-json.js';

export type JsonFormat = 'explainer' | 'timelinejs' | 'json-ld';
export type TextFormat = 'csv' | 'timelinejs-csv' | 'icalendar' | 'markwhen' | 'markdown';
export type FormatName = JsonFormat | TextFormat;

/** The text of a document, with whatever else can tell its format. */
export interface DocumentText {
  readonly text: string;
  /** Its file's name or its address. */
  readonly name?: string | undefined;
  /** The media type that its server states; an empty one where the server states none. */
  readonly mediaType?: string | undefined;
}

/**
 * Tells the format of parsed JSON. Nothing else in this package decides that.
 *
 * 1. A document with a member `explainer` is an explainer document, whatever else is in it.
 * 2. JSON with `@context` or `@graph`, or a list that begins with such a node, is JSON-LD.
 * 3. Anything else is judged as a whole: by its `title`, all its `events` and all its `eras`. An entry is a slide of
 *    TimelineJS where it has `start_date`, or where its `text` is an object; but never where it has `date`, which slides lack.
 *    Any other entry with `date` or `title` is one of ours. Where slides outnumber ours, the document is TimelineJS JSON.
 *    So one stray field, in the first entry or any other, decides nothing.
 * 4. What remains is read as an explainer document, and reading says what is wrong with it.
 *
 * @param json Any value; objects that throw when they are looked at are explainer documents.
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

/** True if a value looks like TimelineJS JSON rather than one of our documents. */
export function isTimelineJS(json: unknown): boolean {
  return detectFormat(json) === 'timelinejs';
}

/** True for JSON that is in the words of schema.org. */
export function isJsonLd(json: unknown): boolean {
  return detectFormat(json) === 'json-ld';
}

/** How names of files end, and which media types servers state, for texts that are not JSON. */
const TEXT_FORMATS: readonly (readonly [format: TextFormat, ending: RegExp, mediaType: RegExp])[] = [
  ['csv', /\.(csv|tsv|tab)($|[?#])/i, /csv|tab-separated/i],
  ['icalendar', /\.(ics|ical)($|[?#])/i, /calendar/i],
  ['markwhen', /\.(mw|markwhen)($|[?#])/i, /markwhen/i],
  ['markdown', /\.(md|markdown)($|[?#])/i, /markdown/i],
];

/**
 * Tells the format of a text: by how its name ends; else by its media type; else, where neither says anything, by how it
 * begins. A media type that names none of the formats means JSON, so that a server's page about an error never becomes a sheet.
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
