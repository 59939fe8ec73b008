import type { Quotation } from './find-quotations.js';

/**
 * Marks that look like quotation marks and are in no language's table, with their closing marks. A straight single quote may
 * be an apostrophe, so it is never read as a quotation mark, only reported.
 */
const PAIRS: Readonly<Record<string, string>> = { '＂': '＂', '❝': '❞', '❛': '❜', '〝': '〟〞', "'": "'" };

/** A pair of such marks. */
export interface UnreadMarks {
  readonly openAt: number;
  readonly closeAt: number;
  /** True where the closing mark may be the apostrophe of a plural: “'gainst the rules' spirit”. */
  readonly isDoubtful: boolean;
}

/** Finds such marks outside quotations. A backslash before a mark excludes it, and an apostrophe opens and closes nothing. */
export function findUnread(text: string, quotations: readonly Quotation[]): readonly UnreadMarks[] {
  const found: UnreadMarks[] = [];
  const openAt = new Map<string, number>();
  /** Straight marks that may end with an apostrophe. A later mark may be their end. */
  let doubtful: UnreadMarks | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\\') at += 1;
    const opener = Object.keys(PAIRS).find((open) => openAt.has(open) && PAIRS[open]?.includes(mark));
    const opensAt = opener === undefined ? at : (openAt.get(opener) ?? at);
    if (opener !== undefined && (mark !== "'" || canClose(at, text, opensAt))) {
      const marks = { openAt: opensAt, closeAt: at, isDoubtful: mark === "'" && mayBePossessive(at, text) };
      if (marks.isDoubtful) {
        doubtful ??= marks;
        continue;
      }
      if (mark === "'") doubtful = undefined;
      found.push(marks);
      openAt.delete(opener);
    } else if (
      Object.hasOwn(PAIRS, mark) &&
      (mark !== "'" || canOpen(at, text)) &&
      (!openAt.has(mark) || (doubtful && mark === "'"))
    ) {
      if (doubtful && mark === "'") {
        found.push(doubtful);
        doubtful = undefined;
      }
      openAt.set(mark, at);
    }
  }
  if (doubtful) found.push(doubtful);
  return found.filter(
    (each) => !quotations.some(({ openAt: from, closeAt }) => from <= each.openAt && each.openAt <= closeAt),
  );
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Words that are none without their apostrophe: “'tis”, “rock 'n' roll”, “Sophie in 't Veld”. */
const ELISION = /^'(?:t(?:is|was|were|il)?|n|em|s|nen?|ndrangheta)(?![\p{L}\p{M}])/iu;

function canOpen(at: number, text: string): boolean {
  if (ELISION.test(text.slice(at, at + 13))) return false;
  return !LETTER.test(text.charAt(at - 1)) && /^[^\s\d']/.test(text.slice(at + 1, at + 2));
}

/** A plural’s apostrophe behind a name that begins with one closes nothing: “'Umar met the rulers' envoys”. */
function canClose(at: number, text: string, opensAt: number): boolean {
  if (mayBePossessive(at, text) && /\p{Lu}/u.test(text.charAt(opensAt + 1))) return false;
  return /[^\s']/.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + 1));
}

function mayBePossessive(at: number, text: string): boolean {
  return /^s' \p{L}/u.test(text.slice(at - 1, at + 4));
}
