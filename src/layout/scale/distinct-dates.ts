import { max, min } from 'd3-array';
import type { Span } from '../geometry.js';
import type { PlacedDate } from './placed-date.js';

/** Range of one end of a date. */
export interface EndRange extends Span {
  /** The edge that is also the outer edge of the whole date. */
  readonly outer: 'from' | 'to' | 'both';
}

/** Returns the ranges of all ends that are known. A single date has one end. */
export function finiteEnds(dates: readonly PlacedDate[]): EndRange[] {
  const ends: EndRange[] = [];
  const add = (from: number, to: number, outer: EndRange['outer']): void => {
    if (Number.isFinite(from) && Number.isFinite(to)) ends.push({ from, to, outer });
  };
  for (const { startEarliest, startLatest, endEarliest, endLatest } of dates) {
    const isSingle = startEarliest === endEarliest && startLatest === endLatest;
    add(startEarliest, startLatest, isSingle ? 'both' : 'from');
    if (!isSingle) add(endEarliest, endLatest, 'to');
  }
  return ends;
}

/**
 * Returns the distinct ranges that keep time unfolded. An end vaguer than `vagueMs` counts with its outer edge only, so
 * that a vague date doesn't keep a long stretch open.
 */
export function distinctRanges(ends: readonly EndRange[], vagueMs: number): Span[] {
  const ranges: Span[] = [];
  for (const { from, to, outer } of ends) {
    const isVague = to - from > vagueMs;
    if (!isVague) ranges.push({ from, to });
    if (isVague && outer !== 'to') ranges.push({ from, to: from });
    if (isVague && outer !== 'from') ranges.push({ from: to, to });
  }
  return distinctSpans(ranges);
}

/** Removes duplicate spans. */
export function distinctSpans(spans: readonly Span[]): Span[] {
  // Most spans that begin together end together as well. A set for each beginning would take as long as the rest of the
  // layout.
  const ends = new Map<number, number>();
  const more = new Map<number, Set<number>>();
  return spans.filter(({ from, to }) => {
    const known = ends.get(from);
    if (known === undefined) ends.set(from, to);
    if (known === undefined || known === to) return known === undefined;
    const others = more.get(from) ?? new Set<number>();
    more.set(from, others);
    return others.size < others.add(to).size;
  });
}

/** Sorts numbers and removes duplicates. */
export function sortedDistinct(values: readonly number[]): number[] {
  return [...new Set(Float64Array.from(values).sort())];
}

/** First and last moment of all spans; the first second of 1970 where there are none. */
export function extentOf(spans: readonly Span[]): [first: number, last: number] {
  return [min(spans, ({ from }) => from) ?? 0, max(spans, ({ to }) => to) ?? 1000];
}
