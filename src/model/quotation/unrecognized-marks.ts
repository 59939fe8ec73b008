import type { Quotation } from './find-quotations.js';

/**
 * Marks that look like quotation marks and are in no language's table, with their closing marks. A straight single quote may
 * be an apostrophe, so it is never read as a quotation mark, only reported.
 */
const PAIRS: Readonly<Record<string, string>> = { '＂': '＂', '❝': '❞', '❛': '❜', '〝': '〟〞', "'": "'" };

/** Offsets of a pair of unrecognized marks. */
export interface UnrecognizedMarks {
  readonly openAt: number;
  readonly closeAt: number;
}

/** Finds pairs of unrecognized marks outside quotations. A mark after a backslash doesn't count, nor does an apostrophe. */
export function findUnrecognized(text: string, quotations: readonly Quotation[]): readonly UnrecognizedMarks[] {
  const found: UnrecognizedMarks[] = [];
  const openAt = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\\') at += 1;
    const opener = [...openAt.keys()].find((open) => PAIRS[open]?.includes(mark));
    const from = openAt.get(opener ?? '') ?? at;
    if (opener !== undefined && (mark !== "'" || canClose(at, text, from))) {
      found.push({ openAt: from, closeAt: at });
      openAt.delete(opener);
      // The last one that can open is the nearest to its partner: the ones before are apostrophes.
    } else if (mark === "'" ? canOpen(at, text) : Object.hasOwn(PAIRS, mark) && !openAt.has(mark)) openAt.set(mark, at);
  }
  const isOutside = ({ openAt: at }: UnrecognizedMarks) =>
    !quotations.some((each) => each.openAt <= at && at <= each.closeAt);
  return found.filter(isOutside);
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Words that are none without their apostrophe: “'tis”, “rock 'n' roll”, “Sophie in 't Veld”. */
const ELISION = /^'(?:t(?:is|was)?|n|em|s|gainst)(?!\p{L})/iu;

function canOpen(at: number, text: string): boolean {
  if (ELISION.test(text.slice(at, at + 9))) return false;
  return !LETTER.test(text.charAt(at - 1)) && /^[^\s\d']/.test(text.slice(at + 1, at + 2));
}

/** A plural’s apostrophe after a name that begins with one closes nothing: “'Umar met the rulers' envoys”. */
function canClose(at: number, text: string, opensAt: number): boolean {
  if (/\p{Lu}/u.test(text.charAt(opensAt + 1)) && /^s' \p{L}/u.test(text.slice(at - 1, at + 4))) return false;
  return /[^\s']/.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + 1));
}
