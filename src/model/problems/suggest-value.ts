import { parsePointer } from '../json-pointer.js';
import { kindOf } from '../json-values.js';
import { exampleOf } from '../schema/example-of.js';
import type { Shape } from '../schema/shape.js';
import { entriesIn, shapeAt } from '../schema/shape-at-pointer.js';
import { getMember } from '../unknown-json.js';
import { WEB_ADDRESS } from '../url.js';
import { tagOfLanguage } from '../../time/format/intl.js';
import type { Problem } from './problem.js';
import { readNumbers, suggestDate } from './suggest-date.js';
import { suggestField } from './suggest-field.js';
import { comparableText } from '../quotation/comparable-text.js';

/** Longer values are not repeated in a cure. */
const MAX_LENGTH = 60;

/**
 * Replaces the cure of a value of the wrong kind, of a missing or unknown field, of a date in words, of an address without https://, or of a changed capital, by what should be written: the value itself
 * where it is certain and short, and otherwise an example.
 *
 * @param problem A problem of any kind, in words.
 * @param input The document in which it was found.
 * @returns The problem with the new cure; the same problem if no value can be suggested.
 * @example
 * suggestValue(problem, { events: [{ sources: 'gazette' }] }).cure; // 'Write "sources": ["gazette"].'
 */
export function suggestValue(problem: Problem, input: unknown): Problem {
  const { code, pointer, values, cure } = problem;
  if (code === 'capital-changed') return suggestCapitals(problem);
  if (code === 'field-unknown') return suggestField(problem, input);
  if (code === 'reference-dangling') return suggestList(problem, input);
  const better =
    code === 'address-not-allowed' ? addressOf(values['value']) : code === 'date-unreadable' && dateOf(values['text']);
  if (better) return { ...problem, cure: `Write ${JSON.stringify(better)}.` };
  const tag = code === 'lang-unreadable' ? tagOfLanguage(String(values['value'])) : undefined;
  if (tag !== undefined) return { ...problem, cure: `Write ${JSON.stringify(tag)}.` };
  const [dayFirst, monthFirst] = (code === 'date-unreadable' && readNumbers(String(values['text']))) || [];
  if (monthFirst !== undefined)
    return {
      ...problem,
      cure: `That may be two days. Write "${dayFirst}" if the day stands first, or "${monthFirst}" if the month does.`,
    };
  const isMissing = code === 'field-missing' || code === 'sources-missing';
  if (!isMissing && code !== 'field-wrong-type') return problem;
  const members = parsePointer(pointer);
  const shape = shapeAt(pointer);
  const example = shape && withName(members, JSON.stringify(exampleOf(shape)));
  if (isMissing) return example === undefined ? problem : { ...problem, cure: `Add ${example}.` };
  const found = members.reduce<unknown>(getMember, input);
  const kinds = String(values['expected']).replace('true or false', 'boolean').split(' or ');
  const written = kinds
    .map((kind) => writeAs(kind.replace(/^an? /, ''), found, members, shape))
    .find((text) => text !== undefined && text.length <= MAX_LENGTH);
  if (written !== undefined) return { ...problem, cure: `Write ${withName(members, written)}.` };
  return example === undefined ? problem : { ...problem, cure: `${cure.replace(/\.$/, '')}, as in ${example}.` };
}

/** Says that a reference can't be found because the document lacks the list, or the lists, in which its entry would be. */
function suggestList(problem: Problem, input: unknown): Problem {
  const { to, list, guess } = problem.values;
  const lists = String(list).split(', ');
  const [first] = lists;
  if (guess !== undefined || lists.some((name) => getMember(input, name) !== undefined)) return problem;
  const shape = shapeAt(`/${first}`);
  const example = shape && JSON.stringify(exampleOf(shape)).replace('its-id', () => String(to));
  return {
    ...problem,
    cure: `The document has no “${lists.join('” and no “')}”. Add ${withName([first!], `${example}`)}.`,
  };
}

/** Writes a date such as 20240304 or “4 March 2024” in EDTF; undefined where that would be a guess. */
const dateOf = (value: unknown): string | undefined => {
  const date = suggestDate(String(value));
  return date === String(value) ? undefined : date;
};

/** Puts https:// before an address of a website that lacks it. */
function addressOf(value: unknown): string | undefined {
  const address = `https://${String(value)}`;
  return /^https:\/\/(?:[\w-]+\.)+[a-z]{2,}(?:[/?#:]|$)/i.test(address) && WEB_ADDRESS.test(address)
    ? address
    : undefined;
}

/** Puts the name of a field before its value. Entries of a list have none. */
function withName(members: readonly string[], json: string): string {
  const name = members.at(-1) ?? '';
  return name === '' || /^\d+$/.test(name) ? json : `${JSON.stringify(name)}: ${json}`;
}

/** Converts a value to JSON of another kind; undefined if that would be a guess. */
function writeAs(
  kind: string,
  found: unknown,
  members: readonly string[],
  shape: Shape | undefined,
): string | undefined {
  const from = kindOf(found);
  if (kind === 'list' && from === 'text') return acceptsText(entriesIn(shape)) ? JSON.stringify([found]) : undefined;
  if (kind === 'list' && from === 'object') return listOf(found, members);
  if (kind === 'text' && (from === 'number' || from === 'boolean'))
    return JSON.stringify((shape?.kind === 'text' && shape.isDate && dateOf(found)) || String(found));
  if (kind === 'text' && from === 'list') return onlyTextOf(found as readonly unknown[]);
  if (kind === 'number' && from === 'text')
    return /^-?\d+(?:\.\d+)?$/.test(found as string) ? String(Number(found)) : undefined;
  if (kind === 'boolean') return found === 'true' || found === 'false' ? found : undefined;
  return kind === 'object' && from === 'text' && members.at(-1) === 'place'
    ? JSON.stringify({ name: found })
    : undefined;
}

function acceptsText(shape: Shape | undefined): boolean {
  return shape?.kind === 'either' ? shape.options.some(acceptsText) : shape?.kind === 'text';
}

function onlyTextOf([text, ...others]: readonly unknown[]): string | undefined {
  return typeof text === 'string' && others.length === 0 ? JSON.stringify(text) : undefined;
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

/**
 * Says how to show that a capital was changed, in place of a general cure.
 *
 * @param problem A quotation that differs from its source only in capitals.
 * @returns The problem with the new cure; the same problem where brackets in the quotation hide which words differ.
 * @example
 * suggestCapitals(problem).cure; // 'The source has “No”. Write “[n]o”.'
 */
export function suggestCapitals(problem: Problem): Problem {
  const { words = '', quote = '' } = problem.values;
  const typed = comparableText(`${words}`).trim().replace(/[,.]$/, '');
  const source = comparableText(`${quote}`);
  const at = source.toLowerCase().indexOf(typed.toLowerCase());
  const pairs = at < 0 ? [] : pairWords(typed, source.slice(at));
  const others = pairs.filter(([ours, theirs]) => ours !== theirs);
  const isShown = others.length > 0 && others.every(([ours, theirs]) => ours.slice(1) === theirs.slice(1));
  if (!isShown) return problem;
  const found = others.map(([, theirs]) => theirs).join(' … ');
  const shown = others.map(([ours]) => `[${ours.slice(0, 1)}]${ours.slice(1)}`).join(' … ');
  return { ...problem, cure: `The source has “${found}”. Write “${shown}”.` };
}

/** Pairs the words of two texts that differ in nothing but capitals. */
function pairWords(ours: string, theirs: string): readonly (readonly [string, string])[] {
  return Array.from(ours.matchAll(/[\p{L}\p{M}]+/gu), ({ 0: word, index }) => [
    word,
    theirs.slice(index, index + word.length),
  ]);
}
