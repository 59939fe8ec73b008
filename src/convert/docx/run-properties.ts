import type { Shift } from '../../text/shifted-text.js';

/** Properties of a run that change how its text is read. */
export interface RunProperties {
  readonly shift?: Shift | undefined;
  readonly isHidden?: boolean;
  readonly isStruck?: boolean;
  /** True if the text is the mark of a note. */
  readonly isNote?: boolean;
}

/** Properties of styles, by their ids. */
export type WordStyles = ReadonlyMap<string, RunProperties>;

/** Smallest distance from the line that makes a raised character of another, in half points. */
const MIN_POSITION = 4;

/** Reads an element of the properties of a run, such as `<w:strike/>`; undefined where it says nothing about the text. */
export function readRunProperty(name: string, tag: string, styles: WordStyles): RunProperties | undefined {
  const value = readValue(tag);
  const isOn = !/^(?:0|false|off|none)$/.test(value);
  if (name === 'strike' || name === 'dstrike') return { isStruck: isOn };
  if (name === 'vanish') return { isHidden: isOn };
  if (name === 'rStyle') return styles.get(value);
  if (name === 'vertAlign') return { shift: SHIFTS.get(value) };
  const position = name === 'position' ? Number(value) : 0;
  return Math.abs(position) >= MIN_POSITION ? { shift: position > 0 ? 'raised' : 'lowered' } : undefined;
}

const SHIFTS: ReadonlyMap<string, Shift> = new Map([
  ['superscript', 'raised'],
  ['subscript', 'lowered'],
]);

/** Reads the attribute `w:val` of a tag. */
export function readValue(tag: string): string {
  return /[\s:]val="([^"]*)"/.exec(tag)?.[1] ?? '';
}

/** A style may be based on another, which is based on another. */
const MAX_BASES = 12;

/** Reads the styles of `word/styles.xml`. */
export function readWordStyles(xml: string): WordStyles {
  const written = new Map<string, { readonly base: string; readonly properties: RunProperties }>();
  for (const style of xml.split(/<(?:\w{1,40}:)?style\s/).slice(1)) {
    const id = /styleId="([^"]*)"/.exec(style)?.[1];
    if (id !== undefined) written.set(id, readStyle(style));
  }
  const resolve = (id: string, depth: number): RunProperties => {
    const { base = '', properties = {} } = written.get(id) ?? {};
    return base === '' || depth === 0 ? properties : { ...resolve(base, depth - 1), ...properties };
  };
  return new Map([...written.keys()].map((id) => [id, resolve(id, MAX_BASES)]));
}

/** Word names this style so in every language. */
const NOTE_STYLE = /^(?:foot|end)note reference$/i;

function readStyle(style: string): { readonly base: string; readonly properties: RunProperties } {
  let base = '';
  let properties: RunProperties = {};
  for (const { 0: tag, 1: name = '' } of style.matchAll(/<(?:\w{1,40}:)?(\w{1,40})(?=[\s/>])[^<>]*>/g)) {
    if (name === 'basedOn') base = readValue(tag);
    else if (name === 'name' && NOTE_STYLE.test(readValue(tag))) properties = { ...properties, isNote: true };
    else properties = { ...properties, ...readRunProperty(name, tag, new Map()) };
  }
  return { base, properties };
}
