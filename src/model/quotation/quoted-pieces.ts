import { BRACKETS, LINE_END_HYPHEN, OMISSION, comparableText, withoutInvisible } from './comparable-text.js';
import { markTokens } from './mark-tokens.js';

/** An insertion between words, such as `[Blinken]`. */
export interface Insertion {
  /** Text in the brackets, in comparable form. */
  readonly text: string;
  /** True if the insertion continues the word or number before it, or begins the one after it. */
  readonly touchesBefore: boolean;
  readonly touchesAfter: boolean;
}

/** Words without a gap, with the insertions before and after them. */
export interface Piece {
  readonly words: string;
  readonly before?: Insertion | undefined;
  readonly after?: Insertion | undefined;
}

/** Pieces with nothing but insertions between them. */
export type Stretch = readonly Piece[];

/** A quotation has no more omissions than these. */
const MAX_OMISSIONS = 50;

/** Final punctuation within the marks, which some styles move in from the sentence around. */
const LAST_POINT = /[,.，。]\s*$/;

/** Brackets between two insertions that have no word between them. */
export const BETWEEN_INSERTIONS = /\]([^\p{L}\p{N}[\]]*)\[/gu;

/** Punctuation beside an insertion, which the publisher may have added. */
const BESIDE_INSERTION = String.raw`[\s,;:]+`;
const LEADING = new RegExp(`^${BESIDE_INSERTION}`);
const TRAILING = new RegExp(`(?<!${BESIDE_INSERTION.slice(0, -1)})${BESIDE_INSERTION}$`);

/**
 * Parses a quotation into stretches of words between its omissions; returns undefined where it has no words, or too
 * many omissions.
 */
export function readStretches(quotation: string): readonly Stretch[] | undefined {
  const written = withoutInvisible(quotation).replace(OMISSION, '\u0000');
  const parts = written.replace(LAST_POINT, '').split('\u0000');
  if (parts.length > MAX_OMISSIONS + 1) return undefined;
  const stretches = parts.map(readPieces).filter(({ length }) => length > 0);
  return stretches.length > 0 ? stretches : undefined;
}

/** Parses words of a source, in which brackets are plain characters. */
export function readSourceWords(words: string): Stretch {
  return [{ words: comparableWords(words) }];
}

function readPieces(part: string): Stretch {
  const [first = '', ...others] = part.replace(BETWEEN_INSERTIONS, '$1').split(BRACKETS);
  const pieces: { words: string; before?: Insertion; after?: Insertion }[] = [];
  let words = first;
  let before: Insertion | undefined;
  const add = (after: Insertion | undefined) => {
    if (/[\p{L}\p{N}]/u.test(words)) {
      const trimmed = comparableWords(trimBeside(words, before !== undefined, after !== undefined));
      pieces.push({ words: trimmed, ...(before && { before }), ...(after && { after }) });
      before = after;
    } else {
      before ??= after;
    }
  };
  for (let index = 0; index < others.length; index += 2) {
    const next = others[index + 1] ?? '';
    add(readInsertion(comparableText(words), comparableText(others[index] ?? ''), next));
    words = next;
  }
  add(undefined);
  return pieces;
}

function readInsertion(before: string, text: string, next: string): Insertion {
  const isWithin = markTokens(before + text + comparableText(next));
  return {
    text,
    touchesBefore: isWithin[before.length] === 1,
    touchesAfter: isWithin[before.length + text.length] === 1,
  };
}

function trimBeside(words: string, isAfter: boolean, isBefore: boolean): string {
  const begun = isAfter ? words.replace(LEADING, '') : words;
  return (isBefore ? begun.replace(TRAILING, '') : begun).trim();
}

/** A word that a line divides in the quotation itself is whole. */
function comparableWords(words: string): string {
  return comparableText(words).replaceAll(LINE_END_HYPHEN, '').trim();
}
