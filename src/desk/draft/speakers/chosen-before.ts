import { headNounOf, isProperName } from '../../speakers/names.js';
import { normalizeName } from '../../../text/normalize-name.js';
import type { Json } from '../../document/json.js';
import { listAt, memberOf } from '../../document/pointer.js';
import { isTurnedRound, type Draft, type ProposalStatus } from '../draft.js';
import { entriesMadeBy } from '../story/made-entries.js';
import { findOwnSpeaker, findSpeaker, keyOfSpeaker, type SpeakerCandidate } from './speakers.js';
import type { DraftPerson, DraftStatement } from '../article/unnamed-speakers.js';

/** A speaker whom an editor has chosen before for the same description, with the words of the description. */
export interface ChosenBefore<Candidate extends SpeakerCandidate> {
  readonly speaker: Candidate;
  readonly words: string;
}

/** Descriptions that refer to somebody who was mentioned before. “His lawyer” may be the lawyer of either of two people. */
const POINTS_BACK = /^(?:the|this|that|der|die|das|dieser|diese)\s/i;

/** Words behind a description that add to it: a name, “of the navy”, “, who …”, “, 45,”. */
const TELLS_MORE =
  /^(?:\p{L}|[,(]?\s(?:\p{Lu}|\p{N}|(?:of|from|at|for|in|with|on|near|who|whose|des|von|vom|aus|bei|beim|im|für)\s)|,\s(?:an?|the|one|speaking|named|der|die|das|eine?)\s)/u;

/** Abbreviated titles before a name: “Gov.”, “Gen.” */
const SHORT_TITLE = /(?<!\p{L})\p{Lu}\p{Ll}{1,4}(?=\.\s\p{Lu})/gu;

/**
 * Finds the speaker whom an editor chose for the same description at an earlier statement, if that was not the speaker whom the rules found.
 * Nothing is returned if the rules find a name for this statement, or if the article mentions anybody else between the two statements whom
 * the noun may mean. The speaker is only suggested to the editor.
 */
export function findChosenBefore<Candidate extends SpeakerCandidate>(
  draft: Draft,
  index: number,
  statuses: readonly ProposalStatus[],
  candidates: readonly Candidate[],
  document: Json,
): ChosenBefore<Candidate> | undefined {
  const own = describe(draft, index);
  if (!own || own.isNamed) return undefined;
  const before = draft.asked
    .flatMap((_, at) => (at !== index && statuses[at] === 'confirmed' ? (describe(draft, at) ?? []) : []))
    .filter((each) => each.start <= own.start && isAlike(each.words, own.words))
    .sort((a, b) => a.start - b.start)
    .at(-1);
  if (!before || isAnotherBetween(draft, before, own)) return undefined;
  const id = findMade(draft, before, document);
  const speaker = candidates.find((candidate) => candidate.id !== undefined && candidate.id === id);
  const isShown = speaker?.key === findSpeaker(draft, index, candidates)?.key;
  return speaker && !isShown ? { speaker, words: before.words } : undefined;
}

/** A description that refers back to a speaker. */
interface Description {
  readonly index: number;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Speaker whom the article names. */
  readonly own: DraftPerson | undefined;
  /** True if the article may mean somebody whom it names. */
  readonly isNamed: boolean;
}

/** Returns the description of the speaker of a statement; undefined if it does not refer back, or if more words add to it. */
function describe(draft: Draft, index: number): Description | undefined {
  const asked = draft.asked[index];
  if (asked?.kind !== 'statement' || isTurnedRound(draft, index)) return undefined;
  const { speakerAt, possibleSpeakers = [] }: DraftStatement = asked.proposal;
  const words = speakerAt ? draft.text.slice(speakerAt.start, speakerAt.end) : '';
  const own = findOwnSpeaker(draft, asked.proposal);
  if (!speakerAt || !POINTS_BACK.test(words) || own?.called !== undefined) return undefined;
  const isNamed = [own?.name ?? '', ...possibleSpeakers].some((name) => isProperName(name) && !POINTS_BACK.test(name));
  return { index, words, ...speakerAt, own, isNamed };
}

/** Returns true for equal descriptions. “This official” and “that official” differ. */
function isAlike(one: string, other: string): boolean {
  const [before, own] = [normalizeName(one), normalizeName(other)];
  const bare = (words: string) => words.replace(/^(?:the|this|that) /, '');
  return before === own || (bare(before) === bare(own) && [before, own].some((words) => words.startsWith('the ')));
}

/** Returns the id of the speaker whom an editor chose for a statement, while it is in the story with that speaker. */
function findMade({ changes, decisions }: Draft, { index, own }: Description, document: Json): string | undefined {
  const decision = decisions[index];
  const chosen = changes[index]?.speaker;
  if (chosen === undefined || (own && chosen === keyOfSpeaker(own))) return undefined;
  const [made] = decision?.is === 'confirmed' ? entriesMadeBy(decision.edit, 'statements') : [];
  const found = decision?.is === 'found' && decision.list === 'statements' ? decision.id : undefined;
  const id = found ?? memberOf(made, 'id');
  const now = id && listAt(document, '/statements').find((each) => memberOf(each, 'id') === id);
  const speaker = memberOf(found === undefined ? made : now, 'speaker');
  return typeof speaker === 'string' && memberOf(now, 'speaker') === speaker ? speaker : undefined;
}

/** Returns true if the text between two places has the noun of a description in other words, or a person whom the noun describes. */
function isAnotherBetween({ text, people }: Draft, before: Description, own: Description): boolean {
  const parts = [before.words, own.words]
    .flatMap((words) =>
      [words.charAt(0).toUpperCase(), words.charAt(0).toLowerCase()].map((first) => first + words.slice(1)),
    )
    .reduce((all, words) => all.flatMap((part) => part.split(words)), [text.slice(before.start, own.end)]);
  const noun = headNounOf(own.words);
  const has = (words: string) => normalizeName(words).includes(noun);
  const isCutShort = (part: string) =>
    (part.match(SHORT_TITLE) ?? []).some((title) => noun.startsWith(normalizeName(title)));
  const isOfNoun = ({ name, role, start, end }: DraftPerson) => {
    const [ahead, after] = [text.slice(Math.max(0, start - MAX_BESIDE), start), text.slice(end, end + MAX_BESIDE)];
    const beside = [ahead.split(SENTENCE_END).at(-1), role, name, after.split(SENTENCE_END, 1)[0]];
    return isProperName(name) && has(beside.join(' '));
  };
  const others = people.filter(isOfNoun).map(({ name }) => name.split(' ').at(-1)!);
  const behind = [...parts.slice(1, -1), text.slice(own.end, own.end + MAX_BESIDE)];
  return (
    behind.some((part) => TELLS_MORE.test(part)) ||
    parts.some((part) => has(part) || isCutShort(part) || others.some((name) => part.includes(name)))
  );
}

const SENTENCE_END = /[.!?\n]/;

/** Number of characters beside a name that may describe the person. */
const MAX_BESIDE = 80;
