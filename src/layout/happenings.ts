import type { Span } from './geometry.js';
import type { PlacedDate } from './placed-date.js';

/** The range of one end of a date. */
export interface EndRange extends Span {
  /** Which of its edges is the date's own as well. */
  readonly outer: 'from' | 'to' | 'both';
}

/** The ends that say when; a single date is one. */
export function finiteEnds({ startEarliest, startLatest, endEarliest, endLatest }: PlacedDate): EndRange[] {
  const isSingle = startEarliest === endEarliest && startLatest === endLatest;
  const ends: EndRange[] = isSingle
    ? [{ from: startEarliest, to: endLatest, outer: 'both' }]
    : [
        { from: startEarliest, to: startLatest, outer: 'from' },
        { from: endEarliest, to: endLatest, outer: 'to' },
      ];
  return ends.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
}

/**
 * What holds time open, each once. An end vaguer than `vagueMs` keeps its outer edge alone, so that vagueness cannot
 * hold a stretch open.
 */
export function distinctRanges(ends: readonly EndRange[], vagueMs: number): Span[] {
  return distinct(
    ends.flatMap(({ from, to, outer }) => {
      if (to - from <= vagueMs) return [{ from, to }];
      const edges = outer === 'both' ? [from, to] : [outer === 'from' ? from : to];
      return edges.map((edge) => ({ from: edge, to: edge }));
    }),
  );
}

/** Spans, each once. */
export function distinct(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.from} ${span.to}`, span])).values()];
}

/** Numbers in their order, each once. */
export function ascending(values: readonly number[]): number[] {
  return [...new Set(Float64Array.from(values).sort())];
}

/** First and last moment of all; the first second of 1970 where there is none. */
export function hullOf(spans: readonly Span[]): [first: number, last: number] {
  if (spans.length === 0) return [0, 1000];
  let [first, last] = [Infinity, -Infinity];
  for (const { from, to } of spans) {
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  return [first, last];
}
