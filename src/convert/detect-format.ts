import { getList, getMember } from '../model/unknown-json.js';

export type JsonFormat = 'explainer' | 'timelinejs' | 'json-ld';
export type TextFormat = 'csv' | 'timelinejs-csv' | 'icalendar' | 'markwhen' | 'markdown' | 'archieml';
export type FormatName = JsonFormat | TextFormat;

/**
 * Detects the format of parsed JSON. No other code in this package decides that. `detect-text-format.ts` detects the format of texts.
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
  const entries = ['events', 'eras'].flatMap((name) => getList(getMember(json, name)) ?? []);
  const weights = [getMember(json, 'title'), ...entries].map(weigh);
  return weights.reduce((sum, weight) => sum + weight, 0) > 0 ? 'timelinejs' : 'explainer';
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

/** Gives 1 for a slide of TimelineJS, −1 for an entry of ours, and 0 for what is neither. */
function weigh(entry: unknown): number {
  const has = (name: string) => getMember(entry, name) !== undefined;
  const text = getMember(entry, 'text');
  if (has('date')) return -1;
  if (has('start_date') || (typeof text === 'object' && text !== null)) return 1;
  return has('title') ? -1 : 0;
}
