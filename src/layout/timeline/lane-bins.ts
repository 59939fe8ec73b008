import { bin } from 'd3';
import { MAX_HALF_BIN_PX, CLUSTER_PX, type BinLane } from './zoom-layout.js';
import type { Span } from '../geometry.js';
import { freeSpans, TEAR_PX } from '../labels/label-positions.js';
import type { PlacedEvent } from './placed-events.js';

/** From so many events to each counted button on, a histogram says more than buttons. */
const MIN_EVENTS_PER_BUTTON = 10;
/** Room for a bar, and over it for its number. */
const HISTOGRAM_PX = 60;
/** A bin of which less is in view counts at the edge: it is a target. */
const MIN_BIN_PX = 24;

/** What stands in one stretch of a lane's histogram, in the order in which it was given. */
export interface Bin<T> {
  readonly items: readonly T[];
  readonly span: Span;
}

export interface BinOptions<T> {
  readonly atOf: (item: T) => number;
  /** No bin is narrower, unless its room is. */
  readonly binPx: number;
  /** The stretches between folds; what stands in a fold counts with the nearer side. */
  readonly free: readonly Span[];
}

/** The histogram of a crowded lane; undefined where counted buttons do. */
export const binLane: BinLane = (unplaced, { group, y, scale, middleOf }) => {
  const { widthPx, closedFolds } = scale;
  if (unplaced.length * CLUSTER_PX.width <= MIN_EVENTS_PER_BUTTON * widthPx) return undefined;
  const free = freeSpans(closedFolds, widthPx, TEAR_PX);
  // A room for less than two bins has one, so that none is twice as wide as it should be.
  const bins = binItems(inTimeOrder(unplaced), { atOf: middleOf, binPx: MAX_HALF_BIN_PX, free });
  const maxCount = bins.reduce((count, { items }) => Math.max(count, items.length), 0);
  return bins.map(({ items, span }) => ({
    placed: items,
    events: items.map(({ event }) => event),
    middle: (span.from + span.to) / 2,
    y,
    height: HISTOGRAM_PX,
    bin: {
      fromMs: scale.ms(span.from),
      toMs: scale.ms(span.to),
      share: items.length / maxCount,
      lane: group,
      spanIn: (toView, viewPx) => clipSpan(toView(span.from), toView(span.to), viewPx),
    },
  }));
};

function clipSpan(from: number, to: number, widthPx: number): Span {
  const [first, last] = [Math.max(0, from), Math.min(widthPx, to)];
  return last - first < Math.min(MIN_BIN_PX, to - from) ? { from, to } : { from: first, to: last };
}

/** As many bins of one width as each stretch between folds has room for. Empty ones are left out. */
export function binItems<T>(items: readonly T[], { atOf, binPx, free }: BinOptions<T>): Bin<T>[] {
  const spans = free.flatMap((span) => divideSpan(span, binPx));
  const edges = spans.slice(1).map(({ from }, index) => (spans[index]!.to + from) / 2);
  const bins = bin<T, number>().value(atOf).domain([-Infinity, Infinity]).thresholds(edges)([...items]);
  return bins.map((each, index) => ({ items: [...each], span: spans[index]! })).filter((each) => each.items.length > 0);
}

function divideSpan({ from, to }: Span, binPx: number): Span[] {
  const count = Math.max(1, Math.floor((to - from) / binPx));
  const edge = (index: number): number => from + ((to - from) * index) / count;
  return Array.from({ length: count }, (_, index) => ({ from: edge(index), to: edge(index + 1) }));
}

function inTimeOrder(placed: readonly PlacedEvent[]): PlacedEvent[] {
  return [...placed].sort((a, b) => a.index - b.index);
}
