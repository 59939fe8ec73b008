import type { Citation } from '../explainer.js';
import { findQuotations } from './find-quotations.js';
import type { TextSpan } from './proven-words.js';

/**
 * Returns true if the document says that words of a citation are the speaker's own, false for a reporter's, and
 * undefined if it says neither.
 *
 * @param occurs Tells whether a text has the words: `hasWords` for readers, `occursInText` for proofs.
 */
export function areOwnWords(
  { ownWords, quote = '', source }: Citation,
  words: string,
  occurs: (words: string, text: string) => boolean,
): boolean | undefined {
  if (ownWords !== undefined) return ownWords;
  // Words that stand within quotation marks in the source.
  if (findSpansInMarks(quote, source.lang).some(({ from, to }) => occurs(words, quote.slice(from, to)))) return true;
  return source.ownWords ?? (source.kind === 'transcript' ? true : undefined);
}

/**
 * Finds the parts of a source's text within quotation marks, paragraph by paragraph. An opening mark without a partner
 * reaches to the paragraph's end, since reports write so where somebody speaks on; a lone closing mark reaches back to
 * its beginning.
 */
export function findSpansInMarks(text: string, lang: string | undefined): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) {
    const { quotations, unpaired } = findQuotations(paragraph, lang);
    for (const { openAt, closeAt } of quotations) spans.push({ from: index + openAt + 1, to: index + closeAt });
    for (const at of unpaired) {
      if (opensAt(at, paragraph)) spans.push({ from: index + at + 1, to: index + paragraph.length });
      else if (closesAt(at, paragraph)) spans.push({ from: index, to: index + at });
    }
  }
  return spans;
}

/** A straight mark may mean inches, and “ closes in some languages, so a mark opens only at the beginning of a word. */
function opensAt(at: number, text: string): boolean {
  const isFirst = /^(?:[\s([–—-])?$/.test(text.slice(0, at).slice(-1));
  return isFirst && /^[„«「『‹“]\S/u.test(text.slice(at));
}

function closesAt(at: number, text: string): boolean {
  return /^[»」』›”](?![\p{L}\p{N}])/u.test(text.slice(at)) && /\S/.test(text.slice(Math.max(0, at - 1), at));
}
