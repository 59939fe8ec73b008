import { collapseWhitespace } from '../../../text/collapse-whitespace.js';

/** A rendered line of text, in CSS pixels of the page. */
export interface TextLine {
  readonly text: string;
  readonly rect: DOMRect;
}

/** Returns the lines of a text node; none if it isn't rendered. */
export function linesOf(node: Text): readonly TextLine[] {
  const text = collapseWhitespace(node.data);
  const range = document.createRange();
  range.selectNodeContents(node);
  const rects = range.getClientRects();
  if (text === '' || rects.length === 0) return [];
  return rects.length === 1 ? [{ text, rect: rects[0]! }] : brokenLines(node, range);
}

/** Finds line breaks by the position of each character, since no API returns lines. */
function brokenLines({ data }: Text, range: Range): readonly TextLine[] {
  const node = range.startContainer;
  const lines: { from: number; to: number; middle: number }[] = [];
  let at = 0;
  for (const character of data) {
    range.setStart(node, at);
    range.setEnd(node, (at += character.length));
    const rect = range.getBoundingClientRect();
    if (rect.width === 0 || rect.height === 0) continue;
    const middle = (rect.top + rect.bottom) / 2;
    const line = lines.at(-1);
    if (line && Math.abs(line.middle - middle) < rect.height / 2) line.to = at;
    else lines.push({ from: at - character.length, to: at, middle });
  }
  return lines.flatMap(({ from, to }) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    const text = collapseWhitespace(data.slice(from, to));
    return text === '' ? [] : [{ text, rect: range.getBoundingClientRect() }];
  });
}

const baselines = new Map<string, number>();

/** Returns the distance from the top of a line to its baseline. */
export function baselineOf(rect: DOMRect, font: string, scale: number): number {
  const key = `${font} ${rect.height / scale}`;
  let baseline = baselines.get(key);
  if (baseline === undefined) {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = font;
    const { fontBoundingBoxAscent: ascent = 0.8, fontBoundingBoxDescent: descent = 0.2 } =
      context?.measureText('x') ?? {};
    baseline = (ascent * rect.height) / (ascent + descent) / scale;
    baselines.set(key, baseline);
  }
  return baseline;
}

/** Removes characters that XML forbids even when escaped: control characters and lone surrogates. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
