import type { PagePlace, PlacedText } from '../placed-text.js';
import { collectWords, joinLineEnd, type KnownWords } from './line-ends.js';
import { joinItems, type PdfItem, type PdfLine } from './page-lines.js';
import { orderLines } from './reading-order.js';
import { withoutRunningHeads } from './running-heads.js';

/** A page of a PDF. */
export interface PdfPage {
  readonly items: readonly PdfItem[];
  /** The number that the file gives it, such as “iv”. */
  readonly label?: string | undefined;
}

/** The running text of a PDF, and where its pages begin in it. */
export interface PagedPlaces extends PlacedText {
  readonly places: readonly PagePlace[];
}

/** Shares of the size of letters, and of the width of a column. */
const LARGER_SIZE = 0.15;
const INDENT = 0.8;
const SHORT_LINE = 0.85;
const LINE_STEP = 1.35;

const SENTENCE_END = /[.!?…:]["'”’»)\]\d]{0,4}$/;

/** Joins the lines of pages to paragraphs, in the order in which they are read. */
export function joinPages(pages: readonly PdfPage[]): PagedPlaces {
  const bare = withoutRunningHeads(pages.map(({ items }) => joinItems(items)));
  const known = collectWords(
    bare.flatMap(({ lines }) => lines.map(({ text }) => text.replace(/(?<!\S)\S+[-\u00ad\u2010]$/, ''))),
  );
  const parts = new Parts(known);
  for (const [index, { lines, printedNumber }] of bare.entries()) {
    const label = pages[index]?.label;
    const labels = [printedNumber, label].filter((each) => each !== undefined && each !== '') as readonly string[];
    parts.beginPage({ page: index + 1, labels });
    for (const block of orderLines(lines)) parts.addBlock(block);
  }
  return parts.finish();
}

/** Text that is being joined, line by line. */
class Parts {
  private readonly parts: string[] = [];
  private readonly places: PagePlace[] = [];
  private length = 0;
  private last: PdfLine | undefined;
  private page: Omit<PagePlace, 'start'> | undefined;

  constructor(private readonly known: KnownWords) {}

  beginPage(page: Omit<PagePlace, 'start'>): void {
    this.page = page;
  }

  addBlock(lines: readonly PdfLine[]): void {
    const left = Math.min(...lines.map((line) => line.left));
    const right = Math.max(...lines.map((line) => line.right));
    const step = usualStep(lines);
    for (const [index, line] of lines.entries()) {
      const isInBlock = index > 0;
      const goesOn =
        this.last && (isInBlock ? isSameParagraph(this.last, line, { left, right, step }) : isOpen(this.last, line));
      this.addLine(line, goesOn ?? false);
    }
  }

  finish(): PagedPlaces {
    this.push(this.last?.text ?? '');
    return { text: this.parts.join(''), places: this.places };
  }

  private addLine(line: PdfLine, goesOn: boolean): void {
    if (this.last) this.push(goesOn ? joinLineEnd(this.last.text, line.text, this.known) : `${this.last.text}\n\n`);
    if (this.page) this.places.push({ start: this.length, ...this.page });
    this.page = undefined;
    this.last = line;
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

function isSameParagraph(
  last: PdfLine,
  line: PdfLine,
  { left, right, step }: { readonly left: number; readonly right: number; readonly step: number },
): boolean {
  if (!isSameSize(last, line) || line.y - last.y > step * LINE_STEP) return false;
  const isEnded = SENTENCE_END.test(last.text);
  const isIndented = line.left - left > line.size * INDENT && last.left - left < line.size * INDENT;
  const isShort = last.right - left < (right - left) * SHORT_LINE;
  return !(isEnded && (isIndented || isShort));
}

/** Returns true if a paragraph continues in the next column or on the next page. */
function isOpen(last: PdfLine, line: PdfLine): boolean {
  return isSameSize(last, line) && !SENTENCE_END.test(last.text);
}

function isSameSize(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * LARGER_SIZE;
}

/** Returns the median distance between the lines of a block. Paragraphs are further apart. */
function usualStep(lines: readonly PdfLine[]): number {
  const steps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
  const real = steps.filter((step) => step > 0).sort((a, b) => a - b);
  return real[Math.floor((real.length - 1) / 2)] ?? Infinity;
}
