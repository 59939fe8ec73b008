import type { Shift } from '../../text/shifted-text.js';
import { readXml, type XmlElement } from '../xml/read-xml.js';

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
export function readRunProperty({ name, attributes }: XmlElement, styles: WordStyles): RunProperties | undefined {
  const value = attributes.get('val') ?? '';
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

/** A style as it is written, without what it takes from another. */
interface WrittenStyle {
  base: string;
  properties: RunProperties;
}

/** A style may be based on another, which is based on another. */
const MAX_BASES = 12;

/** Reads the styles of `word/styles.xml`. */
export function readWordStyles(xml: string): WordStyles {
  const written = new Map<string, WrittenStyle>();
  let style: WrittenStyle = { base: '', properties: {} };
  readXml(xml, {
    begin: (element) => {
      if (element.name === 'style') {
        style = { base: '', properties: {} };
        written.set(element.attributes.get('styleId') ?? '', style);
      } else readStyleElement(element, style);
    },
  });
  const resolve = (id: string, depth: number): RunProperties => {
    const { base = '', properties = {} } = written.get(id) ?? {};
    return base === '' || depth === 0 ? properties : { ...resolve(base, depth - 1), ...properties };
  };
  return new Map([...written.keys()].map((id) => [id, resolve(id, MAX_BASES)]));
}

/** Word names this style so in every language. */
const NOTE_STYLE = /^(?:foot|end)note reference$/i;

function readStyleElement(element: XmlElement, style: WrittenStyle): void {
  const value = element.attributes.get('val') ?? '';
  const isNote = element.name === 'name' && NOTE_STYLE.test(value);
  if (element.name === 'basedOn') style.base = value;
  else style.properties = { ...style.properties, ...(isNote && { isNote }), ...readRunProperty(element, new Map()) };
}
