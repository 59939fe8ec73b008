import type { TextMeasure, TextStyle } from './text-measure.js';

/** A text in lines, with the width of the widest line in whole pixels. */
export interface WrappedText {
  readonly lines: readonly string[];
  readonly widthPx: number;
}

/** A text that needs more lines than this gets lines of 1.5 or 2 times the usual width. */
const MAX_USUAL_LINES = 3;

/** Usual and maximum width of a line. Only a single longer word may exceed the maximum. */
export interface LineWidths {
  readonly usualPx: number;
  readonly maxPx: number;
}

/**
 * Breaks a text into as few lines as fit, all about equally long. A long text gets lines up to twice as wide as usual.
 */
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
 * Lower bound of the width that `wrapText` returns, which is faster to compute. A text up to the usual width is one
 * line. Up to three lines are at least a third of the text wide. Of more lines, any two neighbours are together wider
 * than the limit, so the widest is at least two fifths of it. Spaces at the ends of lines don't count.
 */
export function minWidth(text: string, widths: LineWidths, style: TextStyle, measure: TextMeasure): number {
  const wholePx = measure.width(text, style);
  const spacePx = measure.width(' ', style);
  if (wholePx <= Math.min(widths.usualPx, widths.maxPx)) return wholePx - spacePx;
  return Math.min(wholePx / MAX_USUAL_LINES, 0.4 * widestLine(widths)) - spacePx;
}

function widestLine({ usualPx, maxPx }: LineWidths): number {
  return Math.min(2 * usualPx, maxPx);
}

/**
 * Returns the index of the first piece of each line. The space at the end of a line counts, since a line that is too
 * short is better than one that is cut.
 */
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

/** Scripts without spaces between words, which need a dictionary: Thai, Lao, Burmese and Khmer. */
const NEEDS_DICTIONARY = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
/**
 * A word with the space after it. In Chinese and Japanese, a character or a word with the marks that may not end a line before it, and
 * those that may not begin one after it; or a number with the character that it counts, so that dates stay whole.
 */
const PIECES =
  /[\p{Ps}\p{Pi}]*(?:(?:\d+[年月日])+|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|(?:[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[\u00a0\u202f])+)[、。，．：；？！ー々…–—\p{Pe}\p{Pf}]*[^\S\u00a0\u202f]*|\s+/gu;

/** Splits a text into pieces between which a line may break. */
function splitPieces(text: string): readonly string[] {
  if (!NEEDS_DICTIONARY.test(text)) return text.match(PIECES) ?? [];
  const words = new Intl.Segmenter('th', { granularity: 'word' }).segment(text);
  return Array.from(words, ({ segment }) => segment);
}
