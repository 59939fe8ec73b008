import type { TextMeasure, TextStyle } from './text-measure.js';

/** A text in lines, and how wide the widest is, in whole pixels. */
export interface WrappedText {
  readonly lines: readonly string[];
  readonly widthPx: number;
}

/** What needs more lines than this may be half as wide again, or twice as wide. */
const MAX_USUAL_LINES = 3;

/** How wide lines should be, and what they may grow to if there would be many; only a longer word goes beyond. */
export interface LineWidths {
  readonly usualPx: number;
  readonly maxPx: number;
}

/** A text in as few lines as fit, the lines about equally long. A text of many lines is up to twice as wide as usual. */
export function wrapText(text: string, widths: LineWidths, style: TextStyle, measure: TextMeasure): WrappedText {
  const { usualPx, maxPx } = widths;
  const pieces = splitPieces(text);
  const piecePx = pieces.map((piece) => measure.width(piece, style));
  const linesAt = (px: number): number => breakLines(piecePx, px).length;
  const candidates = [1, 1.5].map((times) => Math.min(times * usualPx, maxPx));
  const limitPx = candidates.find((px) => linesAt(px) <= MAX_USUAL_LINES) ?? widestLine(widths);
  const lineCount = linesAt(limitPx);
  let [low, high] = [limitPx / Math.max(1, lineCount), limitPx];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (linesAt(middle) > lineCount) low = middle;
    else high = middle;
  }
  const starts = breakLines(piecePx, high);
  const lines = starts.map((start, index) =>
    pieces
      .slice(start, starts[index + 1])
      .join('')
      .trim(),
  );
  const widest = lines.reduce((max, line) => Math.max(max, measure.width(line, style)), 0);
  return { lines, widthPx: Math.ceil(widest) };
}

/**
 * A width that `wrapText` doesn't fall below, and quicker to say: in up to three lines, a third of the whole; in more, of which
 * any two are together wider than the room, two fifths of the room. Spaces at the ends of lines don't count.
 */
export function minWidth(text: string, widths: LineWidths, style: TextStyle, measure: TextMeasure): number {
  const wholePx = measure.width(text, style);
  const spacePx = measure.width(' ', style);
  return Math.min(wholePx / MAX_USUAL_LINES, 0.4 * widestLine(widths)) - spacePx;
}

function widestLine({ usualPx, maxPx }: LineWidths): number {
  return Math.min(2 * usualPx, maxPx);
}

/** Which pieces begin a line. The space at the end of a line counts: better a line too short than one cut. */
function breakLines(widths: readonly number[], widestPx: number): number[] {
  const starts: number[] = [];
  let usedPx = Infinity;
  for (const [index, widthPx] of widths.entries()) {
    if (usedPx + widthPx > widestPx) {
      starts.push(index);
      usedPx = 0;
    }
    usedPx += widthPx;
  }
  return starts;
}

/** Scripts that write words without spaces between them, which only a dictionary can tell apart: Thai, Lao, Burmese, Khmer. */
const NEEDS_DICTIONARY = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
/**
 * A word with the space after it; in Chinese and Japanese a character with the marks that may not begin a line, and numbers with
 * what they count, so that dates stay whole.
 */
const PIECES =
  /(?:(?:\d+[年月日])+|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])[、。，．：；？！）」』】〕〉》’”ー々…–—]*|(?:[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[\u00a0\u202f])+[^\S\u00a0\u202f]*|\s+/gu;

/** Pieces between which a line may break. */
function splitPieces(text: string): readonly string[] {
  if (!NEEDS_DICTIONARY.test(text)) return text.match(PIECES) ?? [];
  const words = new Intl.Segmenter('th', { granularity: 'word' }).segment(text);
  return Array.from(words, ({ segment }) => segment);
}
