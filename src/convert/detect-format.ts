import { getList, getMember } from './unknown-json.js';

export type JsonFormat = 'explainer' | 'timelinejs' | 'json-ld';
export type TextFormat = 'csv' | 'timelinejs-csv' | 'icalendar' | 'markwhen' | 'markdown';
export type FormatName = JsonFormat | TextFormat;

/**
 * Tells the format of parsed JSON. Nothing else in this package decides that; of texts that are not JSON, `detect-text-format.ts` does.
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
  const entries = ['events', 'eras'].flatMap((name) => getList(getMember(json, name)) ?? []);
  const weights = [getMember(json, 'title'), ...entries].map(weigh);
  return weights.reduce((sum, weight) => sum + weight, 0) > 0 ? 'timelinejs' : 'explainer';
}

/** True if a value looks like TimelineJS JSON rather than one of our documents. */
export function isTimelineJS(json: unknown): boolean {
  return detectFormat(json) === 'timelinejs';
}

/** True for JSON that is in the words of schema.org. */
export function isJsonLd(json: unknown): boolean {
  return detectFormat(json) === 'json-ld';
}

/** Gives 1 for a slide of TimelineJS, −1 for an entry of ours, and 0 for what is neither. */
function weigh(entry: unknown): number {
  const has = (name: string) => getMember(entry, name) !== undefined;
  const text = getMember(entry, 'text');
  if (has('date')) return -1;
  if (has('start_date') || (typeof text === 'object' && text !== null)) return 1;
  return has('title') ? -1 : 0;
}
