import { memoizeByKey } from '../../scheduling/memoize.js';
import { countOffscreen } from '../../layout/timeline/offscreen-counts.js';
import type { TimelineLayout } from '../../layout/timeline/timeline-layout.js';
import type { StoryEvent } from '../../model/explainer.js';
import type { WalkCommand } from './timeline-keys.js';

/**
 * The event to which a key leads from the one that has the focus, or undefined where there is none. Events for which
 * `sharesFocus` is true stand in the same counted button, and are one step.
 */
export function eventReachedBy(
  command: WalkCommand,
  from: StoryEvent,
  events: readonly StoryEvent[],
  layout: TimelineLayout,
  sharesFocus: (event: StoryEvent) => boolean,
): StoryEvent | undefined {
  const at = events.indexOf(from);
  switch (command) {
    case 'previous':
      return events
        .slice(0, Math.max(0, at))
        .reverse()
        .find((event) => !sharesFocus(event));
    case 'next':
      return events.slice(at + 1).find((event) => !sharesFocus(event));
    case 'first':
      return events[0];
    case 'last':
      return events[events.length - 1];
    case 'laneBefore':
      return nearestInLane(from, -1, layout);
    case 'laneAfter':
      return nearestInLane(from, 1, layout);
  }
}

/** The event nearest in time in the lane above or below. */
function nearestInLane(from: StoryEvent, step: 1 | -1, { marks, lanes }: TimelineLayout): StoryEvent | undefined {
  const here = marks.find(({ event }) => event === from);
  const lane = lanes[lanes.findIndex(({ index }) => index === here?.lane) + step];
  if (!here || !lane) return undefined;
  const inLane = marks.filter((mark) => mark.lane === lane.index);
  return inLane.sort((a, b) => Math.abs(a.from - here.from) - Math.abs(b.from - here.from))[0]?.event;
}

/** The first event of each counted button, by the ids of all events in it. */
export const firstOfCounted = memoizeByKey((layout: TimelineLayout): ReadonlyMap<string, string> => {
  const { earlier, later } = countOffscreen(layout);
  const groups = [...layout.clusters, earlier, later].map(({ events }) => events);
  return new Map(groups.flatMap((events) => events.map(({ id }) => [id, events[0]!.id] as const)));
});
