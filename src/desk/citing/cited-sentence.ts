import { readSourceText, type Passage } from '../evidence/source-text.js';
import type { TextRange } from '../../text/text-range.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import { findSentenceEnds } from '../../language/sentences.js';
import type { QuotingCitation } from './quote-selection.js';
import type { PastedText } from '../versions/journal.js';

/** A part of a sentence, and whether it is cited. */
export interface SentencePart {
  readonly text: string;
  readonly isCited: boolean;
}

const sourceOf = memoizeByKey(({ text }: PastedText) => readSourceText(text));

/**
 * Finds the sentence of a source with the cited words, or the sentences if they continue in the next one.
 *
 * @param citation Exact words, with what stands around them.
 * @param pasted Text of the source.
 * @returns The sentence in parts; undefined where the words aren't in the text.
 */
export const findCitedSentence = memoizeByKey(
  (citation: Partial<QuotingCitation>, pasted: PastedText): readonly SentencePart[] | undefined => {
    const [passage] = sourceOf(pasted).findCited(citation);
    return passage && splitAround(passage, pasted.text);
  },
);

/** Finds the sentences of a source in which cited words stand, each with the sentence before it, which may tell who “he” is. */
export function findWordsAround(citation: Partial<QuotingCitation>, pasted: PastedText): string {
  const { text } = pasted;
  const ranges = sourceOf(pasted).findCited(citation).flat();
  return ranges
    .map((range) => {
      const { start, end } = sentenceAround(text, range);
      const before = text.slice(0, start).replace(/[.!?…\s"'”’»“)\]]{1,20}$/u, '').length;
      return text.slice(before > 0 ? sentenceAround(text, { start: before, end: before }).start : start, end);
    })
    .join(' ');
}

function splitAround(passage: Passage, text: string): readonly SentencePart[] | undefined {
  const [first, last] = [passage[0], passage.at(-1)];
  if (!first || !last) return undefined;
  const { start, end, isCutBefore, isCutBehind } = sentenceAround(text, { start: first.start, end: last.end });
  const parts: SentencePart[] = isCutBefore ? [{ text: '… ', isCited: false }] : [];
  let at = start;
  for (const cited of passage) {
    parts.push({ text: text.slice(at, cited.start), isCited: false });
    parts.push({ text: text.slice(cited.start, cited.end), isCited: true });
    at = cited.end;
  }
  return [...parts, { text: `${text.slice(at, end)}${isCutBehind ? ' …' : ''}`, isCited: false }]
    .map(({ text: words, isCited }) => ({ text: words.replace(/\s+/g, ' '), isCited }))
    .filter(({ text: words }) => words !== '');
}

/** Maximum number of characters of a sentence on either side of the cited words. */
const MAX_AROUND = 600;

/** Widens a range to the ends of its sentence, or to whole words where it is too long. A headline, which has no full stop, is a sentence too. */
function sentenceAround(text: string, { start, end }: TextRange) {
  const before = text.slice(Math.max(0, start - MAX_AROUND), start);
  // The cited words may include the end of their sentence.
  const own = /[.!?…]?["'”’»“)\]]{0,3}$/.exec(text.slice(Math.max(start, end - 4), end))?.[0] ?? '';
  const after = text.slice(end - own.length, end + MAX_AROUND);
  const begins = findSentenceEnds(`${before}${text.charAt(start)}`).at(-1)?.to;
  const ends = findSentenceEnds(after)[0]?.mark;
  const isCutBefore = begins === undefined && before.length < start;
  const isCutBehind = ends === undefined && end + MAX_AROUND < text.length;
  const from = begins ?? (isCutBefore ? before.indexOf(' ') + 1 : 0);
  const to = ends ?? (isCutBehind ? after.lastIndexOf(' ') : after.length);
  return {
    start: start - before.length + from,
    end: Math.max(end, end - own.length + to),
    isCutBefore,
    isCutBehind,
  };
}
