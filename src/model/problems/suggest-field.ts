import { pointerTo, parsePointer } from '../json-pointer.js';
import { objectIn, shapeAt } from '../schema/shape-at-pointer.js';
import { getMember } from '../unknown-json.js';
import type { Problem } from './problem.js';
import { suggestDate } from './suggest-date.js';

/** Names of other formats for the end of a time that has a beginning, and for that beginning. */
const ENDS = ['end', 'endDate', 'end_date', 'dateEnd', 'until'];
const BEGINNINGS = ['date', 'start', 'startDate', 'start_date'];
const EXAMPLE = ['2024-05-01', '2024-05-31'];
/** Longer texts are not repeated in a cure. */
const MAX_LENGTH = 60;

/**
 * Replaces the cure of a field that the format doesn't have, where what is in it belongs into another field in another form: the beginning and
 * the end of a time belong into “date”, and a statement's quotation into one of its sources.
 *
 * @param problem The problem of an unknown field, in words.
 * @param input The document in which it was found.
 * @returns The problem with the new cure; the same problem where the field has no such place.
 * @example
 * suggestField(problem, { events: [{ date: '2024', end: '2025' }] }).cure; // 'Write both ends as one: "date": "2024/2025".'
 */
export function suggestField(problem: Problem, input: unknown): Problem {
  const members = parsePointer(problem.pointer);
  const field = members.at(-1) ?? '';
  const parent = members.slice(0, -1).reduce(pointerTo, '');
  const fields = objectIn(shapeAt(parent))?.fields;
  const entry = members.slice(0, -1).reduce<unknown>(getMember, input);
  const isOfTime = ENDS.includes(field) || (BEGINNINGS.includes(field) && getMember(entry, 'date') === undefined);
  if (fields?.has('date') && isOfTime) return { ...problem, cure: cureOfTime(entry) };
  if (field !== 'quote' || !fields?.has('speaker')) return problem;
  const quote = short(getMember(entry, field)) ?? '…';
  const citation = { source: sourceOf(getMember(entry, 'sources')), quote };
  const sources = `"sources": [${JSON.stringify(citation)}]`;
  const cure =
    typeof getMember(entry, 'text') === 'string'
      ? `The exact words belong to their source: ${sources}.`
      : `Words are quoted in “text”, and proven by their source: "text": ${JSON.stringify(`“${quote}”`)}, ${sources}.`;
  return { ...problem, cure };
}

/** Says how to write a time, which may have its two ends under names of other formats, as one date. */
function cureOfTime(entry: unknown): string {
  const [beginning, end] = [BEGINNINGS, ENDS].map((names) =>
    names.map((name) => getMember(entry, name)).find((value) => value !== undefined),
  );
  return end === undefined
    ? `Write "date": "${spanOf(beginning)}".`
    : `Write both ends as one: "date": "${spanOf(beginning, end)}".`;
}

/** "2024-05-01/2024-05-31" of two texts; an example where one of them is no simple text, or a span already. */
function spanOf(...ends: readonly unknown[]): string {
  const texts = ends
    .map(short)
    .filter((text) => text !== undefined && !text.includes('/'))
    .map((text = '') => suggestDate(text) ?? text);
  return (texts.length === ends.length ? texts : EXAMPLE.slice(0, ends.length)).join('/');
}

/** Id of the first source that a statement cites. */
function sourceOf(sources: unknown): string {
  const first = Array.isArray(sources) ? (sources[0] as unknown) : sources;
  return short(first) ?? short(getMember(first, 'source')) ?? 'an id in sources';
}

const short = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= MAX_LENGTH ? value : undefined;
