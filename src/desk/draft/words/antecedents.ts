import { changeProposal, type AskedProposal, type Draft, type ProposalStatus } from '../draft.js';
import { sentenceBefore } from '../article/sentences-beside.js';
import type { DraftStatement } from '../article/unnamed-speakers.js';

/** Anaphors at the beginning of a statement, which refer to the sentence before it: “That would be”, “Such acts”. */
const POINTING =
  /^(?:such(?! as)|(?:this|that|these|those|it)(?=['’](?:s|d|ll)|\s(?:is|was|are|were|has|had|can|could|may|might|must|should|will|would)(?!\p{L}))|solche[nrs]?|(?:das|dies)(?=\s(?:ist|war|hat|hätte|kann|könnte|sei|wäre|wird|würde)(?!\p{L})))(?!\p{L})/iu;

/** Nouns for acts and words. With “such” or “these” before them, only their antecedent says which ones they are. */
const DEEDS =
  '(?:acts?|actions?|moves?|steps?|events?|incidents?|behaviou?r|conduct|measures?|attacks?|remarks?|comments?|words|claims?|allegations?|accusations?|statements?|decisions?|flights?|plans?|threats?|practices?)';

/**
 * Anaphors with such a noun: “These remarks were wrong” at the beginning, and “the consequences of such a move” or “disapproved of the event”
 * anywhere in a statement. “The incident involving the balloon” needs no antecedent.
 */
const POINTING_TO_DEED = new RegExp(
  String.raw`^(?:th(?:is|at|ese|ose)) ${DEEDS}(?!\p{L})|(?<!\p{L})such (?:an? )?${DEEDS}(?! as(?!\p{L}))(?!\p{L})` +
    String.raw`|(?<!\p{L})the (?:event|incident)(?=$|[.,;:]|\s(?:is|was|has|had|can|could|may|might|must|should|will|would|and|but|as)(?!\p{L}))`,
  'iu',
);

/** A pronoun for the hearer behind the verb with which a paraphrase begins: “warned him against …”. It can’t be the speaker. */
const POINTING_TO_HEARER =
  /^(?:\p{Ll}+ly\s)?\p{Ll}{3,}\s(?:him|them|her(?=\s(?:against|of|about|not|for|to|that|over)(?!\p{L}))|ihn|ihm|ihnen)(?!\p{L})/u;

/** “It is important that …”: “it” refers to words behind it. */
const OWN_IT = /^it(?:['’]s|\s(?:is|was|will be|would be))\s(?:\p{L}+\s){1,3}(?:that|to|for|if|when)\s/iu;

/** The antecedent of a statement: earlier words to which its words refer. */
export interface Antecedent {
  /** The sentence before, or an earlier statement of the same sentence. */
  readonly sentence: string;
  /** The statement of these words, if it is the only one and has the same speaker and form. */
  readonly statement?: DraftStatement;
}

/**
 * Finds the antecedent of a statement; undefined if the statement has no anaphor, or already includes the sentence before. A statement that is
 * in the story by itself can't be included.
 */
export function findAntecedent(
  { asked, text }: Draft,
  index: number,
  statuses: readonly ProposalStatus[] = [],
): Antecedent | undefined {
  const each = asked[index];
  if (each?.kind !== 'statement' || hasSentenceBefore(each)) return undefined;
  const { proposal: own } = each;
  const statements = asked.flatMap(({ kind, proposal }) => (kind === 'statement' ? [proposal] : []));
  const isPointing = POINTING.test(own.text) && !OWN_IT.test(own.text);
  const isAtDeed = POINTING_TO_DEED.test(own.text);
  const isAtHearer = (own.form === 'indirect' || own.form === 'mixed') && POINTING_TO_HEARER.test(own.text);
  if (!isPointing && !isAtDeed && !isAtHearer) return undefined;
  const before = statements
    .filter(({ start, parts }) => start === own.start && beginOf(parts) < beginOf(own.parts))
    .sort((a, b) => beginOf(a.parts) - beginOf(b.parts))
    .at(-1);
  // In “It was a mistake, adding that it was late” the earlier words don’t say what “it” is.
  const takeable = (found: readonly DraftStatement[]) => {
    const { statement } = sameOf(found, own);
    const isInStory = asked.some(({ proposal }, at) => proposal === statement && statuses[at] === 'confirmed');
    return statement && !isInStory ? { statement } : {};
  };
  if (before) return isAtDeed ? { sentence: before.text, ...takeable([before]) } : undefined;
  const sentence = sentenceBefore(text, own.start);
  if (sentence === '') return undefined;
  const there = statements.filter(({ end }) => end <= own.start && /^[\s.”"]*$/.test(text.slice(end, own.start)));
  return { sentence, ...(isAtHearer ? {} : takeable(there)) };
}

function beginOf(parts: DraftStatement['parts']): number {
  return parts[0]?.start ?? 0;
}

/** Returns the only statement, if it has the speaker and the form of another one. */
function sameOf(
  [only, other]: readonly DraftStatement[],
  { speaker, form }: DraftStatement,
): Pick<Antecedent, 'statement'> {
  const isSame = only && !other && speaker !== null && only.speaker === speaker && only.form === form;
  return isSame && form !== 'silence' ? { statement: only } : {};
}

/** Returns true for a statement into which an editor has taken the sentence before. */
export function hasSentenceBefore(each: AskedProposal | undefined): boolean {
  return each?.kind === 'statement' && each.proposal.alone !== undefined;
}

/** Returns the draft with a statement as it was before the sentence before was taken in. Its place and time are the same. */
export function withoutSentenceBefore(draft: Draft, index: number): Draft {
  return hasSentenceBefore(draft.asked[index]) ? toggleSentenceBefore(draft, index) : draft;
}

/** Takes the sentence before into a statement, or out of it again. */
export function toggleSentenceBefore(draft: Draft, index: number, statuses?: readonly ProposalStatus[]): Draft {
  const each = draft.asked[index];
  if (each?.kind !== 'statement') return draft;
  const { proposal: own } = each;
  const before = findAntecedent(draft, index, statuses)?.statement;
  const proposal = own.alone ?? (before && join(before, own, draft.text));
  if (!proposal) return draft;
  // Words that the editor wrote for the former statement don’t fit the new one.
  const changed = changeProposal(draft, index, { words: undefined });
  return { ...changed, asked: draft.asked.with(index, { kind: 'statement', proposal }) };
}

function join(before: DraftStatement, own: DraftStatement, article: string): DraftStatement {
  const text = `${before.text.replace(/[.,;:]?$/, '.')} ${own.text.charAt(0).toUpperCase()}${own.text.slice(1)}`;
  const { start } = before;
  const parts = [...before.parts, ...own.parts];
  return { ...own, start, quote: article.slice(start, own.end), text, parts, alone: own };
}
