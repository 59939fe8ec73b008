import { bisector } from 'd3-array';
import type { Span } from '../geometry.js';

/** A row of labels, as the spans that are occupied. Spans don't touch each other. */
export interface OccupiedRow {
  /** Spans in ascending order, in pages of a few hundred, so that an insertion moves few of them. */
  readonly pages: Span[][];
  /**
   * A flag for each of 1024 stretches of the width: 1 where no mark can have its middle. It answers most questions
   * without a search.
   */
  readonly occupied: Uint8Array;
  /** Length of such a stretch. */
  readonly stretchPx: number;
}

const MAX_PAGE_SPANS = 512;
const STRETCH_COUNT = 1024;

const byFrom = bisector((span: Span) => span.from);
const byFirst = bisector((page: Span[]) => page[0]!.from);

export function makeRow(widthPx: number): OccupiedRow {
  return { pages: [], occupied: new Uint8Array(STRETCH_COUNT), stretchPx: widthPx / STRETCH_COUNT };
}

/** Tells quickly that a mark surely has no space. Where the answer is false, `freeAround` decides. */
export function isOccupied({ occupied, stretchPx }: OccupiedRow, at: number): boolean {
  return occupied[Math.floor(at / stretchPx)] === 1;
}

/**
 * Returns the free span around a position, infinite where nothing follows; undefined where the position is occupied.
 */
export function freeAround({ pages }: OccupiedRow, at: number): Span | undefined {
  const page = byFirst.right(pages, at) - 1;
  const spans = pages[page];
  if (!spans) return { from: -Infinity, to: pages[0]?.[0]?.from ?? Infinity };
  const next = byFrom.right(spans, at);
  const before = spans[next - 1]!;
  if (before.to > at) return undefined;
  return { from: before.to, to: (spans[next] ?? pages[page + 1]?.[0])?.from ?? Infinity };
}

/** Adds a span, which must lie in a free span. No later mark may have its middle nearer than `clearPx`. */
export function addToRow({ pages, occupied, stretchPx }: OccupiedRow, span: Span, clearPx: number): void {
  occupied.fill(
    1,
    Math.max(0, Math.floor((span.from - clearPx) / stretchPx) + 1),
    Math.floor((span.to + clearPx) / stretchPx),
  );
  const index = Math.max(0, byFirst.right(pages, span.from) - 1);
  const page = pages[index];
  if (!page) {
    pages.push([span]);
    return;
  }
  page.splice(byFrom.left(page, span.from), 0, span);
  if (page.length > MAX_PAGE_SPANS) pages.splice(index + 1, 0, page.splice(MAX_PAGE_SPANS / 2));
}
