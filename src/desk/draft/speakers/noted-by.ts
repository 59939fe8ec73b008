import { isSilentForm, isTurnedRound, type Draft } from '../draft.js';
import { findOwnSpeaker, findSpeaker, keyOfSpeaker, type SpeakerCandidate } from './speakers.js';

/**
 * Returns who noted that somebody did not say something: whom the editor has chosen, or who says so in the article, as in “Blinken stated
 * that Wang Yi did not apologize”. It is undefined where the article itself noted it.
 */
export function findNoter<Candidate extends SpeakerCandidate>(
  draft: Draft,
  index: number,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const asked = draft.asked[index];
  if (asked?.kind !== 'statement' || !isSilentForm(draft, index)) return undefined;
  const own = isTurnedRound(draft, index) ? findOwnSpeaker(draft, asked.proposal) : undefined;
  const key = draft.changes[index]?.notedBy ?? (own && keyOfSpeaker(own));
  const noter = candidates.find((each) => each.key === key);
  const silent = findSpeaker(draft, index, candidates);
  // Nobody notes of themselves that they were silent.
  return noter && silent && isSameSpeaker(noter, silent) ? undefined : noter;
}

/** True for one candidate, also where the article has them twice. */
export function isSameSpeaker(one: SpeakerCandidate, other: SpeakerCandidate): boolean {
  return one.key === other.key || (one.id !== undefined && one.id === other.id);
}
