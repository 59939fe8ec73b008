import { changeProposal, type AskedProposal, type Draft, type ProposalStatus } from '../draft.js';
import { sentenceBefore } from '../article/sentences-beside.js';
import type { DraftStatement } from '../article/unnamed-speakers.js';

/** Words at the beginning of a statement that point to the sentence before it, without a noun of their own: “That would be”, “Such acts”. */
const POINTING =
  /^(?:such(?! as)|(?:this|that|these|those|it)(?=['’](?:s|d|ll)|\s(?:is|was|are|were|has|had|can|could|may|might|must|should|will|would)(?!\p{L}))|solche[nrs]?|(?:das|dies)(?=\s(?:ist|war|hat|hätte|kann|könnte|sei|wäre|wird|würde)(?!\p{L})))(?!\p{L})/iu;

/** Nouns for what somebody did or said: of “such” or “these” ones only other words tell which they are. */
const DEEDS =
  '(?:acts?|actions?|moves?|steps?|events?|incidents?|behaviou?r|conduct|measures?|attacks?|remarks?|comments?|words|claims?|allegations?|accusations?|statements?|decisions?|flights?|plans?|threats?|practices?)';

/**
 * “These remarks were wrong” at the beginning, and “the consequences of such a move” or “disapproved of the event” anywhere in a
 * statement. “The incident involving the balloon” tells by itself which one it is.
 */
const POINTING_TO_DEED = new RegExp(
  String.raw`^(?:th(?:is|at|ese|ose)) ${DEEDS}(?!\p{L})|(?<!\p{L})such (?:an? )?${DEEDS}(?! as(?!\p{L}))(?!\p{L})` +
    String.raw`|(?<!\p{L})the (?:event|incident)(?=$|[.,;:]|\s(?:is|was|has|had|can|could|may|might|must|should|will|would|and|but|as)(?!\p{L}))`,
  'iu',
);

/** “It is important that …”: the sentence itself says what “it” is. */
const OWN_IT = /^it(?:['’]s|\s(?:is|was|will be|would be))\s(?:\p{L}+\s){1,3}(?:that|to|for|if|when)\s/iu;

/** Words on which those of a statement lean. */
export interface Leaning {
  /** The sentence before, or else what the same sentence says before. */
  readonly sentence: string;
  /** The statement of these words, where it is the only one and has the same speaker and form. */
  readonly statement?: DraftStatement;
}

/**
 * Finds the words without which those of a statement say little; undefined where they stand alone, or have those words already. What is
 * in the story by itself is no statement that can be taken in.
 */
export function findLeaning(
  { asked, text }: Draft,
  index: number,
  statuses: readonly ProposalStatus[] = [],
): Leaning | undefined {
  const each = asked[index];
  if (each?.kind !== 'statement' || hasSentenceBefore(each)) return undefined;
  const { proposal: own } = each;
  const statements = asked.flatMap(({ kind, proposal }) => (kind === 'statement' ? [proposal] : []));
  const isPointing = POINTING.test(own.text) && !OWN_IT.test(own.text);
  const isAtDeed = POINTING_TO_DEED.test(own.text);
  if (!isPointing && !isAtDeed) return undefined;
  const before = statements
    .filter(({ start, parts }) => start === own.start && beginOf(parts) < beginOf(own.parts))
    .sort((a, b) => beginOf(a.parts) - beginOf(b.parts))
    .at(-1);
  // “It was a mistake, adding that it was late” says which one “it” is only to those who know.
  const takeable = (found: readonly DraftStatement[]) => {
    const { statement } = sameOf(found, own);
    const isInStory = asked.some(({ proposal }, at) => proposal === statement && statuses[at] === 'confirmed');
    return statement && !isInStory ? { statement } : {};
  };
  if (before) return isAtDeed ? { sentence: before.text, ...takeable([before]) } : undefined;
  const sentence = sentenceBefore(text, own.start);
  if (sentence === '') return undefined;
  const there = statements.filter(({ end }) => end <= own.start && /^[\s.”"]*$/.test(text.slice(end, own.start)));
  return { sentence, ...takeable(there) };
}

function beginOf(parts: DraftStatement['parts']): number {
  return parts[0]?.start ?? 0;
}

/** Returns the only statement, if it has the speaker and the form of another one. */
function sameOf(
  [only, other]: readonly DraftStatement[],
  { speaker, form }: DraftStatement,
): Pick<Leaning, 'statement'> {
  const isSame = only && !other && speaker !== null && only.speaker === speaker && only.form === form;
  return isSame && form !== 'silence' ? { statement: only } : {};
}

/** True for a statement into which an editor has taken the sentence on which it leans. */
export function hasSentenceBefore(each: AskedProposal | undefined): boolean {
  return each?.kind === 'statement' && each.proposal.alone !== undefined;
}

/** Returns the draft in which a statement stands without the sentence on which it leans: where and when it was said is the same. */
export function asAlone(draft: Draft, index: number): Draft {
  return hasSentenceBefore(draft.asked[index]) ? toggleSentenceBefore(draft, index) : draft;
}

/** Takes the sentence on which a statement leans into it, or out of it again. */
export function toggleSentenceBefore(draft: Draft, index: number, statuses?: readonly ProposalStatus[]): Draft {
  const each = draft.asked[index];
  if (each?.kind !== 'statement') return draft;
  const { proposal: own } = each;
  const before = findLeaning(draft, index, statuses)?.statement;
  const proposal = own.alone ?? (before && join(before, own, draft.text));
  if (!proposal) return draft;
  // Words that the editor wrote for one are none for the other.
  const changed = changeProposal(draft, index, { words: undefined });
  return { ...changed, asked: draft.asked.with(index, { kind: 'statement', proposal }) };
}

function join(before: DraftStatement, own: DraftStatement, article: string): DraftStatement {
  const text = `${before.text.replace(/[.,;:]?$/, '.')} ${own.text.charAt(0).toUpperCase()}${own.text.slice(1)}`;
  const { start } = before;
  const parts = [...before.parts, ...own.parts];
  return { ...own, start, quote: article.slice(start, own.end), text, parts, alone: own };
}
