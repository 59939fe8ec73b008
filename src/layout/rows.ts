import { bisector } from 'd3';
import type { Span } from './geometry.js';

/**
 * What stands in a row: spans that don't touch, ascending, in pages of a few hundred, so that adding one among many
 * moves few.
 */
export type Row = Span[][];

const LONGEST_PAGE = 512;

const byFrom = bisector((span: Span) => span.from);
const byFirst = bisector((page: Span[]) => page[0]!.from);

/** The free stretch around a place, infinite where nothing follows; undefined where something stands there already. */
export function freeAround(row: Row, at: number): Span | undefined {
  const page = byFirst.right(row, at) - 1;
  const spans = row[page];
  if (!spans) return { from: -Infinity, to: row[0]?.[0]?.from ?? Infinity };
  const next = byFrom.right(spans, at);
  const before = spans[next - 1]!;
  if (before.to > at) return undefined;
  return { from: before.to, to: (spans[next] ?? row[page + 1]?.[0])?.from ?? Infinity };
}

/** Adds a span, which must stand in a free stretch. */
export function addToRow(row: Row, span: Span): void {
  const index = Math.max(0, byFirst.right(row, span.from) - 1);
  const page = row[index];
  if (!page) {
    row.push([span]);
    return;
  }
  page.splice(byFrom.left(page, span.from), 0, span);
  if (page.length > LONGEST_PAGE) row.splice(index + 1, 0, page.splice(LONGEST_PAGE / 2));
}
