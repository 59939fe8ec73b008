import { OMISSION, comparableText } from './fold-text.js';

/** An insertion between words, such as `[Blinken]`, with what it touches. */
export interface Insertion {
  /** What stands in the brackets, folded. */
  readonly text: string;
  readonly touchesBefore: boolean;
  readonly touchesAfter: boolean;
}

/** Words that must stand together, with the insertion before them and the one after. */
export interface Piece {
  readonly words: string;
  readonly before?: Insertion | undefined;
  readonly after?: Insertion | undefined;
}

/** Pieces that follow upon each other, but for the insertions between them. */
export type Stretch = readonly Piece[];

/** More omissions than these are no quotation. */
const MAX_OMISSIONS = 50;

/** Brackets with nothing in them insert nothing: they are the characters they are. */
const BRACKETS = /\[([^\][]{0,200}[^\][\s][^\][]{0,200})\]/g;

/** Some put the sentence's own comma or full stop within the marks. */
const LAST_POINT = /[,.，。]\s*$/;

/** Punctuation beside an insertion may be the publisher's. */
const BESIDE_INSERTION = String.raw`[\s,;:]+`;
const LEADING = new RegExp(`^${BESIDE_INSERTION}`);
const TRAILING = new RegExp(`(?<!${BESIDE_INSERTION.slice(0, -1)})${BESIDE_INSERTION}$`);

/** What a quotation asks for: stretches in order, and between them omissions. Undefined where it has no words, or too many gaps. */
export function readStretches(quotation: string): readonly Stretch[] | undefined {
  const parts = quotation.replace(OMISSION, '\u0000').replace(/\.{3}/g, '…').replace(LAST_POINT, '').split('\u0000');
  if (parts.length > MAX_OMISSIONS + 1) return undefined;
  const stretches = parts.map(readPieces).filter(({ length }) => length > 0);
  return stretches.length > 0 ? stretches : undefined;
}

/** Words of a source, in which brackets are the source's own. */
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
