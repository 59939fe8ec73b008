import type { EventLink, StoryEvent } from '../../model/explainer.js';
import type { PlacedEvent } from './placed-events.js';

/** Height that a row keeps free above it for the words of its links. */
export const LINK_ROOM_PX = 24;

/** Returns the links of an event that are drawn: those that a source states, but for mere order. */
export function drawnLinks({ links }: StoryEvent): readonly EventLink[] {
  return links.filter(({ as, sources }) => as !== 'follows' && sources.length > 0);
}

/** Tells for rows, which are asked for from the top, whether one of their events is linked with one above or beside it. */
export function linksUpward(): (row: readonly PlacedEvent[]) => boolean {
  const above = new Set<string>();
  const wanted = new Set<string>();
  return (row) => {
    for (const { event } of row) above.add(event.id);
    const isLinked = row.some(({ event }) => wanted.has(event.id) || drawnLinks(event).some(({ to }) => above.has(to)));
    for (const { event } of row) for (const { to } of drawnLinks(event)) wanted.add(to);
    return isLinked;
  };
}
