import type { StatementProposal } from '../../../propose/proposals.js';
import type { Json } from '../../document/json.js';
import { listAt, memberOf } from '../../document/pointer.js';
import { isSilentForm, type Draft } from '../draft.js';
import { entriesMadeBy } from '../story/made-entries.js';
import { beginsWithVerb, findLinkToTalk, findOccasion, type Occasion } from '../article/occasions.js';

/** An event of the story at which something may have been said. */
export interface StoryEventName {
  readonly id: string;
  readonly title: string;
}

/** An event at which a statement was made according to the article, with the words that say so. */
export type SaidAt = Occasion<StoryEventName>;

/** Statuses of events that did not take place. */
const NOT_HELD: ReadonlySet<unknown> = new Set(['postponed', 'cancelled']);

/** Lists the events of the story that have an id. */
export function eventsIn(document: Json): readonly StoryEventName[] {
  return listAt(document, '/events').flatMap((event) => {
    const [id, title] = [memberOf(event, 'id'), memberOf(event, 'title')];
    return typeof id === 'string' && typeof title === 'string' ? [{ id, title }] : [];
  });
}

/**
 * Returns the id of the event that the editor has chosen for a statement or a silence; undefined if there is none, or if the story no longer
 * has it.
 */
export function chosenEvent(draft: Draft, index: number, document: Json): string | undefined {
  const { at, about } = draft.changes[index] ?? {};
  const chosen = isSilentForm(draft, index) ? about : at;
  return eventsIn(document).find(({ id }) => id === chosen)?.id;
}

/**
 * Finds the event at which a statement may have been said: the article says “at the meeting” beside it and the story has exactly one such
 * meeting that took place, or the sentence of the meeting says so itself, as in “had a meeting where he warned”. It is only suggested to the
 * editor.
 */
export function findSaidAt(draft: Draft, proposal: StatementProposal, document: Json): SaidAt | undefined {
  const notHeld = listAt(document, '/events').filter((event) => NOT_HELD.has(memberOf(event, 'status')));
  const ids = new Set(notHeld.map((event) => memberOf(event, 'id')));
  const events = eventsIn(document).filter(({ id }) => !ids.has(id));
  return (
    findOccasion(draft.text, proposal, events) ??
    findInOtherHalf(draft, proposal, events) ??
    findTalkOfSentence(draft, proposal, events)
  );
}

/** Finds the occasion in a charge or a judgement that the same speaker continues: “criticized it at the meeting, stating that”. */
function findInOtherHalf(
  { text, asked }: Draft,
  proposal: StatementProposal,
  events: readonly StoryEventName[],
): SaidAt | undefined {
  if (!beginsWithVerb(proposal, text)) return undefined;
  const [next] = asked.flatMap(({ kind, proposal: other }) =>
    kind === 'statement' && other !== proposal && other.start === proposal.start && other.speaker === proposal.speaker
      ? (findOccasion(text, other, events) ?? [])
      : [],
  );
  return next;
}

/** Finds the talk that the story has from the same sentence, if the sentence says that the statement was made at it. */
function findTalkOfSentence(
  { asked, decisions }: Draft,
  proposal: StatementProposal,
  events: readonly StoryEventName[],
): SaidAt | undefined {
  const [only, other] = asked.flatMap((each, index) => {
    const words = each.kind === 'event' ? findLinkToTalk(each.proposal, proposal) : undefined;
    return words === undefined ? [] : [{ words, decision: decisions[index] }];
  });
  if (only?.decision?.is !== 'confirmed' || other) return undefined;
  const id = memberOf(entriesMadeBy(only.decision.edit, 'events')[0], 'id');
  const event = events.find((each) => each.id === id);
  return event && { ...event, words: only.words };
}

/** Words that occur in many titles. */
const COMMON =
  /^(?:that|this|with|from|have|been|were|their|about|would|could|will|which|when|where|after|before|into|over|than|they|what|whom|other|some|such|also|many|more|most|people|person|killed|died|dead|wounded|injured|forces?|troops|army|city|town|country|police|government|president|minister|officials?|says?|said|told|asked|year|month|week|days?|first|last|next)$/;

/** Returns the longer words of a text by their stems, so that two forms of a noun count once. */
export function contentWordsOf(text: string): ReadonlyMap<string, string> {
  const words = (text.match(/(?<![\p{L}])\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.test(word.toLowerCase()));
  return new Map(words.map((word) => [word.toLowerCase().replace(/s$/, ''), word] as const));
}
