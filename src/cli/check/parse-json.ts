import type { TextRange } from '../../evidence/text-range.js';
import { parsePointer, pointerTo } from '../../model/json-pointer.js';

/** A name that an object has more than once: only the last of them counts. */
export interface RepeatedName {
  readonly pointer: string;
  readonly name: string;
}

/** A JSON text, read, that still knows where everything stands. */
export interface JsonText {
  readonly value: unknown;
  readonly repeated: readonly RepeatedName[];
  /** Where the value stands that a JSON Pointer leads to; else the nearest around it that there is. */
  rangeOf(pointer: string): TextRange;
  /** The same for the name of a member, in its marks. */
  nameRangeOf(pointer: string): TextRange;
}

/** Why a text is no JSON, and where. */
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
 * Parses JSON (RFC 8259) as `JSON.parse` does, and remembers where each value stands, so that what is found in a document can be
 * shown in its file.
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

/** Ends the reading where nothing sensible follows; it never leaves this file. */
class JsonFaultError extends Error {
  readonly fault: JsonFault;

  constructor(fault: JsonFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** What stands in a list or an object, by its order in the text. */
interface MemberRanges {
  /** Of an object. */
  readonly names: string[];
  readonly nameRanges: TextRange[];
  readonly values: TextRange[];
}

/** Nothing that people write is as deep, and the stack holds more. */
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

/** Marks that word processors put in the place of straight ones. */
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
    // A byte order mark says nothing.
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
    // Unlike assignment, this makes a member of "__proto__" as well.
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

  /** What stands between brackets, with commas between. */
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

  /** A text with its escapes; a line can't end within it. */
  #readText(): string {
    const start = this.#at;
    this.#at += 1;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      // NaN at the end of the text.
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

  /** What stands here, for the words of a fault. */
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

/** What is missing in something is shown where that begins. */
function opening({ start }: TextRange): TextRange {
  return { start, end: start + 1 };
}
