import type { TimelineLayout } from '../../layout/timeline/timeline-layout.js';
import type { StoryEvent } from '../../model/explainer.js';
import type { TimelineAct } from './timeline-keys.js';

/**
 * Where a key leads from the event that has the focus: to another event, or `undefined` where there is none. What `isHere`
 * shares the place of the focus.
 */
export function eventReachedBy(
  act: TimelineAct,
  from: StoryEvent,
  events: readonly StoryEvent[],
  layout: TimelineLayout,
  isHere: (event: StoryEvent) => boolean,
): StoryEvent | undefined {
  const at = events.indexOf(from);
  switch (act) {
    case 'previous':
      return events
        .slice(0, Math.max(0, at))
        .reverse()
        .find((event) => !isHere(event));
    case 'next':
      return events.slice(at + 1).find((event) => !isHere(event));
    case 'first':
      return events[0];
    case 'last':
      return events[events.length - 1];
    case 'laneBefore':
      return nearestInLane(from, -1, layout);
    case 'laneAfter':
      return nearestInLane(from, 1, layout);
    default:
      return undefined;
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
