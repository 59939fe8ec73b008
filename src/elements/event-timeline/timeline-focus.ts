import { memoizeByKey } from '../../scheduling/memoize.js';
import { countOffscreen } from '../../layout/timeline/offscreen-counts.js';
import type { TimelineLayout } from '../../layout/timeline/timeline-layout.js';
import type { StoryEvent } from '../../model/explainer.js';
import type { FocusCommand } from './timeline-keys.js';

/**
 * Returns the event that gets the focus by a command; undefined if there is none. Events for which `sharesFocus` is true are in the
 * same counted button as the focused event, so they are skipped.
 */
export function eventForCommand(
  command: FocusCommand,
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

/** Returns the nearest event in time in the lane above or below. */
function nearestInLane(from: StoryEvent, step: 1 | -1, { marks, lanes }: TimelineLayout): StoryEvent | undefined {
  const here = marks.find(({ event }) => event === from);
  const lane = lanes[lanes.findIndex(({ index }) => index === here?.lane) + step];
  if (!here || !lane) return undefined;
  const inLane = marks.filter((mark) => mark.lane === lane.index);
  return inLane.sort((a, b) => Math.abs(a.from - here.from) - Math.abs(b.from - here.from))[0]?.event;
}

/** Maps the id of each event in a counted button to the id of the first event in that button. */
export const firstInCluster = memoizeByKey((layout: TimelineLayout): ReadonlyMap<string, string> => {
  const { earlier, later } = countOffscreen(layout);
  const groups = [...layout.clusters, earlier, later].map(({ events }) => events);
  return new Map(groups.flatMap((events) => events.map(({ id }) => [id, events[0]!.id] as const)));
});
