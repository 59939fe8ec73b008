import type { Citation } from '../explainer.js';
import { findQuotations } from './runs.js';
import { preparePassage, standsIn, type TextSpan } from './find-words.js';

/** True where it is on record that the words of a citation are a speaker's own, false where they are a reporter's. */
export function areOwnWords({ ownWords, quote = '', source }: Citation, words: string): boolean | undefined {
  if (ownWords !== undefined) return ownWords;
  if (standsInMarks(words, quote, source.lang)) return true;
  return source.ownWords ?? (source.kind === 'transcript' ? true : undefined);
}

/** True if words stand within quotation marks in the words that a citation quotes. */
export function standsInMarks(words: string, quote: string, lang: string | undefined): boolean {
  return spansInMarks(quote, lang).some(({ from, to }) => standsIn(words, preparePassage(quote.slice(from, to))));
}

/**
 * What stands within quotation marks in a source's text, paragraph by paragraph. A mark that opens and isn't closed goes on to the paragraph's
 * end, as reports do it where somebody speaks on; one that closes alone began before.
 */
export function spansInMarks(text: string, lang: string | undefined): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) {
    const { quotations, loners } = findQuotations(paragraph, lang);
    for (const { openAt, closeAt } of quotations) spans.push({ from: index + openAt + 1, to: index + closeAt });
    for (const at of loners) {
      if (opensAt(at, paragraph)) spans.push({ from: index + at + 1, to: index + paragraph.length });
      else if (closesAt(at, paragraph)) spans.push({ from: index, to: index + at });
    }
  }
  return spans;
}

/** Straight marks may be inches, and “ closes in some languages: it opens at the beginning of a word. */
function opensAt(at: number, text: string): boolean {
  const isFirst = /^(?:[\s([–—-])?$/.test(text.slice(0, at).slice(-1));
  return isFirst && /^[„«「『‹“]\S/u.test(text.slice(at));
}

function closesAt(at: number, text: string): boolean {
  return /^[»」』›”](?![\p{L}\p{N}])/u.test(text.slice(at)) && /\S$/.test(text.slice(0, at));
}
