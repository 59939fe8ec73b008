import type { TextRange } from '../../evidence/text-range.js';
import { parsePointer, pointerTo } from '../../model/json-pointer.js';

/** A name that an object has several times; only its last value counts. */
export interface RepeatedName {
  readonly pointer: string;
  readonly name: string;
}

/** A parsed JSON text, with the range of every value. */
export interface JsonText {
  readonly value: unknown;
  readonly repeated: readonly RepeatedName[];
  /** Range of the value at a JSON Pointer, or of the nearest value around it. */
  rangeOf(pointer: string): TextRange;
  /** Range of a member's name, with its quotation marks. */
  nameRangeOf(pointer: string): TextRange;
}

/** A syntax error, and its offset. */
export interface JsonFault {
  readonly code: JsonFaultCode;
  readonly at: number;
  readonly values: Readonly<Record<string, string>>;
}

export type JsonFaultCode =
  | 'json-empty'
  | 'json-value-expected'
  | 'json-name-expected'
  | 'json-colon-missing'
  | 'json-comma-missing'
  | 'json-comma-extra'
  | 'json-not-closed'
  | 'json-text-not-closed'
  | 'json-mark-wrong'
  | 'json-escape-unknown'
  | 'json-comment'
  | 'json-goes-on'
  | 'json-too-deep';

/**
 * Parses JSON (RFC 8259) as `JSON.parse` does, and keeps the range of each value, so that problems can be shown in the
 * file.
 */
export function parseJson(text: string): { readonly json: JsonText } | { readonly fault: JsonFault } {
  const reader = new JsonReader(text);
  try {
    return { json: reader.read() };
  } catch (error) {
    if (error instanceof JsonFaultError) return { fault: error.fault };
    throw error;
  }
}

/** Aborts the parsing at a syntax error. It is caught in this file. */
class JsonFaultError extends Error {
  readonly fault: JsonFault;

  constructor(fault: JsonFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Ranges of the members of a list or an object, in their order. */
interface MemberRanges {
  /** Names of an object's members; empty for a list. */
  readonly names: string[];
  readonly nameRanges: TextRange[];
  readonly values: TextRange[];
}

/** Greatest depth. Documents are never as deep, and the call stack is deeper. */
const MAX_DEPTH = 500;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Quotation marks that word processors put in place of straight ones. */
const OTHER_MARKS = /['‘’‚‛“”„‟«»`´]/;

class JsonReader {
  readonly #text: string;
  readonly #layouts = new WeakMap<object, MemberRanges>();
  readonly #repeated: RepeatedName[] = [];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): JsonText {
    // The byte order mark has no meaning.
    if (this.#text.startsWith('\ufeff')) this.#at = 1;
    this.#skipSpace();
    if (this.#isAtEnd()) this.#refuse('json-empty');
    const start = this.#at;
    const value = this.#readValue('');
    const root = { start, end: this.#at };
    this.#skipSpace();
    if (!this.#isAtEnd()) this.#refuse('json-goes-on', { found: this.#found() });
    return {
      value,
      repeated: this.#repeated,
      rangeOf: (pointer) => locatePointer(pointer, value, root, this.#layouts).value,
      nameRangeOf: (pointer) => locatePointer(pointer, value, root, this.#layouts).name,
    };
  }

  #readValue(pointer: string): unknown {
    const character = this.#text[this.#at];
    if (character === '{') return this.#readObject(pointer);
    if (character === '[') return this.#readList(pointer);
    if (character === '"') return this.#readText();
    const number = this.#match(NUMBER);
    if (number !== '') return Number(number);
    const word = this.#match(WORD);
    if (WORDS.has(word)) return WORDS.get(word);
    this.#at -= word.length;
    return this.#refuse(this.#isMark() ? 'json-mark-wrong' : 'json-value-expected', { found: this.#found() });
  }

  #readObject(pointer: string): unknown {
    const ranges: MemberRanges = { names: [], nameRanges: [], values: [] };
    const entries: [string, unknown][] = [];
    const seen = new Set<string>();
    this.#readEntries('}', () => {
      const start = this.#at;
      const name = this.#readName();
      const member = pointerTo(pointer, name);
      if (seen.has(name)) this.#repeated.push({ pointer: member, name });
      seen.add(name);
      ranges.names.push(name);
      ranges.nameRanges.push({ start, end: this.#at });
      this.#skipSpace();
      if (!this.#take(':')) this.#refuse('json-colon-missing', { name });
      this.#skipSpace();
      entries.push([name, this.#readPlacedValue(member, ranges)]);
    });
    // Unlike assignment, this creates a member named "__proto__" as well.
    return this.#remember(Object.fromEntries(entries), ranges);
  }

  #readList(pointer: string): unknown {
    const ranges: MemberRanges = { names: [], nameRanges: [], values: [] };
    const list: unknown[] = [];
    this.#readEntries(']', () => list.push(this.#readPlacedValue(pointerTo(pointer, list.length), ranges)));
    return this.#remember(list, ranges);
  }

  #remember<T extends object>(value: T, ranges: MemberRanges): T {
    this.#layouts.set(value, ranges);
    return value;
  }

  #readPlacedValue(pointer: string, { values }: MemberRanges): unknown {
    const start = this.#at;
    const value = this.#readValue(pointer);
    values.push({ start, end: this.#at });
    return value;
  }

  /** Reads the entries between two brackets, which commas separate. */
  #readEntries(closer: string, readEntry: () => void): void {
    const openedAt = this.#at;
    this.#at += 1;
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.#refuse('json-too-deep', { most: String(MAX_DEPTH) }, openedAt);
    this.#skipSpace();
    let isClosed = this.#take(closer);
    while (!isClosed) {
      if (this.#isAtEnd()) this.#refuse('json-not-closed', { closer }, openedAt);
      readEntry();
      this.#skipSpace();
      const commaAt = this.#at;
      if (this.#take(',')) {
        this.#skipSpace();
        if (this.#text[this.#at] === closer || this.#text[this.#at] === ',')
          this.#refuse('json-comma-extra', {}, commaAt);
      } else if (this.#take(closer)) isClosed = true;
      else if (this.#isAtEnd()) this.#refuse('json-not-closed', { closer }, openedAt);
      else this.#refuse('json-comma-missing', { closer, found: this.#found() });
    }
    this.#depth -= 1;
  }

  #readName(): string {
    if (this.#text[this.#at] === '"') return this.#readText();
    return this.#refuse(this.#isMark() ? 'json-mark-wrong' : 'json-name-expected', { found: this.#found() });
  }

  /** Reads a text with its escapes. A line break may not occur in it. */
  #readText(): string {
    const start = this.#at;
    this.#at += 1;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      // The code is NaN at the end of the text.
      if (!(code >= 0x20)) this.#refuse('json-text-not-closed', {}, start);
      if (code === QUOTE) break;
      if (code === BACKSLASH) this.#skipEscape();
      else this.#at += 1;
    }
    this.#at += 1;
    return JSON.parse(this.#text.slice(start, this.#at)) as string;
  }

  #skipEscape(): void {
    const found = this.#text.slice(this.#at, this.#at + 2);
    if (this.#match(ESCAPE) === '') this.#refuse('json-escape-unknown', { found });
  }

  #skipSpace(): void {
    this.#match(SPACE);
    if (this.#text.startsWith('//', this.#at) || this.#text.startsWith('/*', this.#at)) this.#refuse('json-comment');
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [matched = ''] = pattern.exec(this.#text) ?? [];
    this.#at += matched.length;
    return matched;
  }

  #take(character: string): boolean {
    const isThere = this.#text[this.#at] === character;
    if (isThere) this.#at += 1;
    return isThere;
  }

  #isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  #isMark(): boolean {
    return OTHER_MARKS.test(this.#text[this.#at] ?? '');
  }

  /** The next word or character, for the message of a syntax error. */
  #found(): string {
    if (this.#isAtEnd()) return 'the end';
    const [word = ''] = /^(?:[\p{L}\p{N}_]{1,20}|.)/u.exec(this.#text.slice(this.#at, this.#at + 20)) ?? [];
    return word;
  }

  #refuse(code: JsonFaultCode, values: Readonly<Record<string, string>> = {}, at = this.#at): never {
    throw new JsonFaultError({ code, at, values });
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Follows a pointer as far as it leads. */
function locatePointer(
  pointer: string,
  root: unknown,
  range: TextRange,
  rangesByObject: WeakMap<object, MemberRanges>,
): { readonly value: TextRange; readonly name: TextRange } {
  let found = { value: range, name: range };
  let value = root;
  for (const member of parsePointer(pointer)) {
    const ranges = typeof value === 'object' && value !== null ? rangesByObject.get(value) : undefined;
    if (!ranges) break;
    const index = Array.isArray(value) ? Number(member) : ranges.names.lastIndexOf(member);
    const at = ranges.values[index];
    if (!at) return { value: opening(found.value), name: opening(found.name) };
    found = { value: at, name: ranges.nameRanges[index] ?? at };
    value = (value as Readonly<Record<string, unknown>>)[member];
  }
  return found;
}

/** Range of an opening bracket, where a missing member is reported. */
function opening({ start }: TextRange): TextRange {
  return { start, end: start + 1 };
}
