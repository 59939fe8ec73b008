import type { Explainer, Named } from '../model/explainer.js';
import type { PlacedEvent } from './placed-events.js';

/** What the rows of the chart are: the document's lanes, its topics, or one for all. */
export type LaneBy = 'lane' | 'topic' | 'none';

/** A lane with what stands in it; `lane` is absent for what has none. */
export interface LaneGroup {
  readonly lane: Named | undefined;
  /** Its place in the document's order, from 1, for colours; 0 for what has none. */
  readonly index: number;
  readonly placed: readonly PlacedEvent[];
  /** The weightiest first; equals in time order. */
  readonly byWeight: readonly PlacedEvent[];
}

/** Events by lane, in the document's order, empty lanes left out; an event of several topics stands in its first. */
export function groupByLane(explainer: Explainer, placed: readonly PlacedEvent[], by: LaneBy): LaneGroup[] {
  if (by === 'none') return placed.length > 0 ? [groupOf(undefined, 0, placed)] : [];
  const lanes = by === 'lane' ? explainer.lanes : explainer.topics;
  const groups = new Map<string | undefined, PlacedEvent[]>(lanes.map(({ id }) => [id, []]));
  for (const each of placed) {
    const id = (by === 'lane' ? each.event.lane : each.event.topics[0])?.id;
    const group = groups.get(id) ?? groups.get(undefined);
    if (group) group.push(each);
    else groups.set(undefined, [each]);
  }
  const indexed = [...lanes.map((lane, index) => ({ lane, index: index + 1 })), { lane: undefined, index: 0 }];
  return indexed
    .map(({ lane, index }) => groupOf(lane, index, groups.get(lane?.id) ?? []))
    .filter((group) => group.placed.length > 0);
}

function groupOf(lane: Named | undefined, index: number, placed: readonly PlacedEvent[]): LaneGroup {
  return { lane, index, placed, byWeight: [...placed].sort((a, b) => b.event.weight - a.event.weight) };
}
