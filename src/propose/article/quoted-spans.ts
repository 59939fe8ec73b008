import { findSpansInMarks } from '../../model/quotation/own-words.js';
import { primaryLanguage } from '../../text/primary-language.js';
import type { QuotedSpan } from './tokens.js';

/**
 * Finds the words in quotation marks. Straight marks look the same at both ends of a quotation, so the characters before and after
 * them decide which end they are. Offsets don't change.
 *
 * @param text The article.
 * @param lang Its language (BCP 47).
 */
export function findQuotedSpans(text: string, lang: string): readonly QuotedSpan[] {
  const spans = findSpansInMarks(shapeMarks(text, lang), lang);
  return spans.filter(({ from, to }) => /[\p{L}\p{N}]/u.test(text.slice(from, to)));
}

/** Two single marks side by side stand for one double mark, as news agencies write them. */
const STRAIGHT = /"|''|``/g;
const OPENS_AFTER = /^[\s([–—-]?$/;

function shapeMarks(text: string, lang: string): string {
  const [open, close] = primaryLanguage(lang) === 'de' ? '„“' : '“”';
  return text.replace(STRAIGHT, (mark, at: number) => {
    const opens = OPENS_AFTER.test(text.slice(Math.max(0, at - 1), at)) && /^\S/.test(text.slice(at + mark.length));
    const shaped = (opens ? open : close) ?? mark;
    if (mark.length === 1) return shaped;
    return opens ? ` ${shaped}` : `${shaped} `;
  });
}
