import { parsePointer } from '../json-pointer.js';
import { kindOf } from '../read/json-values.js';
import { getMember } from '../unknown-json.js';
import type { Problem } from './problem.js';
import { suggestCapitals } from './suggest-capitals.js';

/** Longer values are not repeated in a cure. */
const MAX_LENGTH = 60;

/**
 * Replaces the cure of a value of the wrong kind, or of a changed capital, by what should be written, if that is certain and short.
 *
 * @param problem A problem of any kind, in words.
 * @param input The document in which it was found.
 * @returns The problem with the new cure; the same problem if no value can be suggested.
 * @example
 * suggestValue(problem, { events: [{ sources: 'gazette' }] }).cure; // 'Write ["gazette"].'
 */
export function suggestValue(problem: Problem, input: unknown): Problem {
  const { code, pointer, values } = problem;
  if (code === 'capital-changed') return suggestCapitals(problem);
  if (code !== 'field-wrong-type') return problem;
  const members = parsePointer(pointer);
  const found = members.reduce<unknown>(getMember, input);
  const kinds = String(values['expected']).replace('true or false', 'boolean').split(' or ');
  const written = kinds
    .map((kind) => writeAs(kind.replace(/^an? /, ''), found, members))
    .find((text) => text !== undefined && text.length <= MAX_LENGTH);
  return written === undefined ? problem : { ...problem, cure: `Write ${written}.` };
}

/** Converts a value to JSON of another kind; undefined if that would be a guess. */
function writeAs(kind: string, found: unknown, members: readonly string[]): string | undefined {
  const from = kindOf(found);
  if (kind === 'list' && from === 'text') return JSON.stringify([found]);
  if (kind === 'list' && from === 'object') return listOf(found, members);
  if (kind === 'text' && (from === 'number' || from === 'boolean')) return JSON.stringify(String(found));
  if (kind === 'number' && from === 'text')
    return /^-?\d+(?:\.\d+)?$/.test(found as string) ? (found as string) : undefined;
  if (kind === 'boolean') return found === 'true' || found === 'false' ? found : undefined;
  return kind === 'object' && from === 'text' && members.at(-1) === 'place'
    ? JSON.stringify({ name: found })
    : undefined;
}

/** Lists of the document hold whole entries; those of an entry hold ids, apart from citations. */
function listOf(found: unknown, members: readonly string[]): string | undefined {
  const [id, source] = ['id', 'source'].map((name) => getMember(found, name));
  if (typeof source !== 'string' && typeof id !== 'string') return undefined;
  return safeJson([members.length === 1 || typeof id !== 'string' ? found : id]);
}

/** Scripts may pass an object that can't be JSON. */
function safeJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
