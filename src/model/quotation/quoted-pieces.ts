import { OMISSION, comparableText } from './comparable-text.js';

/** An insertion between words, such as `[Blinken]`. */
export interface Insertion {
  /** Text in the brackets, in comparable form. */
  readonly text: string;
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

/** An insertion in brackets. Empty brackets are plain characters. */
const BRACKETS = /\[([^\][]{0,200}[^\][\s][^\][]{0,200})\]/g;

/** Final punctuation within the marks, which some styles move in from the sentence around. */
const LAST_POINT = /[,.，。]\s*$/;

/** Punctuation beside an insertion, which the publisher may have added. */
const BESIDE_INSERTION = String.raw`[\s,;:]+`;
const LEADING = new RegExp(`^${BESIDE_INSERTION}`);
const TRAILING = new RegExp(`(?<!${BESIDE_INSERTION.slice(0, -1)})${BESIDE_INSERTION}$`);

/**
 * Parses a quotation into stretches of words between its omissions; returns undefined where it has no words, or too
 * many omissions.
 */
export function readStretches(quotation: string): readonly Stretch[] | undefined {
  const parts = quotation.replace(OMISSION, '\u0000').replace(/\.{3}/g, '…').replace(LAST_POINT, '').split('\u0000');
  if (parts.length > MAX_OMISSIONS + 1) return undefined;
  const stretches = parts.map(readPieces).filter(({ length }) => length > 0);
  return stretches.length > 0 ? stretches : undefined;
}

/** Parses words of a source, in which brackets are plain characters. */
export function readSourceWords(words: string): Stretch {
  return [{ words: comparableText(words).trim() }];
}

function readPieces(part: string): Stretch {
  const [first = '', ...others] = part.split(BRACKETS);
  const pieces: { words: string; before?: Insertion; after?: Insertion }[] = [];
  let words = first;
  let before: Insertion | undefined;
  const add = (after: Insertion | undefined) => {
    if (/[\p{L}\p{N}]/u.test(words)) {
      const trimmed = comparableText(trimBeside(words, before !== undefined, after !== undefined));
      pieces.push({ words: trimmed, ...(before && { before }), ...(after && { after }) });
      before = after;
    } else {
      before ??= after;
    }
  };
  for (let index = 0; index < others.length; index += 2) {
    const next = others[index + 1] ?? '';
    const insertion = {
      text: comparableText(others[index] ?? ''),
      touchesBefore: /\S$/.test(words),
      touchesAfter: /^\S/.test(next),
    };
    add(insertion);
    words = next;
  }
  add(undefined);
  return pieces;
}

function trimBeside(words: string, isAfter: boolean, isBefore: boolean): string {
  const begun = isAfter ? words.replace(LEADING, '') : words;
  return (isBefore ? begun.replace(TRAILING, '') : begun).trim();
}
