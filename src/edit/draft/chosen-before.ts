import type { StatementProposal } from '../../propose/proposals.js';
import { isTurnedRound, type Draft, type ProposalStatus } from './draft.js';
import { fold } from './namesakes.js';
import { findSpeaker, keyOfSpeaker, type SpeakerCandidate } from './speakers.js';
import { headOf, wordsOf } from './unnamed-speakers.js';

/** Somebody whom an editor has chosen for the same description before, and the words of that description. */
export interface ChosenBefore<Candidate extends SpeakerCandidate> {
  readonly speaker: Candidate;
  readonly words: string;
}

/** Descriptions that speak of somebody who was told of before. “His lawyer” may be the lawyer of two. */
const POINTS_BACK = /^(?:the|this|that|der|die|das|dieser|diese)\s/i;

/**
 * Finds whom an editor has chosen for “the official” at another statement, the nearest in the article. It is none where the article
 * introduces another official between the two, or where the editor has chosen somebody for this statement. Editors take it; it is never
 * taken by itself.
 */
export function findChosenBefore<Candidate extends SpeakerCandidate>(
  draft: Draft,
  index: number,
  statuses: readonly ProposalStatus[],
  candidates: readonly Candidate[],
): ChosenBefore<Candidate> | undefined {
  const own = statementAt(draft, index);
  const description = own && describe(draft, own);
  if (!description || draft.changes[index]?.speaker !== undefined) return undefined;
  const shown = findSpeaker(draft, index, candidates);
  const before = draft.asked
    .flatMap((_, at) => {
      const other = at !== index && statuses[at] === 'confirmed' ? statementAt(draft, at) : undefined;
      const words = other && describe(draft, other);
      const speaker = findSpeaker(draft, at, candidates);
      if (!words || speaker?.id === undefined || !isAlike(description, words, speaker)) return [];
      return [{ speaker, words, start: startOf(other) }];
    })
    .sort((a, b) => Math.abs(a.start - startOf(own)) - Math.abs(b.start - startOf(own)));
  const [nearest] = before;
  if (!nearest || nearest.speaker.id === shown?.id) return undefined;
  const { speaker, words, start } = nearest;
  return isAnotherBetween(draft, description, speaker, [start, startOf(own)]) ? undefined : { speaker, words };
}

/** Returns a statement whose speaker is the one whom the article names for it. */
function statementAt(draft: Draft, index: number): StatementProposal | undefined {
  const asked = draft.asked[index];
  return asked?.kind === 'statement' && !isTurnedRound(draft, index) ? asked.proposal : undefined;
}

/** Returns the words with which the article points back to a speaker; undefined where it does so otherwise. */
function describe({ text }: Draft, { speakerAt }: StatementProposal): string | undefined {
  const words = speakerAt ? text.slice(speakerAt.start, speakerAt.end) : '';
  return POINTS_BACK.test(words) ? words : undefined;
}

/** True for the same words, and for “the State Department official” where a chosen official is described as one of the State Department. */
function isAlike(description: string, before: string, { name }: SpeakerCandidate): boolean {
  if (fold(description) === fold(before)) return true;
  const known = wordsOf(name);
  return headOf(description) === headOf(before) && [...wordsOf(description)].every((word) => known.has(word));
}

function startOf({ speakerAt, start }: StatementProposal): number {
  return speakerAt?.start ?? start;
}

/** True where the article introduces somebody else of the same noun between two places. */
function isAnotherBetween(
  { people }: Draft,
  description: string,
  { key }: SpeakerCandidate,
  places: readonly [number, number],
): boolean {
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return people.some(
    (person) =>
      person.start > from &&
      person.start < to &&
      !POINTS_BACK.test(person.name) &&
      headOf(person.name) === headOf(description) &&
      keyOfSpeaker(person) !== key,
  );
}
