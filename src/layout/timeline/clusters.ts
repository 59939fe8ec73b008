import { clamp, type Span } from '../geometry.js';

const CLUSTER_GAP_PX = 6;

/** Events that share one counted button, in time order, and the button's span. */
export interface Cluster<T> {
  readonly items: readonly T[];
  readonly span: Span;
}

/**
 * Gathers items without a label into buttons of one width that neither touch each other nor stand on a fold. A button
 * stands at the middle of its items, or as near as the free spans allow; buttons that would touch become one.
 */
export function joinClusters<T>(
  items: readonly { readonly item: T; readonly at: number }[],
  { buttonPx, free }: { buttonPx: number; free: readonly Span[] },
): Cluster<T>[] {
  const sorted = [...items].sort((a, b) => a.at - b.at);
  const wide = free.filter(({ from, to }) => to - from >= buttonPx);
  const buttonOf = (first: number, end: number): Button => {
    const middle = (sorted[first]!.at + sorted[end - 1]!.at) / 2;
    return { first, end, span: buttonAt(middle, buttonPx, wide.length > 0 ? wide : free) };
  };
  const buttons: Button[] = [];
  for (const index of sorted.keys()) {
    let next = buttonOf(index, index + 1);
    for (let before = buttons.at(-1); before && touches(before.span, next.span); before = buttons.at(-1)) {
      buttons.pop();
      next = buttonOf(before.first, next.end);
    }
    buttons.push(next);
  }
  return buttons.map(({ first, end, span }) => ({ items: sorted.slice(first, end).map(({ item }) => item), span }));
}

/** A button for the items from index `first` up to, but not including, `end`. */
interface Button {
  readonly first: number;
  readonly end: number;
  readonly span: Span;
}

function touches(a: Span, b: Span): boolean {
  return a.to + CLUSTER_GAP_PX > b.from;
}

/** Returns a button's span around `middle`, moved into the nearest free span. */
function buttonAt(middle: number, buttonPx: number, free: readonly Span[]): Span {
  let [from, distance] = [0, Infinity];
  for (const span of free) {
    const start = clamp(middle - buttonPx / 2, span.from, Math.max(span.from, span.to - buttonPx));
    const moved = Math.abs(start + buttonPx / 2 - middle);
    if (moved < distance) [from, distance] = [start, moved];
  }
  return { from, to: from + buttonPx };
}
