import type { Explainer, Named } from '../../model/explainer.js';
import { YIELD_EVERY, type Steps } from '../../scheduling/steps.js';
import type { PlacedEvent } from './placed-events.js';

/** What the rows of the chart are: the document's lanes, its topics, or one for all. */
export type LaneBy = 'lane' | 'topic' | 'none';

/** A lane with what stands in it; `lane` is absent for what has none. */
export interface LaneGroup {
  readonly lane: Named | undefined;
  /** Its place in the document's order, from 1; 0 for what has none. */
  readonly index: number;
  readonly placed: readonly PlacedEvent[];
  /** The weightiest first; equals in time order. */
  readonly sortByWeight: readonly PlacedEvent[];
}

const COLOR_COUNT = 8;

/** The number of a lane's colour: its index, beginning again after the eighth. */
export function laneColor(index: number): number {
  return index === 0 ? 0 : ((index - 1) % COLOR_COUNT) + 1;
}

/** Events by lane, in the document's order, empty lanes left out; an event of several topics stands in its first. */
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
    found.push({ lane, index: lane ? index + 1 : 0, placed: inLane, sortByWeight: sortByWeight(inLane) });
  }
  return found;
}

/** Weights are few: what has one of them is put together, which is quicker than sorting. */
function sortByWeight(placed: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const groups = new Map<number, PlacedEvent[]>();
  for (const each of placed) {
    const group = groups.get(each.event.weight);
    if (group) group.push(each);
    else groups.set(each.event.weight, [each]);
  }
  const sorted = [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
  return ([] as PlacedEvent[]).concat(...sorted);
}
