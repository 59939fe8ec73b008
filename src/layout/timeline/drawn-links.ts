import type { EventLink, StoryEvent } from '../../model/explainer.js';

/** Height that a row keeps free above it for the words of its events' links. */
export const LINK_ROOM_PX = 24;

/** Returns the links of an event that are drawn: those that a source states, but for mere order. */
export function drawnLinks({ links }: StoryEvent): readonly EventLink[] {
  return links.filter(({ as, sources }) => as !== 'follows' && sources.length > 0);
}
