import { bin } from 'd3-array';
import { MAX_HALF_BIN_PX, CLUSTER_PX, type BinLane } from './zoom-layout.js';
import type { Span } from '../geometry.js';
import { freeSpans, FOLD_GAP_PX } from '../labels/label-positions.js';
import type { PlacedEvent } from './placed-events.js';

/** Average number of events per counted button from which a histogram is easier to read than buttons. */
const MIN_EVENTS_PER_BUTTON = 10;
/** Height of the histogram: space for a bar, and for its number above. */
const HISTOGRAM_PX = 60;
/** Width that a bin at the edge of the view must show. Each bin is a pointer target, so it may not be narrower. */
const MIN_BIN_PX = 24;

/** Items in one stretch of a lane's histogram, in their given order. */
export interface Bin<T> {
  readonly items: readonly T[];
  readonly span: Span;
}

export interface BinOptions<T> {
  readonly atOf: (item: T) => number;
  /** Minimum width of a bin, unless its free span is narrower. */
  readonly binPx: number;
  /** Spans between folds. Items within a fold count with the nearer side. */
  readonly free: readonly Span[];
}

/** Makes the histogram of a crowded lane. Returns undefined where counted buttons are enough. */
export const binLane: BinLane = (unplaced, { group, y, scale, middleOf }) => {
  const { widthPx, folds } = scale;
  if (unplaced.length * CLUSTER_PX.width <= MIN_EVENTS_PER_BUTTON * widthPx) return undefined;
  const free = freeSpans(folds, widthPx, FOLD_GAP_PX);
  // A free span shorter than two bins has one bin, so a bin is never wider than twice `MAX_HALF_BIN_PX`.
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

/** Divides each free span into as many bins of equal width as fit. Empty bins are left out. */
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
