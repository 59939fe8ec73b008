import { bisector } from 'd3';
import type { Span } from '../geometry.js';

/** What stands in a row: spans that don't touch. */
export interface Row {
  /** Ascending, in pages of a few hundred, so that adding one among many moves few. */
  readonly pages: Span[][];
  /** By stretches of the whole width: 1 where no mark can have its middle. */
  readonly taken: Uint8Array;
  /** How long such a stretch is. */
  readonly stretchPx: number;
}

const LONGEST_PAGE = 512;
const STRETCHES = 1024;

const byFrom = bisector((span: Span) => span.from);
const byFirst = bisector((page: Span[]) => page[0]!.from);

export function makeRow(widthPx: number): Row {
  return { pages: [], taken: new Uint8Array(STRETCHES), stretchPx: widthPx / STRETCHES };
}

/** True where a mark surely has no room, found at one look; false where `freeAround` has to be asked. */
export function isTaken({ taken, stretchPx }: Row, at: number): boolean {
  return taken[Math.floor(at / stretchPx)] === 1;
}

/** The free stretch around a place, infinite where nothing follows; undefined where something stands there already. */
export function freeAround({ pages }: Row, at: number): Span | undefined {
  const page = byFirst.right(pages, at) - 1;
  const spans = pages[page];
  if (!spans) return { from: -Infinity, to: pages[0]?.[0]?.from ?? Infinity };
  const next = byFrom.right(spans, at);
  const before = spans[next - 1]!;
  if (before.to > at) return undefined;
  return { from: before.to, to: (spans[next] ?? pages[page + 1]?.[0])?.from ?? Infinity };
}

/** Adds a span, which must stand in a free stretch; no mark's middle will come nearer than `clearPx`. */
export function addToRow({ pages, taken, stretchPx }: Row, span: Span, clearPx: number): void {
  taken.fill(
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
  if (page.length > LONGEST_PAGE) pages.splice(index + 1, 0, page.splice(LONGEST_PAGE / 2));
}
