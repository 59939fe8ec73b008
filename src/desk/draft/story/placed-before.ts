import type { Json } from '../../document/json.js';
import { chosenEvent, eventsIn, type StoryEventName } from '../dates/said-at.js';
import { isSilentForm, type Draft, type ProposalStatus } from '../draft.js';
import { findSpeaker, type SpeakerCandidate } from '../speakers/speakers.js';
import { chosenTopics } from './chosen-topics.js';

/** The choices of an editor for the statement that was confirmed last, which may be made again. */
export interface PlacedBefore {
  /** Event at which it was said. It is only given for the same speaker. */
  readonly at?: StoryEventName;
  /** Ids of its topics. */
  readonly topics: readonly string[];
}

/**
 * Finds the event and the topics of the statement that was confirmed last, as far as they are still open for another statement. They are only
 * suggested to the editor, since the article gives no reason for them.
 *
 * @param candidates Candidates for the speakers.
 * @param isPlaceOffered True if the article gives reason for an event, so that none is suggested here.
 * @returns Undefined where nothing can be chosen again.
 */
export function findPlacedBefore(
  draft: Draft,
  index: number,
  statuses: readonly ProposalStatus[],
  candidates: readonly SpeakerCandidate[],
  document: Json,
  isPlaceOffered = false,
): PlacedBefore | undefined {
  const isSaid = (each: number) => draft.asked[each]?.kind === 'statement' && !isSilentForm(draft, each);
  const before = draft.decided.findLast((each) => each !== index && statuses[each] === 'confirmed' && isSaid(each));
  if (before === undefined || !isSaid(index)) return undefined;
  const own = draft.changes[index] ?? {};
  const [speaker, speakerBefore] = [index, before].map((each) => findSpeaker(draft, each, candidates)?.key);
  const isSameSpeaker = speaker !== undefined && speaker === speakerBefore;
  const id =
    isSameSpeaker && !isPlaceOffered && own.at === undefined ? chosenEvent(draft, before, document) : undefined;
  const at = eventsIn(document).find((event) => event.id === id);
  const topics = own.topics === undefined ? chosenTopics(draft.changes[before] ?? {}, document) : [];
  return at || topics.length > 0 ? { ...(at && { at }), topics } : undefined;
}
