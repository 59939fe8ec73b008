/** The two kinds of type in a label. */
export type TextStyle = 'title' | 'note';

/** How large text is, asked of whoever can see it: a probe in the page, or an estimate on the server. */
export interface TextMeasure {
  /** Width of one line, in pixels. */
  readonly width: (text: string, style: TextStyle) => number;
  /** Height of one line, in pixels. */
  readonly linePx: Readonly<Record<TextStyle, number>>;
}

/** Generous for Latin type of 14 and 13 px, and for full-width scripts: better too wide than cut. */
export const estimatedMeasure: TextMeasure = {
  width: (text, style) => {
    const em = style === 'title' ? 14 : 13;
    let ems = 0;
    for (const character of text) ems += WIDE.test(character) ? 1.05 : 0.6;
    return ems * em;
  },
  linePx: { title: 19, note: 18 },
};

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;

/**
 * A text in as few lines as fit the width, the lines about equally long, and how wide the widest is. A word longer than
 * the width widens it.
 */
export function wrapText(
  text: string,
  widestPx: number,
  style: TextStyle,
  measure: TextMeasure,
): { lines: readonly string[]; widthPx: number } {
  const pieces = breakable(text).map((piece) => ({ piece, widthPx: measure.width(piece, style) }));
  const lineCount = breakLines(pieces, widestPx).length;
  let [low, high] = [widestPx / Math.max(1, lineCount), widestPx];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (breakLines(pieces, middle).length > lineCount) low = middle;
    else high = middle;
  }
  const lines = breakLines(pieces, high).map((line) => line.trim());
  const widths = lines.map((line) => measure.width(line, style));
  return { lines, widthPx: Math.ceil(Math.max(0, ...widths)) };
}

interface Piece {
  readonly piece: string;
  readonly widthPx: number;
}

/** Fills line after line. The space at the end of a line counts: better a line too short than one cut. */
function breakLines(pieces: readonly Piece[], widestPx: number): string[] {
  const lines: string[] = [];
  let usedPx = Infinity;
  for (const { piece, widthPx } of pieces) {
    if (usedPx + widthPx > widestPx) {
      lines.push('');
      usedPx = 0;
    }
    lines[lines.length - 1] += piece;
    usedPx += widthPx;
  }
  return lines;
}

/** Pieces between which a line may break: words with the space after them; single characters of scripts without spaces. */
function breakable(text: string): string[] {
  return (
    text.match(
      /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+[^\S\u00a0\u202f]*|\s+/gu,
    ) ?? []
  );
}
