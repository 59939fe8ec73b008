import { OMISSION, foldText } from './fold-text.js';
import { readStretches, type Insertion, type Piece, type Stretch } from './quoted-pieces.js';
import { markTokens } from './tokens.js';

/** A text in which quotations are looked for. */
export interface Passage {
  /** Folded. */
  readonly text: string;
  /** True if a place lies within a word or a number. */
  cuts(at: number): boolean;
}

/** Where words stand in a passage. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** Stands in a passage for what it leaves out; no quotation's words run across it. */
const GAP = '\u0000';

/** An insertion at the end of a word takes the place of no more than an ending: “support[ed]” for “supports”. */
const ENDING = /^\p{L}{0,3}$/u;
const STEM = /\p{L}{3}$/u;

/** What may stand where something is inserted; any word would be swallowed. */
const PUNCTUATION = /^[\s,;:()'–—-]*$/;

/** The words that a citation quotes, ready to be looked through. */
export function preparePassage(quote: string): Passage {
  return passageOf(foldText(quote.replace(OMISSION, GAP)).trim());
}

/** A folded text, ready to be looked through. Its words are told apart once somebody finds something in it. */
export function passageOf(text: string): Passage {
  let isWithin: Uint8Array | undefined;
  return { text, cuts: (at) => (isWithin ??= markTokens(text))[at] === 1 };
}

/**
 * The one answer to the question whether words are proven: true if the words of a quotation stand in a passage, letter for letter and in order.
 * An omission `[…]` leaves out whole words. An insertion adds to what stands there, or is the passage's own; only at the end of a word may it
 * take the place of letters. No edge of what is quoted falls within a word or a number.
 */
export function standsIn(quotation: string, passage: Passage): boolean {
  const stretches = readStretches(quotation);
  let from = 0;
  for (const stretch of stretches ?? []) {
    const span = findStretch(stretch, passage, from);
    if (!span) return false;
    from = span.to;
  }
  return stretches !== undefined;
}

/** Where a stretch of words first stands in a passage, from some place on. */
export function findStretch(stretch: Stretch, passage: Passage, from: number): TextSpan | undefined {
  const words = stretch[0]?.words ?? '';
  if (words === '') return undefined;
  for (let at = passage.text.indexOf(words, from); at >= 0; at = passage.text.indexOf(words, at + 1)) {
    const to = endOfStretch(stretch, passage, at);
    if (to >= 0) return { from: at, to };
  }
  return undefined;
}

/** Where a stretch ends that begins at a place; −1 where it doesn't stand there. */
function endOfStretch(stretch: Stretch, passage: Passage, start: number): number {
  let end = start;
  for (const [index, piece] of stretch.entries()) {
    const at = index === 0 ? start : startAfter(end, piece, passage);
    if (at < 0 || !opensAt(at, piece, passage)) return -1;
    end = closesAt(at + piece.words.length, piece, passage);
    if (end < 0) return -1;
  }
  return end;
}

/** Where a piece begins after what stands before it and an insertion; −1 where a word lies between that isn't inserted. */
function startAfter(end: number, { words, before }: Piece, { text }: Passage): number {
  const inserted = before?.text.toLowerCase().replace(/\s/g, '') ?? '';
  const last = end + (before?.text.length ?? 0) + MAX_BESIDE;
  for (let at = end; at <= last; at += 1) {
    if (!text.startsWith(words, at)) continue;
    const between = text.slice(end, at);
    if (PUNCTUATION.test(between) || between.replace(/[[\]()\s]/g, '').toLowerCase() === inserted) return at;
  }
  return -1;
}

/** Brackets and spaces beside an insertion. */
const MAX_BESIDE = 8;

function opensAt(at: number, { before }: Piece, passage: Passage): boolean {
  if (!passage.cuts(at)) return true;
  return before !== undefined && before.touchesAfter && isFirstPart(before, at, passage);
}

/** “[T]he” for “the”: what is inserted is what stands there, but for its case. */
function isFirstPart({ text }: Insertion, at: number, passage: Passage): boolean {
  let start = at;
  while (passage.cuts(start)) start -= 1;
  return passage.text.slice(start, at).toLowerCase() === text.toLowerCase();
}

/** Where the last word of a piece ends, with an ending in whose place something is inserted; −1 where the piece cuts it. */
function closesAt(end: number, { words, after }: Piece, passage: Passage): number {
  if (!passage.cuts(end)) return end;
  if (!after?.touchesBefore || !/^\p{L}+$/u.test(after.text) || !STEM.test(words)) return -1;
  let last = end;
  while (passage.cuts(last)) last += 1;
  return ENDING.test(passage.text.slice(end, last)) ? last : -1;
}
