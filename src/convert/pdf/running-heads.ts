import type { PdfLine } from './page-lines.js';

/** Number of lines at each end of a page that may be running heads or page numbers. */
const EDGE_LINES = 3;

/** Points by which the same line may stand higher or lower. */
const TOLERANCE = 3;

/** A page without its running heads, and the page number that they had. */
export interface BarePage {
  readonly lines: readonly PdfLine[];
  readonly printedNumber: string | undefined;
}

/**
 * Removes lines that recur at the same place on most pages, or on most left or right pages: titles above the text, and page
 * numbers, whose digits may differ.
 */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): readonly BarePage[] {
  const counts = new Map<string, number>();
  const edges = pages.map(edgesOf);
  for (const [index, edge] of edges.entries()) {
    for (const key of new Set(edge.flatMap((line) => keysOf(line, index)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRecurring = (line: PdfLine, index: number) => {
    const isOnMost = (parity: string, all: number) => {
      const around = [0, -1, 1].map((step) => counts.get(keyOf(line, parity, step)) ?? 0);
      return around.reduce((sum, count) => sum + count, 0) >= Math.max(2, all * 0.6);
    };
    const alike = Math.ceil((pages.length - (index % 2)) / 2);
    return isOnMost('', pages.length) || isOnMost(String(index % 2), alike);
  };
  return pages.map((lines, index) => {
    const heads = new Set(edges[index]?.filter((line) => isRecurring(line, index)));
    const numbers = [...heads].flatMap(({ text }) => /^\D*(\d{1,4})\D*$/.exec(text)?.[1] ?? []);
    return { lines: lines.filter((line) => !heads.has(line)), printedNumber: numbers[0] };
  });
}

function edgesOf(lines: readonly PdfLine[]): readonly PdfLine[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  return [...new Set([...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)])];
}

function keysOf(line: PdfLine, index: number): readonly string[] {
  return [keyOf(line, '', 0), keyOf(line, String(index % 2), 0)];
}

/** The words of a line, without its numbers, and its place. */
function keyOf({ text, y }: PdfLine, parity: string, step: number): string {
  const words = text.replace(/\d+/g, '#');
  return `${parity}|${Math.round(y / TOLERANCE) + step}|${words}`;
}
