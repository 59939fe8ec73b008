import { bisector } from 'd3';
import type { Span } from '../geometry.js';

/** What stands in a row: spans that don't touch. */
export interface OccupiedRow {
  /** Ascending, in pages of a few hundred, so that adding one among many moves few. */
  readonly pages: Span[][];
  /** By stretches of the whole width: 1 where no mark can have its middle. */
  readonly occupied: Uint8Array;
  /** How long such a stretch is. */
  readonly stretchPx: number;
}

const MAX_PAGE_SPANS = 512;
const STRETCH_COUNT = 1024;

const byFrom = bisector((span: Span) => span.from);
const byFirst = bisector((page: Span[]) => page[0]!.from);

export function makeRow(widthPx: number): OccupiedRow {
  return { pages: [], occupied: new Uint8Array(STRETCH_COUNT), stretchPx: widthPx / STRETCH_COUNT };
}

/** True where a mark surely has no room, found at one look; false where `freeAround` has to be asked. */
export function isOccupied({ occupied, stretchPx }: OccupiedRow, at: number): boolean {
  return occupied[Math.floor(at / stretchPx)] === 1;
}

/** The free stretch around a place, infinite where nothing follows; undefined where something stands there already. */
export function freeAround({ pages }: OccupiedRow, at: number): Span | undefined {
  const page = byFirst.right(pages, at) - 1;
  const spans = pages[page];
  if (!spans) return { from: -Infinity, to: pages[0]?.[0]?.from ?? Infinity };
  const next = byFrom.right(spans, at);
  const before = spans[next - 1]!;
  if (before.to > at) return undefined;
  return { from: before.to, to: (spans[next] ?? pages[page + 1]?.[0])?.from ?? Infinity };
}

/** Adds a span, which must stand in a free stretch; no mark's middle will come nearer than `clearPx`. */
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
