import type { Json } from '../../document/json.js';
import { memberOf } from '../../document/pointer.js';
import { eventsIn, type StoryEventName } from '../dates/said-at.js';
import type { Decision, Draft, ProposalChanges } from '../draft.js';
import { entriesMadeBy } from './made-entries.js';

/** Returns the ids of the events that an editor has chosen as what a statement is about, without those that the story has no longer. */
export function chosenAbout({ aboutEvents = [] }: ProposalChanges, document: Json): readonly string[] {
  const ids = new Set(eventsIn(document).map(({ id }) => id));
  return aboutEvents.filter((id) => ids.has(id));
}

/**
 * Finds the event of the story that stands nearest before a statement in the article, or where it begins: what is said is often about that.
 * An editor chooses it; it is never taken by itself.
 */
export function findEventBefore(draft: Draft, index: number, document: Json): StoryEventName | undefined {
  const { asked, decisions } = draft;
  const statement = asked[index];
  if (statement?.kind !== 'statement') return undefined;
  const { start } = statement.proposal;
  const before = asked
    .map(({ kind, proposal }, at) => ({ kind, start: proposal.start, id: idOf(decisions[at]) }))
    .filter((each) => each.kind === 'event' && each.id !== undefined && each.start <= start)
    .sort((a, b) => b.start - a.start);
  const events = new Map(eventsIn(document).map((event) => [event.id, event]));
  return before.flatMap(({ id = '' }) => events.get(id) ?? [])[0];
}

/** Returns the id of the event that a decision has put into the story, or found there. */
function idOf(decision: Decision | undefined): string | undefined {
  if (decision?.is === 'found') return decision.id;
  const id = decision?.is === 'confirmed' ? memberOf(entriesMadeBy(decision.edit, 'events')[0], 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}
