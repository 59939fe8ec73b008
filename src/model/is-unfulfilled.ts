import type { StoryEvent } from './explainer.js';

const DID_NOT_HAPPEN: ReadonlySet<StoryEvent['status']> = new Set(['planned', 'postponed', 'cancelled']);

/** Tells whether an event was planned and hasn't happened. Its mark is hollow. */
export function isUnfulfilled({ status }: Pick<StoryEvent, 'status'>): boolean {
  return DID_NOT_HAPPEN.has(status);
}
