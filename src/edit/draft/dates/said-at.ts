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

/**
 * Returns the event that the editor has chosen for a statement, or as that which a silence is about; undefined for none, or one that
 * the story no longer has.
 */
export function chosenEvent(draft: Draft, index: number, document: Json): string | undefined {
  const { at, about } = draft.changes[index] ?? {};
  const chosen = isSilentForm(draft, index) ? about : at;
  return eventsIn(document).find(({ id }) => id === chosen)?.id;
}

/**
 * Finds the event at which a statement may have been said, where the article says “at the meeting” beside it and the story has
 * exactly one such meeting that took place, or where the sentence of a meeting itself says so: “had a meeting where he warned”. Editors
 * choose it; it is never taken by itself.
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

/** Finds the occasion of a charge or a judgement in whose words it stands, where the same one goes on: “criticized it at the meeting, stating that”. */
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

/** Finds the talk that was put into the story from the very sentence of a statement, which says that it was said at it. */
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

/** Words that many titles have. */
const COMMON =
  /^(?:that|this|with|from|have|been|were|their|about|would|could|will|which|when|where|after|before|into|over|than|they|what|whom|other|some|such|also|many|more|most|people|person|killed|died|dead|wounded|injured|forces?|troops|army|city|town|country|police|government|president|minister|officials?|says?|said|told|asked|year|month|week|days?|first|last|next)$/;

/**
 * Finds the event that a silence may be about: the one that shares most words with what was not said, two or more, and not only names,
 * and has all names of it. Editors choose it; it is never taken by itself.
 */
export function findAbout(proposal: StatementProposal, document: Json): SaidAt | undefined {
  const silent = contentWordsOf(proposal.text);
  const names = proposal.text.match(/(?<!\p{L})\p{Lu}\p{L}+/gu) ?? [];
  const shared = eventsIn(document)
    .map((event) => ({ event, words: [...contentWordsOf(event.title)].filter(([word]) => silent.has(word)) }))
    .sort((a, b) => b.words.length - a.words.length);
  const [best, next] = shared;
  if (!best || best.words.length < 2 || best.words.length === next?.words.length) return undefined;
  const written = best.words.map(([word]) => silent.get(word)!);
  const isOther =
    names.some((name) => !best.event.title.includes(name)) || written.every((word) => /^\p{Lu}/u.test(word));
  return isOther ? undefined : { ...best.event, words: written.join(', ') };
}

/** Returns the longer words of a text as they are written, by what tells them apart. Two forms of a noun are one. */
export function contentWordsOf(text: string): ReadonlyMap<string, string> {
  const words = (text.match(/(?<![\p{L}])\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.test(word.toLowerCase()));
  return new Map(words.map((word) => [word.toLowerCase().replace(/s$/, ''), word] as const));
}
