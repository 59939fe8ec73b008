import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from '../../packages/json.js';
import { interpolate } from '../../text/interpolate.js';
import { makeLineIndex, type Position } from '../../text/line-index.js';

/** Faults of a text that is no JSON, each with how to mend it. Codes are public: add new ones, but never rename one. */
export const JSON_FAULTS = {
  'json-empty': {
    severity: 'error',
    message: 'There is nothing here.',
    cure: 'Begin with { "explainer": 1, "title": … }.',
  },
  'json-value-expected': {
    severity: 'error',
    message: 'A value must stand here, not “{found}”.',
    cure: 'Write a text in straight marks, a number, a list […], an object {…}, true, false or null.',
  },
  'json-name-expected': {
    severity: 'error',
    message: 'A field’s name must stand here, not “{found}”.',
    cure: 'Put the name in straight marks: "title".',
  },
  'json-colon-missing': {
    severity: 'error',
    message: 'A colon is missing after “{name}”.',
    cure: 'Write "{name}": and then the value.',
  },
  'json-comma-missing': {
    severity: 'error',
    message: 'A comma or “{closer}” is missing before “{found}”.',
    cure: 'Put a comma between entries. Straight marks within a text need a backslash: \\".',
  },
  'json-comma-extra': {
    severity: 'error',
    message: 'After this comma there is nothing.',
    cure: 'Remove it: the last entry has none.',
  },
  'json-comma-doubled': {
    severity: 'error',
    message: 'After this comma there is another one, and nothing between them.',
    cure: 'Remove one of them, or write what is missing.',
  },
  'json-not-closed': {
    severity: 'error',
    message: 'What is opened here is not closed before the end.',
    cure: 'Add “{closer}” where it ends; the text may have been cut off.',
  },
  'json-text-not-closed': {
    severity: 'error',
    message: 'This text is not closed before its line ends.',
    cure: 'Close it with a straight mark, ". A line break in a text is written \\n.',
  },
  'json-mark-wrong': {
    severity: 'error',
    message: 'JSON needs straight double marks here; {found} is none.',
    cure: 'Write ". Word processors change marks: edit JSON in a plain editor.',
  },
  'json-escape-unknown': {
    severity: 'error',
    message: '“{found}” means nothing in JSON.',
    cure: 'For a backslash write two: \\\\.',
  },
  'json-character-forbidden': {
    severity: 'error',
    message: 'A text in JSON can’t hold {found}.',
    cure: 'Write {escape} in its place, or remove it.',
  },
  'json-comment': {
    severity: 'error',
    message: 'JSON has no comments.',
    cure: 'Remove it, or keep it in a field of your own: "x-note".',
  },
  'json-goes-on': {
    severity: 'error',
    message: 'The document has ended before “{found}”.',
    cure: 'Remove what follows; there may be two documents.',
  },
  'json-too-deep': {
    severity: 'error',
    message: 'Lists and objects stand in each other more than {most} deep.',
    cure: 'A document needs eight.',
  },
} as const;

export type JsonFaultCode = keyof typeof JSON_FAULTS;

/** A fault of a text that is no JSON, and its offset. */
export interface JsonFault {
  readonly code: JsonFaultCode;
  readonly at: number;
  readonly values: Readonly<Record<string, string>>;
}

/** A fault in words, with its place. */
export interface DescribedFault extends Position {
  readonly message: string;
  readonly cure: string;
}

/**
 * Describes the first fault of a text that is no JSON. Engines name no line.
 *
 * @param text A text that `JSON.parse` has refused.
 * @example
 * describeFirstFault('[1,]'); // { line: 1, column: 3, message: 'After this comma there is nothing.', cure: … }
 */
export function describeFirstFault(text: string): DescribedFault | undefined {
  const read = readJson(text);
  const [fault] = 'faults' in read ? read.faults : [];
  if (!fault) return undefined;
  const { message, cure } = JSON_FAULTS[fault.code];
  const fill = (sentence: string) => interpolate(sentence, (name) => fault.values[name] ?? '');
  return { ...makeLineIndex(text)(fault.at), message: fill(message), cure: fill(cure) };
}

/**
 * Reads JSON (RFC 8259) as `JSON.parse` does, and keeps where each value stands. For a text that is not JSON, it returns all faults in their
 * order; those that follow from another one are left out.
 */
export function readJson(text: string): { readonly root: Node } | { readonly faults: readonly JsonFault[] } {
  const tooDeep = findTooDeep(text);
  if (tooDeep) return { faults: [tooDeep] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  if (errors.length === 0 && root) return { root };
  return { faults: [...findFaults(text, errors)].sort((a, b) => a.at - b.at) };
}

/** Maximum depth. Documents are never that deep, and the call stack allows more. */
const MAX_DEPTH = 500;
/** Maximum number of faults that are reported. A file with more is probably not JSON at all. */
const MAX_FAULTS = 100;

/** Quotation marks that word processors put in place of straight ones. */
const OTHER_MARK = /^['‘’‚‛“”„‟«»`´]/;
/** The rest of a string in such marks on its line, with the colon after a name. */
const MARKED_TEXT = /[^\n]*?['’‛”‟“«»`´"](?:\s*:|(?=\s*(?:[,\]}\n]|$)))/y;

/** Codes of surplus signs. The text before such a sign is correct, and is not skipped. */
const STAYS: ReadonlySet<JsonFaultCode> = new Set(['json-comma-extra', 'json-comma-doubled']);

/** Codes of faults that don’t affect the text after them. */
const HARMLESS: ReadonlySet<JsonFaultCode> = new Set([
  'json-escape-unknown',
  'json-character-forbidden',
  'json-comment',
]);

/** Finds the bracket that opens too many levels, since JSON parsers are recursive. */
function findTooDeep(text: string): JsonFault | undefined {
  let depth = 0;
  for (const { offset, sign } of tokensOf(text)) {
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (depth > MAX_DEPTH) return { code: 'json-too-deep', at: offset, values: { most: String(MAX_DEPTH) } };
  }
  return undefined;
}

interface JsonToken {
  readonly offset: number;
  readonly length: number;
  /** The first character of the token. */
  readonly sign: string;
}

function* tokensOf(text: string): Generator<JsonToken, undefined> {
  const scanner = createScanner(text, true);
  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    if (offset >= text.length) return undefined;
    yield { offset, length: scanner.getTokenLength(), sign: text[offset] ?? '' };
  }
}

/** Finds the faults of a text. Errors that follow from another fault are left out. */
function findFaults(text: string, errors: readonly ParseError[]): readonly JsonFault[] {
  let end = text.length;
  // JSON has no other white space. A pattern that ends with `$` would be tried at each space.
  while (' \t\r\n'.includes(text[end - 1] ?? '?')) end -= 1;
  if (end === 0) return [{ code: 'json-empty', at: text.length, values: {} }];
  const placeAt = readPlaces(text);
  const faults: JsonFault[] = [];
  let settledTo = -1;
  for (const error of errors) {
    if (error.offset <= settledTo || error.offset >= end) continue;
    const found = nameFaults(error, text, placeAt(error.offset));
    if (found.length === 0) continue;
    // A parser that has miscounted the brackets takes this for the end of the document.
    if (found[0]?.code === 'json-goes-on' && faults.length > 0) return faults;
    faults.push(...found);
    settledTo = consequencesEnd(text, error, found.at(-1));
    if (found[0]?.code === 'json-goes-on' || faults.length >= MAX_FAULTS) return faults.slice(0, MAX_FAULTS);
  }
  const { before, container: open } = placeAt(text.length);
  if (open && !faults.some(isAboutAnEnd)) {
    const missing = { code: 'json-value-expected', at: text.length, values: { found: 'the end' } } as const;
    const unclosed = { code: 'json-not-closed', at: open.offset, values: { closer: closerOf(open) } } as const;
    faults.push(before?.sign === ':' ? missing : unclosed);
  }
  return faults;
}

/** Returns true for a fault after which the open brackets are uncertain: an unclosed string, or a wrong bracket. */
function isAboutAnEnd({ code, values }: JsonFault): boolean {
  return code === 'json-text-not-closed' || (code === 'json-comma-missing' && /^[}\]]/.test(values['found'] ?? ''));
}

/** Returns the offset up to which errors follow from a fault: the next comma or bracket, or the end of a string. */
function consequencesEnd(text: string, { offset, length }: ParseError, fault: JsonFault | undefined): number {
  const after = offset + length;
  if (fault?.code === 'json-text-not-closed') return endOfBrokenText(text, after);
  if (fault?.code === 'json-mark-wrong') {
    MARKED_TEXT.lastIndex = fault.at + 1;
    const [marked] = MARKED_TEXT.exec(text) ?? [];
    if (marked !== undefined) return fault.at + marked.length;
  }
  if (fault && HARMLESS.has(fault.code)) return offset;
  return nextSign(text, fault && STAYS.has(fault.code) ? offset : after, /[,\]}]/g);
}

/** Returns the end of a string that is not closed in its line: before the next line that begins as JSON does. */
function endOfBrokenText(text: string, after: number): number {
  return nextSign(text, after, /\n[^\S\n]*["{}[\]]/g);
}

/** Returns the offset of the last character of the first match of a pattern. */
function nextSign(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}

/** The token before an offset, and the list or object around it. */
interface JsonPlace {
  readonly before: JsonToken | undefined;
  readonly container: JsonToken | undefined;
}

/** Reads the tokens of a text. Offsets are asked for in ascending order. */
function readPlaces(text: string): (offset: number) => JsonPlace {
  const tokens = tokensOf(text);
  const open: JsonToken[] = [];
  let before: JsonToken | undefined;
  let next = tokens.next().value;
  return (offset) => {
    while (next && next.offset < offset) {
      if (next.sign === '{' || next.sign === '[') open.push(next);
      const innermost = open.at(-1);
      if (innermost && next.sign === closerOf(innermost)) open.pop();
      before = next;
      next = tokens.next().value;
    }
    return { before, container: open.at(-1) };
  };
}

function closerOf({ sign }: JsonToken): string {
  return sign === '{' ? '}' : ']';
}

function nameFaults(error: ParseError, text: string, place: JsonPlace): readonly JsonFault[] {
  const { offset, length } = error;
  const fault = (code: JsonFaultCode, values = {}, at = offset): readonly JsonFault[] => [{ code, at, values }];
  switch (printParseErrorCode(error.error)) {
    case 'InvalidCommentToken':
      return fault('json-comment');
    case 'UnexpectedEndOfString':
      return fault('json-text-not-closed');
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
    case 'InvalidCharacter':
      return nameCharacters(text.slice(offset, offset + length), offset);
    case 'EndOfFileExpected':
      return fault('json-goes-on', { found: wordAt(text, offset) });
    case 'ColonExpected':
      return fault('json-colon-missing', { name: nameOf(place.before, text) });
    case 'UnexpectedEndOfNumber':
      return fault('json-value-expected', { found: text.slice(offset, offset + length) });
    case 'ValueExpected':
    case 'PropertyNameExpected':
      // After a value, this error follows from an earlier fault.
      return place.before && !/[,:{[]/.test(place.before.sign) ? [] : fault(...nameMissing(offset, text, place));
    default:
      return fault(...nameMissing(offset, text, place));
  }
}

type Missing = readonly [code: JsonFaultCode, values?: Readonly<Record<string, string>>, at?: number];

/** Returns the code for the missing part at a place: a value, a name, a comma, or the content after a comma. */
function nameMissing(offset: number, text: string, { before, container }: JsonPlace): Missing {
  const found = wordAt(text, offset);
  if (before?.sign === ',' && text[offset] === ',') return ['json-comma-doubled', {}, before.offset];
  if (before?.sign === ',' && /[\]}]/.test(text[offset] ?? '')) return ['json-comma-extra', {}, before.offset];
  const isMark = OTHER_MARK.test(text.slice(offset));
  if (!before || /[,:{[]/.test(before.sign)) {
    if (isMark) return ['json-mark-wrong', { found }];
    const isName = container?.sign === '{' && before?.sign !== ':';
    return [isName ? 'json-name-expected' : 'json-value-expected', { found }];
  }
  const isJoined = before.offset + before.length === offset && /[-+.\w]/.test(text[offset] ?? '');
  const run = isJoined && /[\w.]/.test(before.sign) ? startOfRun(text, before.offset) : undefined;
  if (run !== undefined) return ['json-value-expected', { found: wordAt(text, run) }, run];
  return container ? ['json-comma-missing', { closer: closerOf(container), found }] : ['json-goes-on', { found }];
}

/** Returns the beginning of a run of characters without a separator, as in a date without marks. */
function startOfRun(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[-+.\w]/.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

/** Finds invalid escapes, and characters that have to be escaped. */
function nameCharacters(token: string, offset: number): readonly JsonFault[] {
  const escapes = /\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|[^]?)|(?![\x7f-\x9f])\p{Cc}/gu;
  return Array.from(token.matchAll(escapes)).flatMap(({ 0: found, 1: known, index }): readonly JsonFault[] => {
    if (known !== undefined) return [];
    const at = offset + index;
    if (found.startsWith('\\')) return [{ code: 'json-escape-unknown', at, values: { found } }];
    return [{ code: 'json-character-forbidden', at, values: CHARACTERS.get(found) ?? OTHER_CHARACTER }];
  });
}

const CHARACTERS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['\t', { found: 'a tab', escape: '\\t' }],
  ['\f', { found: 'a form feed', escape: '\\f' }],
  ['\b', { found: 'a backspace', escape: '\\b' }],
]);
const OTHER_CHARACTER = { found: 'a control character', escape: '\\u0000' };

function nameOf(token: JsonToken | undefined, text: string): string {
  return token ? text.slice(token.offset + 1, token.offset + token.length - 1) : '';
}

/** The word at an offset, with its marks where it stands in some; or the character. */
function wordAt(text: string, offset: number): string {
  const [word = ''] =
    /^(?:"[^"\n]+"|[\p{L}\p{N}_][-.\p{L}\p{N}_]{0,19}|.)/u.exec(text.slice(offset, offset + 20)) ?? [];
  return word;
}
