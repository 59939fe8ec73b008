import type { StatementProposal } from '../../propose/proposals.js';
import type { Json } from '../json.js';
import { listAt, memberOf } from '../pointer.js';
import type { Draft } from './draft.js';
import { findOccasion, type Occasion } from './occasions.js';

/** An event of the story at which something may have been said. */
export interface StoryEventName {
  readonly id: string;
  readonly title: string;
}

/** An event that the article names as the place of a statement, with the words that say so. */
export type SaidAt = Occasion<StoryEventName>;

/** Statuses of events at which nobody spoke. */
const NOT_HELD: ReadonlySet<unknown> = new Set(['postponed', 'cancelled']);

/** Lists the events of the story that have an id. */
export function eventsIn(document: Json): readonly StoryEventName[] {
  return listAt(document, '/events').flatMap((event) => {
    const [id, title] = [memberOf(event, 'id'), memberOf(event, 'title')];
    return typeof id === 'string' && typeof title === 'string' ? [{ id, title }] : [];
  });
}

/** Returns the event that the editor has chosen for a statement; undefined for none, or one that the story no longer has. */
export function chosenEvent({ changes }: Pick<Draft, 'changes'>, index: number, document: Json): string | undefined {
  return eventsIn(document).find(({ id }) => id === changes[index]?.at)?.id;
}

/**
 * Finds the event at which a statement may have been said, where the article says “at the meeting” beside it and the story has
 * exactly one such meeting that took place. Editors choose it; it is never taken by itself.
 */
export function findSaidAt(
  { text }: Pick<Draft, 'text'>,
  proposal: StatementProposal,
  document: Json,
): SaidAt | undefined {
  const notHeld = listAt(document, '/events').filter((event) => NOT_HELD.has(memberOf(event, 'status')));
  const ids = new Set(notHeld.map((event) => memberOf(event, 'id')));
  const events = eventsIn(document).filter(({ id }) => !ids.has(id));
  return findOccasion(text, proposal, events);
}
