import { bisector } from 'd3-array';
import type { Span } from '../geometry.js';

const byStart = bisector(({ from }: Span) => from);

/** A row of labels, as the spans that are occupied. Spans don't touch each other. */
export interface OccupiedRow {
  /** Spans in ascending order. */
  readonly spans: Span[];
  /**
   * A flag for each of 1024 stretches of the width: 1 where no mark can have its middle. It answers most questions
   * without a search.
   */
  readonly occupied: Uint8Array;
  /** Length of such a stretch. */
  readonly stretchPx: number;
}

const STRETCH_COUNT = 1024;

export function makeRow(widthPx: number): OccupiedRow {
  return { spans: [], occupied: new Uint8Array(STRETCH_COUNT), stretchPx: widthPx / STRETCH_COUNT };
}

/** Tells quickly that a mark surely has no space. Where the answer is false, `freeAround` decides. */
export function isOccupied({ occupied, stretchPx }: OccupiedRow, at: number): boolean {
  return occupied[Math.floor(at / stretchPx)] === 1;
}

/**
 * Returns the free span around a position, infinite where nothing follows; undefined where the position is occupied.
 */
export function freeAround({ spans }: OccupiedRow, at: number): Span | undefined {
  const next = byStart.right(spans, at);
  const from = spans[next - 1]?.to ?? -Infinity;
  return from > at ? undefined : { from, to: spans[next]?.from ?? Infinity };
}

/** Adds a span, which must lie in a free span. No later mark may have its middle nearer than `clearPx`. */
export function addToRow({ spans, occupied, stretchPx }: OccupiedRow, span: Span, clearPx: number): void {
  occupied.fill(
    1,
    Math.max(0, Math.floor((span.from - clearPx) / stretchPx) + 1),
    Math.floor((span.to + clearPx) / stretchPx),
  );
  spans.splice(byStart.left(spans, span.from), 0, span);
}
