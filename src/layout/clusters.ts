import { clamp, type Span } from './geometry.js';

const CLUSTER_GAP = 6;

/** Items that share one counted button, in time order, and the button's stretch. */
export interface Cluster<T> {
  readonly items: readonly T[];
  readonly span: Span;
}

/**
 * Joins what found no room into buttons of one width that neither touch nor stand on a fold: each stands at the middle
 * of its items, as near as a free stretch allows, and those that would touch become one.
 */
export function joinClusters<T>(
  items: readonly { readonly item: T; readonly at: number }[],
  { buttonPx, rooms }: { buttonPx: number; rooms: readonly Span[] },
): Cluster<T>[] {
  const wide = rooms.filter(({ from, to }) => to - from >= buttonPx);
  const fallback = wide.length > 0 ? wide : rooms;
  const clusters: { items: T[]; first: number; last: number; span: Span }[] = [];
  for (const { item, at } of [...items].sort((a, b) => a.at - b.at)) {
    let next = { items: [item], first: at, last: at, span: buttonAt(at, buttonPx, fallback) };
    for (let before = clusters.at(-1); before && touches(before.span, next.span); before = clusters.at(-1)) {
      clusters.pop();
      const [first, last] = [before.first, next.last];
      next = {
        items: [...before.items, ...next.items],
        first,
        last,
        span: buttonAt((first + last) / 2, buttonPx, fallback),
      };
    }
    clusters.push(next);
  }
  return clusters.map(({ items: joined, span }) => ({ items: joined, span }));
}

function touches(a: Span, b: Span): boolean {
  return a.to + CLUSTER_GAP > b.from;
}

/** The button's stretch about a middle, moved into the nearest stretch with room. */
function buttonAt(middle: number, buttonPx: number, rooms: readonly Span[]): Span {
  const starts = rooms.map((room) => clamp(middle - buttonPx / 2, room.from, Math.max(room.from, room.to - buttonPx)));
  const from = starts.reduce((best, start) => (distance(start) < distance(best) ? start : best), starts[0] ?? 0);
  return { from, to: from + buttonPx };

  function distance(start: number): number {
    return Math.abs(start + buttonPx / 2 - middle);
  }
}
