import { parsePointer } from '../../model/json-pointer.js';
import { guessField } from '../../model/problems/guess-field.js';
import { sortByImpact } from '../../model/problems/sort-by-impact.js';
import type { Problem } from '../../model/problems/problem.js';
import { suggestValue } from '../../model/problems/suggest-value.js';
import { readDocument } from '../../model/read-document.js';
import { withoutFollowUps } from '../../model/review/without-follow-ups.js';
import { getMember } from '../../model/unknown-json.js';
import { kindOf } from '../../model/json-values.js';

/** Longer names would hide what is said of their entry. */
const MAX_NAME_LENGTH = 60;

const known = new WeakMap<object, readonly Problem[]>();

const isForPages = ({ severity }: Problem): boolean => severity !== 'advice';

const isGuessed = ({ values }: Problem): boolean => values['guess'] !== undefined;

/**
 * Finds the problems that an editor should fix in a document, such as an unknown field or a quotation that is in no source. The command `check` finds
 * the same problems, and also gives advice, which pages don't list because it may be wrong.
 *
 * @param input The value that the element was given; undefined where it is in another format, or too long for a review.
 * @returns Errors and warnings in words, the gravest first.
 */
export function reviewInput(input: unknown): readonly Problem[] {
  if (input === undefined) return [];
  if (Object(input) !== input) return withCause(input, []);
  const before = known.get(input as object);
  if (before) return before;
  const read = readDocument(input).problems;
  const withheld = new Set(read.flatMap(({ code, pointer }) => (code.endsWith('-withheld') ? pointer : [])));
  const found = read.map((problem) => withEntry(suggestValue(problem, input), input, withheld));
  const problems = withCause(input, sortByImpact(withoutFollowUps(found).filter(isForPages), found, input));
  known.set(input as object, problems);
  return problems;
}

/**
 * Finds the problems of a document in another format, if anything was lost in its conversion.
 *
 * @param problems Problems of an element.
 * @returns Errors and warnings, the gravest first.
 */
export function reviewConversion(problems: readonly Problem[]): readonly Problem[] {
  const isConverted = problems.some(({ code }) => code.startsWith('conversion'));
  return isConverted ? sortByImpact(problems.filter(isForPages).map(guessField)) : [];
}

/**
 * Adds the id of the entry that a problem is in, or its title or name, to the values of the problem. The words of a withheld entry stay
 * untold.
 */
function withEntry(problem: Problem, input: unknown, withheld: ReadonlySet<string>): Problem {
  const [list = '', index] = parsePointer(problem.pointer);
  const entry = index === undefined ? undefined : getMember(getMember(input, list), index);
  const fields = withheld.has(`/${list}/${index}`) ? ['id'] : ['id', 'title', 'name'];
  const name = fields.map((field) => getMember(entry, field)).find(isName);
  return name === undefined ? problem : { ...problem, values: { ...problem.values, entry: name } };
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MAX_NAME_LENGTH;

/** Replaces all problems by their one cause if the input is no document at all. A misspelt field shows that it is one. */
function withCause(input: unknown, problems: readonly Problem[]): readonly Problem[] {
  const unexpected = problems.some(isGuessed) ? undefined : describeUnexpectedInput(input);
  return unexpected ? [unexpected] : problems;
}

const EXPECTED = 'Expected is an object such as { explainer: 1, title: "The headline", events: […] }.';

/** Describes a text, a promise, or another value that was passed in place of a document. A document may be faulty. */
function describeUnexpectedInput(input: unknown): Problem | undefined {
  const fault = faultOf(input);
  if (!fault) return undefined;
  const [message, cure] = fault;
  return { code: 'document-not-object', severity: 'error', pointer: '', message, cure, values: {} };
}

function faultOf(input: unknown): readonly [message: string, cure: string] | undefined {
  const kind = kindOf(input);
  if (kind === 'text')
    return [
      'A document is expected here, not its text.',
      'Parse it: element.data = JSON.parse(text); or write its address into src.',
    ];
  if (kind !== 'object') return [`A document is expected here, not a ${kind}.`, EXPECTED];
  if (isInstance(Promise, input))
    return ['A document is expected here, not a promise.', 'Wait for it: element.data = await promise.'];
  if (isInstance(Response, input))
    return ['A document is expected here, not an answer of fetch().', 'Read it: element.data = await response.json().'];
  if (DOCUMENT_FIELDS.some((name) => getMember(input, name) !== undefined)) return undefined;
  return ['This is no document: it has neither events nor statements.', EXPECTED];
}

/** An object with one of these fields counts as a document. */
const DOCUMENT_FIELDS = ['explainer', 'events', 'statements'];

/** A proxy may throw instead of an answer. */
function isInstance(type: typeof Promise | typeof Response, input: unknown): boolean {
  try {
    return input instanceof type;
  } catch {
    return false;
  }
}
