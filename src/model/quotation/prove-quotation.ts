/** Words that must stand together, with what may lie beside them. */
interface Piece {
  readonly words: string;
  /** False where an insertion or omission stands for the rest of the word. */
  readonly startsWord: boolean;
  readonly endsWord: boolean;
}

/** An omission or an insertion in a quotation. */
const BRACKETS = /\[[^\][]{0,200}\]/g;

/** An omission, in a quotation or in the passage that a citation quotes. */
export const OMISSION = /\[(?:…|\.{3})\]/g;

/** Some put the sentence's own comma or full stop within the marks. */
const LAST_POINT = /[,.，。]\s*$/;

/** Stands in a passage for what it leaves out; no quotation's words run across it. */
const GAP = '\u0000';

/** All the same: a quotation within a quotation changes its marks, and an apostrophe may be one. */
export const MARKS = /[‘’‚‛‹›ʼ´`"“”„‟«»″]/g;

/** In scripts without spaces, words end anywhere. */
const LETTER = String.raw`(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{M}\p{N}]`;
const ENDS_IN_LETTER = new RegExp(`${LETTER}$`, 'u');
const BEGINS_WITH_LETTER = new RegExp(`^${LETTER}`, 'u');

/** A passage as quotations are looked for in it: white space and the shapes of quotation marks say nothing, case does. */
export function preparePassage(quote: string): string {
  return alike(quote.replace(OMISSION, GAP));
}

/**
 * True if the words of a quotation stand in a prepared passage: all pieces between `[…]` and `[insertions]`, whole words each, in order.
 * A quotation without words of its own proves nothing.
 */
export function standsIn(quotation: string, passage: string): boolean {
  const pieces = piecesOf(quotation);
  let from = 0;
  for (const piece of pieces) {
    const at = indexOfPiece(piece, passage, from);
    if (at < 0) return false;
    from = at + piece.words.length;
  }
  return pieces.length > 0;
}

function piecesOf(quotation: string): readonly Piece[] {
  const parts = quotation.replace(LAST_POINT, '').split(BRACKETS);
  return parts.flatMap((part, index) => {
    const words = alike(part);
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    return [
      {
        words,
        startsWord: index === 0 || /^\s/.test(part),
        endsWord: index === parts.length - 1 || /\s$/.test(part),
      },
    ];
  });
}

/** Where a piece stands in a prepared passage, from some place on; −1 where it doesn’t. */
export function indexOfPiece({ words, startsWord, endsWord }: Piece, passage: string, from: number): number {
  for (let at = passage.indexOf(words, from); at >= 0; at = passage.indexOf(words, at + 1)) {
    const isInsideWord =
      (startsWord && BEGINS_WITH_LETTER.test(words) && ENDS_IN_LETTER.test(passage.slice(Math.max(0, at - 2), at))) ||
      (endsWord &&
        ENDS_IN_LETTER.test(words) &&
        BEGINS_WITH_LETTER.test(passage.slice(at + words.length, at + words.length + 2)));
    if (!isInsideWord) return at;
  }
  return -1;
}

function alike(text: string): string {
  return text
    .normalize('NFC')
    .replace(MARKS, "'")
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
