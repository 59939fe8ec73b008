import { shiftText, type Shift } from '../../text/shifted-text.js';

/** Characters on a page, in points from its upper left corner. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  /** The line on which the letters stand. */
  readonly y: number;
  readonly width: number;
  /** Size of the letters. */
  readonly size: number;
}

/** Words beside each other on a page. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Distances as shares of the font size: the maximum step between baselines within a line, and the gaps between words and between columns. */
const BASELINE_STEP = 0.5;
const WORD_GAP = 0.15;
const COLUMN_GAP = 1.5;

/** Sizes and distances of small raised and lowered characters, as shares of the font size. */
const SMALL_SIZE = 0.8;
const SHIFT_STEP = 0.15;

/**
 * Joins characters to lines, in the order in which the file has them. Marks of footnotes within a line are left out; other small
 * digits that are raised or lowered get characters of their own.
 */
export function joinItems(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: { parts: string[]; left: number; right: number; y: number; size: number }[] = [];
  for (const item of items) {
    if (item.text === '') continue;
    const line = lines.at(-1);
    const gap = line ? Math.max(item.x - line.right, line.left - item.x - item.width) : 0;
    const size = Math.max(line?.size ?? 0, item.size);
    const isSameLine = line !== undefined && Math.abs(item.y - line.y) <= size * BASELINE_STEP;
    if (line === undefined || !isSameLine || gap > size * COLUMN_GAP) {
      if (item.text.trim() !== '')
        lines.push({ parts: [item.text], left: item.x, right: item.x + item.width, y: item.y, size: item.size });
      continue;
    }
    const shift = shiftOf(item, line);
    if (shift === 'raised' && isFootnoteMark(item.text, line.parts.at(-1) ?? '')) {
      line.right = Math.max(line.right, item.x + item.width);
      continue;
    }
    const isApart = gap > size * WORD_GAP && !/\s$/.test(line.parts.at(-1) ?? '') && !/^\s/.test(item.text);
    line.parts.push(isApart ? ' ' : '', shiftText(item.text, shift));
    line.left = Math.min(line.left, item.x);
    line.right = Math.max(line.right, item.x + item.width);
    line.size = size;
  }
  return lines.map(({ parts, ...line }) => ({ ...line, text: parts.join('').replace(/\s+/g, ' ').trim() }));
}

function shiftOf({ y, size }: PdfItem, line: { readonly y: number; readonly size: number }): Shift | undefined {
  if (size >= line.size * SMALL_SIZE || Math.abs(y - line.y) <= line.size * SHIFT_STEP) return undefined;
  return y < line.y ? 'raised' : 'lowered';
}

/** Characters before an exponent: a number, its own sign, or a unit of length. */
const BEFORE_EXPONENT = /[\p{N}⁺⁻]$|(?<!\p{L})[kcdmµ]?m$/u;

/** Returns true for raised digits and signs, but for what may be an exponent. */
function isFootnoteMark(text: string, before: string): boolean {
  return /^[\d*†‡,\s]+$/.test(text) && !(/\d/.test(text) && BEFORE_EXPONENT.test(before.slice(-4)));
}
