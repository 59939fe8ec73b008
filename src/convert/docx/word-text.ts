import { shiftText, type Shift } from '../../text/shifted-text.js';
import { decodeReferences } from '../html/character-references.js';
import { isNoteMark, isNoteReference } from '../note-mark.js';
import { readRunProperty, readValue, type RunProperties, type WordStyles } from './run-properties.js';

/** Elements whose text nobody reads: what was deleted or moved away, a second form of a drawing, the reading of a word. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback', 'rt']);

/** Characters that elements of a run stand for. */
const CHARACTERS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };

/** Elements of formulas whose text is raised or lowered. */
const FORMULAS: Readonly<Record<string, Shift>> = { sup: 'raised', sub: 'lowered', num: 'raised', den: 'lowered' };

/** No document has more fields in each other. */
const MAX_FIELDS = 20;

/** Fields that show the mark of a note, or a link within the document. */
const LINK_FIELD = /^\s*(?:NOTEREF\b|HYPERLINK\s+\\l\b)/i;

/**
 * Reads the paragraphs of `word/document.xml`, in one pass. Damaged XML is read as far as it goes.
 *
 * @param styles The styles of the document.
 */
export function readWordText(xml: string, styles: WordStyles = new Map()): string {
  const reader = new WordReader(styles);
  for (let end = xml.indexOf('>'); end >= 0;) {
    const next = xml.indexOf('>', end + 1);
    reader.readTag(xml.slice(xml.lastIndexOf('<', end) + 1, end));
    const begin = next < 0 ? xml.indexOf('<', end) : xml.lastIndexOf('<', next);
    if (reader.isInText) reader.readText(decodeReferences(xml.slice(end + 1, begin < 0 ? undefined : begin)));
    end = next;
  }
  return reader.finish();
}

/** A field that is open: its instruction, and whether its result has begun. */
interface OpenField {
  instruction: string;
  isResult: boolean;
}

/** A paragraph that is open; a drawing may hold others inside of it. */
interface OpenParagraph {
  text: string;
  /** Properties that its style gives to its runs. */
  properties: RunProperties;
  /** True if the end of the paragraph was deleted, so that the next one goes on. */
  isEndDeleted: boolean;
}

class WordReader {
  private readonly paragraphs: string[] = [];
  private readonly open: OpenParagraph[] = [];
  /** Names of the elements that are open, and how often each of them is. */
  private readonly names: string[] = [];
  private readonly counts = new Map<string, number>();
  private leftOut = 0;
  private run: RunProperties = {};
  private readonly fields: OpenField[] = [];
  private isInLink = false;
  private goesOn = false;

  constructor(private readonly styles: WordStyles) {}

  /** True directly within an element that holds text, or the instruction of a field. */
  get isInText(): boolean {
    return this.names.at(-1) === 't' || this.names.at(-1) === 'instrText';
  }

  readText(text: string): void {
    const field = this.fields.at(-1);
    if (this.names.at(-1) === 'instrText') {
      if (field && !field.isResult) field.instruction += text;
    } else if (this.isShown && !this.isNote(text)) this.add(shiftText(text, this.shift));
  }

  readTag(tag: string): void {
    const name = /^\/?(?:[\w.-]{1,40}:)?([\w.-]{1,40})/.exec(tag)?.[1] ?? '';
    if (name === '') return;
    if (tag.startsWith('/')) this.close(name);
    else if (tag.endsWith('/')) this.readEmpty(name, tag);
    else this.begin(name, tag);
  }

  finish(): string {
    while (this.open.length > 0) this.endParagraph();
    return this.paragraphs
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .join('\n\n');
  }

  private begin(name: string, tag: string): void {
    this.readEmpty(name, tag);
    this.names.push(name);
    this.count(name, 1);
    if (LEFT_OUT.has(name)) this.leftOut += 1;
    if (name === 'p') this.open.push({ text: '', properties: {}, isEndDeleted: false });
    if (name === 'r') this.run = this.open.at(-1)?.properties ?? {};
    if (name === 'hyperlink') this.isInLink = /[\s:]anchor=/.test(tag);
    if (name === 'fldSimple') this.isInLink = LINK_FIELD.test(/[\s:]instr="([^"]*)/.exec(tag)?.[1] ?? '');
    if (name === 'den') this.add('⁄');
  }

  private get isShown(): boolean {
    return this.leftOut === 0 && this.run.isHidden !== true && this.run.isStruck !== true;
  }

  private get shift(): Shift | undefined {
    const isFormula = Object.keys(FORMULAS).some((name) => this.isOpen(name));
    return isFormula ? FORMULAS[this.names.findLast((name) => Object.hasOwn(FORMULAS, name)) ?? ''] : this.run.shift;
  }

  /** True for the mark of a note. Where Word numbers the notes itself, the mark isn't in the text. */
  private isNote(text: string): boolean {
    if (this.run.isNote === true && isNoteMark(text)) return true;
    const isLink =
      this.isInLink || this.fields.some(({ isResult, instruction }) => isResult && LINK_FIELD.test(instruction));
    return isNoteReference(text, { isRaised: this.run.shift === 'raised', isLink });
  }

  private add(text: string): void {
    const paragraph = this.open.at(-1);
    if (paragraph) paragraph.text += text;
  }

  private readEmpty(name: string, tag: string): void {
    const [around, inside] = [this.names.at(-2), this.names.at(-1)];
    const paragraph = this.open.at(-1);
    const isOfEnd = inside === 'rPr' && around === 'pPr' && (name === 'del' || name === 'moveFrom');
    if (isOfEnd && paragraph) paragraph.isEndDeleted = true;
    if (inside === 'rPr' && around === 'r') this.run = { ...this.run, ...readRunProperty(name, tag, this.styles) };
    if (inside === 'pPr' && name === 'pStyle' && paragraph)
      paragraph.properties = this.styles.get(readValue(tag)) ?? {};
    if (inside !== 'r') return;
    if (name === 'fldChar') this.readFieldCharacter(tag);
    // A mark that isn't a number follows the reference.
    if (name === 'footnoteReference' || name === 'endnoteReference') this.run = { ...this.run, isNote: true };
    if (this.isShown && Object.hasOwn(CHARACTERS, name)) this.add(CHARACTERS[name]!);
  }

  private readFieldCharacter(tag: string): void {
    const field = this.fields.at(-1);
    if (tag.includes('"begin"') && this.fields.length < MAX_FIELDS)
      this.fields.push({ instruction: '', isResult: false });
    else if (tag.includes('"separate"') && field) field.isResult = true;
    else if (tag.includes('"end"')) this.fields.pop();
  }

  private close(name: string): void {
    // Well-formed XML closes what was opened last. Where it is damaged, whatever is open inside ends as well.
    if (!this.isOpen(name)) return;
    for (let closed = this.names.pop(); closed !== undefined; closed = this.names.pop()) {
      this.count(closed, -1);
      if (LEFT_OUT.has(closed)) this.leftOut -= 1;
      if (closed === 'p') this.endParagraph();
      if (closed === 'r') this.run = {};
      if (closed === 'hyperlink' || closed === 'fldSimple') this.isInLink = false;
      if (closed === name) return;
    }
  }

  private isOpen(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0;
  }

  private count(name: string, change: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + change);
  }

  private endParagraph(): void {
    const { text, isEndDeleted } = this.open.pop() ?? { text: '', isEndDeleted: false };
    if (this.goesOn) this.paragraphs.push((this.paragraphs.pop() ?? '') + text);
    else this.paragraphs.push(text);
    this.goesOn = isEndDeleted;
  }
}
