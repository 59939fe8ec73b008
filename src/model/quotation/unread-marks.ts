import type { Quotation } from './find-quotations.js';

/**
 * Marks that look like quotation marks and are in no language's table, with their closing marks. A straight single quote may
 * be an apostrophe, so it is never read as a quotation mark, only reported.
 */
const PAIRS: Readonly<Record<string, string>> = { '＂': '＂', '❝': '❞', '❛': '❜', '〝': '〟〞', "'": "'" };

/** Offsets of such marks outside quotations. A backslash before a mark excludes it. */
export function findUnread(text: string, quotations: readonly Quotation[]): readonly number[] {
  const found: number[] = [];
  const openAt = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\\') at += 1;
    const opener = Object.keys(PAIRS).find((open) => openAt.has(open) && PAIRS[open]?.includes(mark));
    if (opener !== undefined && (mark !== "'" || canClose(at, text))) {
      found.push(openAt.get(opener) ?? at);
      openAt.delete(opener);
    } else if (Object.hasOwn(PAIRS, mark) && !openAt.has(mark) && (mark !== "'" || canOpen(at, text))) {
      openAt.set(mark, at);
    }
  }
  return found.filter((at) => !quotations.some((quotation) => quotation.openAt <= at && at <= quotation.closeAt));
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

function canOpen(at: number, text: string): boolean {
  return !LETTER.test(text.charAt(at - 1)) && /^[^\s\d']/.test(text.slice(at + 1, at + 2));
}

function canClose(at: number, text: string): boolean {
  return /[^\s']/.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + 1));
}
