import type { Explainer, Named } from '../../model/explainer.js';

/** The lanes of the chart: the document's lanes, its topics, or one for all events. */
export type LaneBy = 'lane' | 'topic' | 'none';

const COLOR_COUNT = 8;

/** Number of a lane's colour. Colours repeat after the eighth lane. */
export function laneColor(index: number): number {
  return index === 0 ? 0 : ((index - 1) % COLOR_COUNT) + 1;
}

/** Returns the lanes: those of the document, or its topics. */
export function lanesOf({ topics, lanes }: Explainer, by: LaneBy): readonly Named[] {
  return by === 'topic' ? topics : lanes;
}
