import { changeProposal, type Draft } from '../draft.js';
import { sentenceBefore } from '../article/sentences-beside.js';
import type { DraftStatement } from '../article/unnamed-speakers.js';

/** Words at the beginning of a statement that point to the sentence before it, without a noun of their own: “That would be”, “Such acts”. */
const POINTING =
  /^(?:such(?! as)|(?:this|that|these|those|it)(?=['’](?:s|d|ll)|\s(?:is|was|are|were|has|had|can|could|may|might|must|should|will|would)(?!\p{L}))|solche[nrs]?|(?:das|dies)(?=\s(?:ist|war|hat|hätte|kann|könnte|sei|wäre|wird|würde)(?!\p{L})))(?!\p{L})/iu;

/** “It is important that …”: the sentence itself says what “it” is. */
const OWN_IT = /^it(?:['’]s|\s(?:is|was|will be|would be))\s(?:\p{L}+\s){1,3}(?:that|to|for|if|when)\s/iu;

/** A sentence on which the words of a statement lean. */
export interface Leaning {
  readonly sentence: string;
  /** The statement of that sentence, where it is the only one and has the same speaker and form. */
  readonly statement?: DraftStatement;
}

/** Finds the sentence without which the words of a statement say little; undefined where they stand alone. */
export function findLeaning({ asked, text }: Draft, index: number): Leaning | undefined {
  const each = asked[index];
  if (each?.kind !== 'statement') return undefined;
  const { proposal: own } = each;
  const { start, speaker, form } = own;
  const isFirst = asked.every(
    ({ kind, proposal }) =>
      kind === 'event' || proposal.start !== start || (proposal.parts[0]?.start ?? 0) >= (own.parts[0]?.start ?? 0),
  );
  const sentence = sentenceBefore(text, start);
  if (!isFirst || sentence === '' || !POINTING.test(own.text) || OWN_IT.test(own.text)) return undefined;
  const [only, other] = asked.flatMap(({ kind, proposal }) =>
    kind === 'statement' && proposal.end <= start && /^[\s.”"]*$/.test(text.slice(proposal.end, start))
      ? [proposal]
      : [],
  );
  const isSame = only && !other && speaker !== null && only.speaker === speaker && only.form === form;
  return { sentence, ...(isSame && form !== 'silence' && { statement: only }) };
}

/** Takes the sentence on which a statement leans into it, or out of it again. */
export function toggleSentenceBefore(draft: Draft, index: number): Draft {
  const each = draft.asked[index];
  if (each?.kind !== 'statement') return draft;
  const { proposal: own } = each;
  const before = findLeaning(draft, index)?.statement;
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
