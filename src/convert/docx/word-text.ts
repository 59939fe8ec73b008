import { shiftText, type Shift } from '../../text/shifted-text.js';
import { isNoteMark, isNoteReference } from '../note-mark.js';
import { readXml, type XmlElement, type XmlHandlers } from '../xml/read-xml.js';
import { readRunProperty, type RunProperties, type WordStyles } from './run-properties.js';

/** Elements whose text nobody reads: what was deleted or moved away, a second form of a drawing, the reading of a word. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback', 'rt']);

/** Characters that elements of a run stand for. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
]);

/** Elements of formulas whose text is raised or lowered. */
const FORMULAS: ReadonlyMap<string, Shift> = new Map([
  ['sup', 'raised'],
  ['sub', 'lowered'],
  ['num', 'raised'],
  ['den', 'lowered'],
]);

/** No document has more fields in each other. */
const MAX_FIELDS = 20;

/** Fields that show the mark of a note, or a link within the document. */
const LINK_FIELD = /^\s*(?:NOTEREF\b|HYPERLINK\s+\\l\b)/i;

/**
 * Reads the paragraphs of `word/document.xml`. Damaged XML is read as far as it goes.
 *
 * @param styles The styles of the document.
 */
export function readWordText(xml: string, styles: WordStyles = new Map()): string {
  const reader = new WordReader(styles);
  readXml(xml, reader);
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

class WordReader implements XmlHandlers {
  private readonly paragraphs: string[] = [];
  private readonly open: OpenParagraph[] = [];
  /** Raised and lowered parts of formulas that are open. */
  private readonly shifts: Shift[] = [];
  private leftOut = 0;
  private run: RunProperties = {};
  private readonly fields: OpenField[] = [];
  private isInLink = false;
  private goesOn = false;

  constructor(private readonly styles: WordStyles) {}

  begin(element: XmlElement, around: readonly string[]): void {
    const { name, attributes } = element;
    this.readProperty(element, around);
    if (around.at(-1) === 'r') this.readPartOfRun(element);
    if (LEFT_OUT.has(name)) this.leftOut += 1;
    if (FORMULAS.has(name)) this.shifts.push(FORMULAS.get(name)!);
    if (name === 'p') this.open.push({ text: '', properties: {}, isEndDeleted: false });
    if (name === 'r') this.run = this.open.at(-1)?.properties ?? {};
    if (name === 'hyperlink') this.isInLink = attributes.has('anchor');
    if (name === 'fldSimple') this.isInLink = LINK_FIELD.test(attributes.get('instr') ?? '');
    if (name === 'den') this.add('⁄');
  }

  text(text: string, around: readonly string[]): void {
    const field = this.fields.at(-1);
    if (around.at(-1) === 'instrText') {
      if (field && !field.isResult) field.instruction += text;
    } else if (around.at(-1) === 't' && this.isShown && !this.isNote(text))
      this.add(shiftText(text, this.shifts.at(-1) ?? this.run.shift));
  }

  end(name: string): void {
    if (LEFT_OUT.has(name)) this.leftOut -= 1;
    if (FORMULAS.has(name)) this.shifts.pop();
    if (name === 'p') this.endParagraph();
    if (name === 'r') this.run = {};
    if (name === 'hyperlink' || name === 'fldSimple') this.isInLink = false;
  }

  finish(): string {
    while (this.open.length > 0) this.endParagraph();
    return this.paragraphs
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .join('\n\n');
  }

  private get isShown(): boolean {
    return this.leftOut === 0 && this.run.isHidden !== true && this.run.isStruck !== true;
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
    // Damaged XML may end a paragraph too early.
    else this.paragraphs.push(text);
  }

  private readProperty(element: XmlElement, around: readonly string[]): void {
    const { name, attributes } = element;
    const [outside, inside] = [around.at(-2), around.at(-1)];
    const paragraph = this.open.at(-1);
    if (inside === 'rPr' && outside === 'r') this.run = { ...this.run, ...readRunProperty(element, this.styles) };
    if (!paragraph) return;
    if (inside === 'rPr' && outside === 'pPr' && (name === 'del' || name === 'moveFrom')) paragraph.isEndDeleted = true;
    if (inside === 'pPr' && name === 'pStyle')
      paragraph.properties = this.styles.get(attributes.get('val') ?? '') ?? {};
  }

  private readPartOfRun({ name, attributes }: XmlElement): void {
    if (name === 'fldChar') this.readFieldCharacter(attributes.get('fldCharType'));
    // A mark that isn't a number follows the reference.
    if (name === 'footnoteReference' || name === 'endnoteReference') this.run = { ...this.run, isNote: true };
    if (this.isShown) this.add(CHARACTERS.get(name) ?? '');
  }

  private readFieldCharacter(type: string | undefined): void {
    const field = this.fields.at(-1);
    if (type === 'begin' && this.fields.length < MAX_FIELDS) this.fields.push({ instruction: '', isResult: false });
    else if (type === 'separate' && field) field.isResult = true;
    else if (type === 'end') this.fields.pop();
  }

  private endParagraph(): void {
    const { text, isEndDeleted } = this.open.pop()!;
    if (this.goesOn) this.paragraphs.push((this.paragraphs.pop() ?? '') + text);
    else this.paragraphs.push(text);
    this.goesOn = isEndDeleted;
  }
}
