import type { StoryEvent } from '../../model/explainer.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import { showsEveryEvent } from './shows-every-event.js';
import type { TimelineLayout } from './timeline-layout.js';

/** Events out of view on one side. */
export interface OffscreenSide {
  readonly count: number;
  readonly first: StoryEvent | undefined;
  /** Events in time order. Collecting thousands takes time, so the list is computed when it is read. */
  readonly events: readonly StoryEvent[];
}

/** Events that are out of view, or in view without space for their label. They are counted at the edge of the chart. */
export interface OffscreenCounts {
  readonly earlier: OffscreenSide;
  readonly later: OffscreenSide;
}

const NO_EVENTS: OffscreenSide = { count: 0, first: undefined, events: [] };

/** Counts the events that are in none of a layout's labels and clusters. */
export const countOffscreen = memoizeByKey((layout: TimelineLayout): OffscreenCounts => {
  const { labels, clusters, dated, spans, viewport } = layout;
  if (showsEveryEvent(layout)) return { earlier: NO_EVENTS, later: NO_EVENTS };
  const isShown = new Uint8Array(dated.length);
  for (const { index } of labels) isShown[index] = 1;
  for (const { placed } of clusters) for (const { index } of placed) isShown[index] = 1;
  const isEarlier = (index: number): boolean => spans.from[index]! + spans.to[index]! < viewport.from + viewport.to;
  return {
    earlier: countSide(dated, (index) => isShown[index] === 0 && isEarlier(index)),
    later: countSide(dated, (index) => isShown[index] === 0 && !isEarlier(index)),
  };
});

function countSide(dated: TimelineLayout['dated'], isCounted: (index: number) => boolean): OffscreenSide {
  let [count, first] = [0, -1];
  for (let index = 0; index < dated.length; index++) {
    if (!isCounted(index)) continue;
    count += 1;
    if (first < 0) first = index;
  }
  return {
    count,
    first: dated[first]?.event,
    get events() {
      return dated.filter(({ index }) => isCounted(index)).map(({ event }) => event);
    },
  };
}
