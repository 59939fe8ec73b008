import type { Explainer, Named, StoryEvent } from '../model/explainer.js';

/** What the rows of the chart are: the document's lanes, its topics, or one for all. */
export type LaneBy = 'lane' | 'topic' | 'none';

/** A lane with what stands in it; `lane` is absent for what has none. */
export interface LaneGroup {
  readonly lane: Named | undefined;
  /** Its place in the document's order, from 1, for colours; 0 for what has none. */
  readonly index: number;
  readonly events: readonly StoryEvent[];
}

/** Events by lane, in the document's order, empty lanes left out; an event of several topics stands in its first. */
export function groupByLane(explainer: Explainer, events: readonly StoryEvent[], by: LaneBy): LaneGroup[] {
  if (by === 'none') return events.length > 0 ? [{ lane: undefined, index: 0, events }] : [];
  const lanes = by === 'lane' ? explainer.lanes : explainer.topics;
  const groups = new Map<string | undefined, StoryEvent[]>(lanes.map(({ id }) => [id, []]));
  for (const event of events) {
    const id = (by === 'lane' ? event.lane : event.topics[0])?.id;
    const group = groups.get(id) ?? groups.get(undefined);
    if (group) group.push(event);
    else groups.set(undefined, [event]);
  }
  const indexed = [...lanes.map((lane, index) => ({ lane, index: index + 1 })), { lane: undefined, index: 0 }];
  return indexed
    .map(({ lane, index }) => ({ lane, index, events: groups.get(lane?.id) ?? [] }))
    .filter((group) => group.events.length > 0);
}
