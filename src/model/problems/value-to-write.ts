import { parsePointer } from '../json-pointer.js';
import { kindOf } from '../read/json-values.js';
import { getMember } from '../unknown-json.js';
import type { FoundProblem } from './found-problem.js';

/** Longer values are not repeated in a cure. */
const MAX_LENGTH = 60;

/**
 * Adds to a problem with a value of the wrong kind how the value should be written, where that is plain and short.
 *
 * @param problem A problem of any kind.
 * @param input The document in which it was found.
 * @returns The problem; `values.guess` is the value as JSON.
 * @example
 * withValueToWrite(problem, { events: [{ sources: 'gazette' }] }).values.guess; // '["gazette"]'
 */
export function withValueToWrite(problem: FoundProblem, input: unknown): FoundProblem {
  const { code, pointer, values } = problem;
  if (code !== 'field-wrong-type') return problem;
  const members = parsePointer(pointer);
  const found = members.reduce<unknown>(getMember, input);
  const guess = String(values['expected'])
    .split(' or ')
    .map((kind) => writeAs(kind, found, members))
    .find((text) => text !== undefined && text.length <= MAX_LENGTH);
  return guess === undefined ? problem : { ...problem, values: { ...values, guess } };
}

/** Writes a value as JSON of another kind; undefined where that is a guess. */
function writeAs(kind: string, found: unknown, members: readonly string[]): string | undefined {
  const from = kindOf(found);
  if (kind === 'list' && from === 'text') return JSON.stringify([found]);
  if (kind === 'list' && from === 'object') return listOf(found, members);
  if (kind === 'text' && (from === 'number' || from === 'boolean')) return JSON.stringify(String(found));
  if (kind === 'number' && from === 'text')
    return /^-?\d+(?:\.\d+)?$/.test(found as string) ? `${found as string}` : undefined;
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
