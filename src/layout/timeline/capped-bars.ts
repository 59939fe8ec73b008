import type { Span } from '../geometry.js';
import { labelSpan, positionsFor } from '../labels/label-positions.js';
import type { PlacedLabel } from '../labels/place-labels.js';
import { DOT_PX, type StepMark } from '../scale/marks.js';
import type { PlacedEvent } from './placed-events.js';

type PlacedEventLabel = PlacedLabel<PlacedEvent>;

/** A bar that another event of its lane ends: that event stands as a dot at its end, in the same row. */
export interface CappedBar {
  readonly item: PlacedEvent;
  readonly cap: Omit<PlacedEventLabel, 'row'>;
  /** The bar up to the dot. */
  readonly bar: StepMark;
  /** Stretch of both with their labels. */
  readonly whole: StepMark;
}

/** Distance between a bar and the dot at its end. */
const GAP_PX = 2;
/** Farthest that the end of a bar is moved: a dot stands for at most 48 px of time, half of which is after its middle. */
const MAX_MOVE_PX = 32;

/** Finds capped bars whose labels have room on one line. Each is found by the events of the bar and of its cap. */
export function findCappedBars(
  placed: readonly PlacedEvent[],
  markOf: (item: PlacedEvent) => StepMark,
  widthOf: (item: PlacedEvent, isWrapped?: boolean) => number,
  chart: Span,
): ReadonlyMap<PlacedEvent, CappedBar> {
  const found = new Map<PlacedEvent, CappedBar>();
  let byId: ReadonlyMap<string, PlacedEvent> | undefined;
  for (const item of placed) {
    for (const { as, to: id } of item.event.links) {
      if (as !== 'ends') continue;
      const ended = (byId ??= new Map(placed.map((each) => [each.event.id, each]))).get(id);
      if (!ended || found.has(ended)) continue;
      const [mark, dot] = [markOf(ended), markOf(item)];
      const to = dot.from - GAP_PX;
      const from = Math.min(mark.from, to - widthOf(ended));
      const position = positionsFor(dot, (isWrapped) => widthOf(item, isWrapped), chart)[0];
      const isEnd = mark.to >= to && mark.to - to <= MAX_MOVE_PX && ended.date.endEarliest <= item.date.endLatest;
      const isShown = mark.shape === 'bar' && dot.shape === 'dot' && position?.side === 'after';
      if (!isEnd || !isShown || from < 0 || mark.from > to - DOT_PX) continue;
      const bar = { ...mark, to, solidTo: to };
      const whole = { ...mark, from, to: labelSpan(position).to };
      const capped = { item: ended, cap: { item, mark: dot, position }, bar, whole };
      found.set(ended, capped).set(item, capped);
      break;
    }
  }
  return found;
}

/** Divides a label that stands for a capped bar into that of the bar, which ends before the dot, and that of the dot. */
export function divideCapped(label: PlacedEventLabel, { cap, bar }: CappedBar): readonly PlacedEventLabel[] {
  const { position } = label;
  const offset = Math.min(labelSpan(position).from - bar.to, -position.widthPx);
  return [
    { ...label, mark: bar, position: { ...position, anchor: bar.to, offset } },
    { ...label, ...cap },
  ];
}
