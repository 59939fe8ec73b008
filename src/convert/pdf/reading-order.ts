import type { PdfLine } from './page-lines.js';

/** Minimum number of lines in a column. */
const MIN_LINES = 3;

/** Maximum number of lines that are sorted. A page with more is read in the order of the file. */
const MAX_LINES = 2_000;

/** Maximum depth of columns within columns. */
const MAX_DEPTH = 4;

/** Sorts the lines of a page into reading order: from the top, and one column after the other. */
export function orderLines(lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  if (lines.length > MAX_LINES) return [lines];
  return splitColumns(lines, 0);
}

/** Splits lines into blocks: each is a column, or the lines above, between or below columns. */
function splitColumns(lines: readonly PdfLine[], depth: number): readonly (readonly PdfLine[])[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y || a.left - b.left);
  const edge = depth < MAX_DEPTH ? findColumnEdge(sorted) : undefined;
  if (edge === undefined) return sorted.length > 0 ? [sorted] : [];
  return bandsAt(sorted, edge).flatMap((band) => {
    const [left, right] = [band.filter((line) => isLeft(line, edge)), band.filter((line) => isRight(line, edge))];
    return isColumns(left, right) ? [left, right].flatMap((each) => splitColumns(each, depth + 1)) : [band];
  });
}

/** Finds the left edge with the most lines on both sides. */
function findColumnEdge(lines: readonly PdfLine[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { left } of lines) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  let best: { readonly edge: number; readonly count: number } | undefined;
  for (const [edge, starting] of counts) {
    if (starting < MIN_LINES) continue;
    const count = bandsAt(lines, edge).reduce((sum, band) => {
      const [left, right] = [band.filter((line) => isLeft(line, edge)), band.filter((line) => isRight(line, edge))];
      return sum + (isColumns(left, right) ? Math.min(left.length, right.length) : 0);
    }, 0);
    if (count > (best?.count ?? 0)) best = { edge, count };
  }
  return best?.edge;
}

/** Splits lines at those that cross an edge. */
function bandsAt(lines: readonly PdfLine[], edge: number): readonly (readonly PdfLine[])[] {
  const bands: PdfLine[][] = [];
  let isCrossed: boolean | undefined;
  for (const line of lines) {
    const crosses = !isLeft(line, edge) && !isRight(line, edge);
    if (crosses !== isCrossed) bands.push([]);
    isCrossed = crosses;
    bands.at(-1)?.push(line);
  }
  return bands;
}

const isLeft = ({ right, size }: PdfLine, edge: number) => right <= edge - size * 0.3;
const isRight = ({ left }: PdfLine, edge: number) => left >= edge - 1;

/** Returns true for two groups of lines beside each other. */
function isColumns(left: readonly PdfLine[], right: readonly PdfLine[]): boolean {
  if (left.length < MIN_LINES || right.length < MIN_LINES) return false;
  const [top, bottom] = [Math.max(left[0]!.y, right[0]!.y), Math.min(left.at(-1)!.y, right.at(-1)!.y)];
  return bottom > top;
}
