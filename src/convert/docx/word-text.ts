import { decodeHTML } from '../../packages/html.js';

/** Elements whose text nobody reads: what was deleted or moved away, a second form of a drawing, the reading of a word. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback', 'rt']);

/** Characters that elements of a run stand for. */
const CHARACTERS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };

/** Reads the paragraphs of `word/document.xml`, in one pass. Damaged XML is read as far as it goes. */
export function readWordText(xml: string): string {
  const reader = new WordReader();
  for (let end = xml.indexOf('>'); end >= 0;) {
    const next = xml.indexOf('>', end + 1);
    reader.readTag(xml.slice(xml.lastIndexOf('<', end) + 1, end));
    const begin = next < 0 ? xml.indexOf('<', end) : xml.lastIndexOf('<', next);
    if (reader.isInText) reader.add(decodeHTML(xml.slice(end + 1, begin < 0 ? undefined : begin)));
    end = next;
  }
  return reader.finish();
}

/** A paragraph that is open; a drawing may hold others inside of it. */
interface OpenParagraph {
  text: string;
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
  private isHidden = false;
  private goesOn = false;

  /** True directly within the element that holds text. */
  get isInText(): boolean {
    return this.names.at(-1) === 't' && this.leftOut === 0 && !this.isHidden;
  }

  add(text: string): void {
    const paragraph = this.open.at(-1);
    if (paragraph) paragraph.text += text;
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
    if (name === 'p') this.open.push({ text: '', isEndDeleted: false });
    if (name === 'r') this.isHidden = false;
  }

  private readEmpty(name: string, tag: string): void {
    const [around, inside] = [this.names.at(-2), this.names.at(-1)];
    const paragraph = this.open.at(-1);
    const isOfEnd = inside === 'rPr' && around === 'pPr' && (name === 'del' || name === 'moveFrom');
    if (isOfEnd && paragraph) paragraph.isEndDeleted = true;
    if (inside === 'rPr' && around === 'r' && name === 'vanish') this.isHidden = !/="(?:0|false|off)"/.test(tag);
    const isShown = inside === 'r' && this.leftOut === 0 && !this.isHidden;
    if (isShown && Object.hasOwn(CHARACTERS, name)) this.add(CHARACTERS[name]!);
  }

  private close(name: string): void {
    // Well-formed XML closes what was opened last. Where it is damaged, whatever is open inside ends as well.
    if (!this.counts.get(name)) return;
    for (let closed = this.names.pop(); closed !== undefined; closed = this.names.pop()) {
      this.count(closed, -1);
      if (LEFT_OUT.has(closed)) this.leftOut -= 1;
      if (closed === 'p') this.endParagraph();
      if (closed === 'r') this.isHidden = false;
      if (closed === name) return;
    }
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
