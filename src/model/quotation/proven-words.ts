import { OMISSION, comparableText } from './comparable-text.js';
import { readSourceWords, readStretches, type Insertion, type Piece, type Stretch } from './quoted-pieces.js';
import { markTokens } from './mark-tokens.js';

/** A text that is searched for quoted words. */
export interface ComparedPassage {
  /** The text in comparable form; see `comparableText`. */
  readonly text: string;
  /** True if an offset is inside a word or a number. */
  cuts(at: number): boolean;
}

/** Offsets of words in a passage. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** Character that replaces an omission in a passage. No quotation matches across it. */
const GAP = '\u0000';

/**
 * Letters of an insertion at the end of a word, and of the ending that it replaces: “support[ed]” for “supports”. Endings
 * have up to three letters, and at least three letters of the word must stay. The German ending “-los” negates,
 * and so does “-not” of “cannot”.
 */
const ENDING = /^(?!los|not)\p{L}{0,3}$/u;
const STEM = /\p{L}{3}$/u;

/** Characters that an insertion may replace. If it could replace words, a quotation might drop any of them. */
const PUNCTUATION = /^[\s,;:()'–—-]*$/;

/** Prepares the words that a citation quotes for searching. */
export function preparePassage(quote: string): ComparedPassage {
  return makeComparedPassage(comparableText(quote.replace(OMISSION, GAP)).trim());
}

/** Wraps a text in comparable form for searching. Its words are found on first use. */
export function makeComparedPassage(text: string): ComparedPassage {
  let isWithin: Uint8Array | undefined;
  return { text, cuts: (at) => (isWithin ??= markTokens(text))[at] === 1 };
}

/**
 * Decides whether words stand in a passage; nothing else does. It returns true if the words of a quotation occur there,
 * letter for letter and in order. An omission `[…]` leaves out whole words. An insertion adds to the passage or repeats
 * it, and adds no letters to a word but for an ending or another case. A quotation never begins or ends within a word or
 * a number. `provesWords` decides whether that is a proof.
 */
export function occursIn(quotation: string, passage: ComparedPassage): boolean {
  return occurInOrder(readStretches(quotation), passage) || occursAsWritten(quotation, passage);
}

/** Returns true if a passage has a quotation with its brackets as plain characters. */
export function occursAsWritten(quotation: string, passage: ComparedPassage): boolean {
  return findStretch(readSourceWords(quotation), passage, 0) !== undefined;
}

function occurInOrder(stretches: readonly Stretch[] | undefined, passage: ComparedPassage): boolean {
  let from = 0;
  for (const stretch of stretches ?? []) {
    const span = findStretch(stretch, passage, from);
    if (!span) return false;
    from = span.to;
  }
  return stretches !== undefined;
}

/** Finds the first occurrence of a stretch of words from an offset on. */
export function findStretch(stretch: Stretch, passage: ComparedPassage, from: number): TextSpan | undefined {
  const words = stretch[0]?.words ?? '';
  if (words === '') return undefined;
  for (let at = passage.text.indexOf(words, from); at >= 0; at = passage.text.indexOf(words, at + 1)) {
    const to = endOfStretch(stretch, passage, at);
    if (to >= 0) return { from: at, to };
  }
  return undefined;
}

/** Offset at which a stretch ends that begins at `start`; −1 if it doesn't occur there. */
function endOfStretch(stretch: Stretch, passage: ComparedPassage, start: number): number {
  let end = start;
  for (const [index, piece] of stretch.entries()) {
    const at = index === 0 ? start : startAfter(end, piece, passage);
    if (at < 0 || !canBeginAt(at, piece, passage)) return -1;
    end = endAfter(at + piece.words.length, piece, passage);
    if (end < 0) return -1;
  }
  return end;
}

/** Offset at which a piece begins after the piece before it and an insertion; −1 if another word is between. */
function startAfter(end: number, { words, before }: Piece, { text }: ComparedPassage): number {
  const inserted = before?.text.toLowerCase().replace(/\s/g, '') ?? '';
  const last = end + (before?.text.length ?? 0) + MAX_BESIDE;
  for (let at = end; at <= last; at += 1) {
    if (!text.startsWith(words, at)) continue;
    const between = text.slice(end, at);
    if (PUNCTUATION.test(between) || between.replace(/[[\]()\s]/g, '').toLowerCase() === inserted) return at;
  }
  return -1;
}

/** Allowance for brackets and spaces beside an insertion, in characters. */
const MAX_BESIDE = 8;

function canBeginAt(at: number, { before }: Piece, passage: ComparedPassage): boolean {
  if (before?.touchesAfter) return isCaseChange(before, at, passage);
  return !passage.cuts(at);
}

/** True if an insertion repeats the passage but for its case, such as “[T]he” for “the”. */
function isCaseChange({ text }: Insertion, at: number, passage: ComparedPassage): boolean {
  let start = at;
  while (passage.cuts(start)) start -= 1;
  return passage.text.slice(start, at).toLowerCase() === text.toLowerCase();
}

/**
 * Offset at which the last word of a piece ends, with an ending that an insertion replaces; −1 if the piece cuts the
 * word.
 */
function endAfter(end: number, { words, after }: Piece, passage: ComparedPassage): number {
  if (after?.touchesBefore ? !ENDING.test(after.text) || !STEM.test(words) : passage.cuts(end)) return -1;
  let last = end;
  while (passage.cuts(last)) last += 1;
  return ENDING.test(passage.text.slice(end, last)) ? last : -1;
}
