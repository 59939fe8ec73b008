import { getMember } from '../../model/unknown-json.js';
import type { Problem } from '../../model/problems/problem.js';
import { kindOf } from '../../model/read/json-values.js';

const EXPECTED = 'Expected is an object such as { explainer: 1, title: "The headline", events: […] }.';

/**
 * Describes a value that was passed in place of a document: a text, a promise, or another object.
 *
 * @param input The value that an element was given.
 * @returns The problem in words; undefined if the value may be a document, however faulty.
 * @example
 * describeUnexpectedInput(fetch('story.json'))?.cure; // 'Wait for it: element.data = await promise.'
 */
export function describeUnexpectedInput(input: unknown): Problem | undefined {
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

/** Tells whether a value is an instance of a class. A proxy may throw instead of an answer. */
function isInstance(type: typeof Promise | typeof Response, input: unknown): boolean {
  try {
    return input instanceof type;
  } catch {
    return false;
  }
}
