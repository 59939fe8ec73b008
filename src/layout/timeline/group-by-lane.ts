import type { Explainer, Named } from '../../model/explainer.js';
import { YIELD_EVERY, type Steps } from '../../scheduling/steps.js';
import type { LaneBy } from './lanes.js';
import type { PlacedEvent } from './placed-events.js';

/** A lane with its events; `lane` is undefined for events without one. */
export interface LaneGroup {
  readonly lane: Named | undefined;
  /** Index of the lane in the document's order, from 1; 0 for events without a lane. */
  readonly index: number;
  readonly placed: readonly PlacedEvent[];
  /** Heaviest events first; events of equal weight in time order. */
  readonly byWeight: readonly PlacedEvent[];
}

/**
 * Groups events by lane, in the document's order, without empty lanes. An event with several topics belongs to its
 * first.
 */
export function* groupByLane(
  explainer: Explainer,
  placed: readonly PlacedEvent[],
  by: LaneBy,
): Steps<readonly LaneGroup[]> {
  const lanes = by === 'none' ? [] : by === 'lane' ? explainer.lanes : explainer.topics;
  const groups = new Map<string | undefined, PlacedEvent[]>(
    [...lanes.map(({ id }) => id), undefined].map((id) => [id, []]),
  );
  for (const each of placed) {
    if (each.index % YIELD_EVERY === 0) yield;
    const id = (by === 'lane' ? each.event.lane : each.event.topics[0])?.id;
    (groups.get(id) ?? groups.get(undefined)!).push(each);
  }
  const found: LaneGroup[] = [];
  for (const [index, lane] of [...lanes, undefined].entries()) {
    const inLane = groups.get(lane?.id)!;
    if (inLane.length === 0) continue;
    yield;
    found.push({ lane, index: lane ? index + 1 : 0, placed: inLane, byWeight: sortByWeight(inLane) });
  }
  return found;
}

/** Sorts by weight. There are only a few weights, so grouping is faster than comparing. */
function sortByWeight(placed: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const groups = new Map<number, PlacedEvent[]>();
  for (const each of placed) {
    const group = groups.get(each.event.weight);
    if (group) group.push(each);
    else groups.set(each.event.weight, [each]);
  }
  return [...groups].sort(([a], [b]) => b - a).flatMap(([, group]) => group);
}
