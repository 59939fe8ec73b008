/** A text, a list, or an object of ArchieML, with the number of its line. */
export type ArchieValue = ArchieText | ArchieList | ArchieObject;

export interface ArchieText {
  readonly kind: 'text';
  value: string;
  readonly line: number;
}

export interface ArchieList {
  readonly kind: 'list';
  readonly items: ArchieValue[];
  readonly line: number;
}

/** Members are kept in a map, so that no key reaches the prototype of objects. */
export interface ArchieObject {
  readonly kind: 'object';
  readonly members: Map<string, ArchieValue>;
  readonly line: number;
}

/** A list or object that is open, and what is current again when it closes. */
interface Level {
  readonly list: ArchieList | undefined;
  readonly isFreeform: boolean;
  readonly outside: ArchieObject;
  kind: 'simple' | 'complex' | undefined;
  firstKey: string | undefined;
}

const SPACE = String.raw`\s\0\u200b\ufeff`;
const KEY = String.raw`[^${SPACE}[\]{}\\:]`;
const COMMAND = /^\s*:[ \t]*(endskip|ignore|skip|end)/i;
const START = new RegExp(String.raw`^\s*(${KEY}+)[ \t]*:(.*)`);
const ELEMENT = /^\s*\*(.*)/;
const FLAGS = /^[+.]*/;
const NAME = new RegExp(`^${KEY}*`);

/** Parses ArchieML (archieml.org). Every text is ArchieML, so it never fails. */
export function parseArchieML(text: string): ArchieObject {
  const parser = new ArchieParser();
  const lines = text.split(/\r\n?|\n/);
  for (const [index, line] of lines.entries()) if (!parser.read(line, index + 1)) break;
  return parser.data;
}

class ArchieParser {
  readonly data = makeObject(1);
  #scope: ArchieObject = this.data;
  #levels: Level[] = [];
  /** The latest text, and the lines after it, which belong to it if `:end` follows. */
  #open: { readonly text: ArchieText; readonly more: string[] } | undefined;
  #isSkipping = false;

  get #level(): Level | undefined {
    return this.#levels.at(-1);
  }

  /** Reads one line; false where the rest is to be ignored. */
  read(line: string, number: number): boolean {
    const [, command] = COMMAND.exec(line) ?? [];
    if (command !== undefined) return this.#obey(command.toLowerCase());
    if (this.#isSkipping) return true;
    const [, key, value = ''] = (this.#level?.kind !== 'simple' && START.exec(line)) || [];
    const [, element] = (this.#takesElements() && ELEMENT.exec(line)) || [];
    const scope = readScope(line);
    if (key !== undefined) this.#startKey(key, value, number);
    else if (element !== undefined) this.#addElement(element, number);
    else if (scope) this.#openScope(scope, number);
    else this.#addLine(line, number);
    return true;
  }

  #takesElements(): boolean {
    const level = this.#level;
    return level?.list !== undefined && level.kind !== 'complex' && !level.isFreeform;
  }

  #obey(command: string): boolean {
    if (command === 'end' && this.#open && !this.#isSkipping) {
      const { text, more } = this.#open;
      const lines = more.map((line) => line.replace(/^(\s*)\\/, '$1'));
      text.value = [text.value, ...lines].join('\n').trimEnd();
    }
    this.#open = undefined;
    if (command === 'skip') this.#isSkipping = true;
    if (command === 'endskip') this.#isSkipping = false;
    return command !== 'ignore';
  }

  #startKey(key: string, value: string, line: number): void {
    this.#beginItem(key, line);
    const path = this.#level?.isFreeform ? ['value'] : key.split('.');
    const text = makeText(value, line);
    objectAt(this.#scope, path.slice(0, -1), line).members.set(path.at(-1) ?? '', text);
    this.#open = { text, more: [] };
  }

  #addElement(value: string, line: number): void {
    const level = this.#level!;
    level.kind = 'simple';
    const text = makeText(value, line);
    level.list?.items.push(text);
    this.#open = { text, more: [] };
  }

  #addLine(line: string, number: number): void {
    const level = this.#level;
    if (level?.isFreeform && line.trim() !== '') {
      const members = new Map<string, ArchieValue>([
        ['type', makeText('text', number)],
        ['value', makeText(line, number)],
      ]);
      level.list?.items.push({ kind: 'object', members, line: number });
    } else this.#open?.more.push(line);
  }

  /** Begins a new object of a list where its first key comes again. */
  #beginItem(key: string, line: number): void {
    const level = this.#level;
    if (!level?.list) return;
    level.kind ??= 'complex';
    if (level.kind === 'simple') return;
    if (level.firstKey === undefined || level.firstKey === key) {
      this.#scope = makeObject(line);
      level.list.items.push(this.#scope);
    }
    if (level.isFreeform) this.#scope.members.set('type', makeText(key, line));
    else level.firstKey ??= key;
  }

  #openScope({ bracket, flags, name }: Scope, line: number): void {
    this.#open = undefined;
    if (name === '') {
      this.#scope = this.#levels.pop()?.outside ?? this.data;
      return;
    }
    const isNested = flags.includes('.');
    if (isNested) this.#beginItem(name, line);
    else [this.#scope, this.#levels] = [this.data, []];
    const isInFreeform = this.#level?.isFreeform ?? false;
    const path = isInFreeform ? ['value'] : name.split('.');
    const outside = this.#scope;
    const parent = objectAt(outside, path.slice(0, -1), line);
    const list: ArchieList | undefined = bracket === '[' ? { kind: 'list', items: [], line } : undefined;
    const last = path.at(-1) ?? '';
    if (list) parent.members.set(last, list);
    else this.#scope = isNested ? replaceObject(parent, last, line) : objectAt(parent, [last], line);
    const isFreeform = list !== undefined && flags.includes('+');
    this.#levels.push({ list, isFreeform, outside, kind: isFreeform ? 'complex' : undefined, firstKey: undefined });
  }
}

interface Scope {
  readonly bracket: string;
  readonly flags: string;
  readonly name: string;
}

/** Reads a line such as `[.name]`, step by step: one expression for it would take the square of its time. */
function readScope(line: string): Scope | undefined {
  const typed = line.trimStart();
  const bracket = typed.charAt(0);
  if (bracket !== '[' && bracket !== '{') return undefined;
  const inside = typed.slice(1).trimStart();
  const flags = FLAGS.exec(inside)?.[0] ?? '';
  const rest = inside.slice(flags.length).trimStart();
  const name = NAME.exec(rest)?.[0] ?? '';
  return /^[\]}]/.test(rest.slice(name.length).trimStart()) ? { bracket, flags, name } : undefined;
}

function makeObject(line: number): ArchieObject {
  return { kind: 'object', members: new Map(), line };
}

function makeText(value: string, line: number): ArchieText {
  return { kind: 'text', value: value.trim(), line };
}

function replaceObject(parent: ArchieObject, key: string, line: number): ArchieObject {
  const object = makeObject(line);
  parent.members.set(key, object);
  return object;
}

/** Returns the object at a path. What is missing on the way, or is no object, becomes one. */
function objectAt(from: ArchieObject, path: readonly string[], line: number): ArchieObject {
  return path.reduce((at, key) => {
    const known = at.members.get(key);
    return known?.kind === 'object' ? known : replaceObject(at, key, line);
  }, from);
}
