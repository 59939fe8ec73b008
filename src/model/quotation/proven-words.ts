import { LINE_END_HYPHEN, OMISSION, comparableText } from './comparable-text.js';
import { guessLanguages, mayEndingNegate, type Languages } from './guess-languages.js';
import { markTokens } from './mark-tokens.js';
import { readSourceWords, readStretches, type Insertion, type Piece, type Stretch } from './quoted-pieces.js';
import { readUnspacedWords, type UnspacedWords } from './unspaced-words.js';
import { isNegation, isNumber } from './word-meanings.js';
import { NEGATIONS_AFTER, STEMS_OF_NEGATIONS_AFTER } from './negations.js';

/** A text that is searched for quoted words. */
export interface ComparedPassage {
  /** The text in comparable form; see `comparableText`. */
  readonly text: string;
  /** Languages that the text may be in. */
  readonly languages: Languages;
  /** True if an offset is inside a word or a number. */
  cuts(at: number): boolean;
  /** True if no words may begin, or end, at an offset: it cuts a word, or a word from its negation. */
  forbidsStart(at: number): boolean;
  forbidsEnd(at: number): boolean;
  /** The text with the words whole that its lines divide by hyphens, if it has any. */
  readonly undivided: UndividedPassage | undefined;
}

/** A passage without the hyphens at its lines' ends. */
interface UndividedPassage {
  readonly passage: ComparedPassage;
  /** For each of its offsets the one in the text with hyphens. */
  readonly offsets: readonly number[];
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

/**
 * Prepares the words that a citation quotes for searching.
 *
 * @param lang Language of the words (BCP 47), where it is known.
 */
export function preparePassage(quote: string, lang?: string): ComparedPassage {
  return makeComparedPassage(comparableText(quote.replace(OMISSION, GAP)).trim(), lang);
}

/** Wraps a text in comparable form for searching. Its words are found on first use. */
export function makeComparedPassage(comparable: string, lang?: string): ComparedPassage {
  const text = comparable.replaceAll(LINE_END_HYPHEN, '-');
  let isWithin: Uint8Array | undefined;
  let unspaced: UnspacedWords | undefined;
  let languages: Languages | 'unread' = 'unread';
  let undivided: UndividedPassage | undefined;
  const readUnspaced = () => (unspaced ??= readUnspacedWords(text));
  const cuts = (at: number) => (isWithin ??= markTokens(text))[at] === 1 || readUnspaced().cuts(at);
  return {
    text,
    get languages() {
      return languages === 'unread' ? (languages = guessLanguages(text, lang)) : languages;
    },
    cuts,
    forbidsStart: (at) => cuts(at) || readUnspaced().isNegatedBefore(at),
    forbidsEnd: (at) => cuts(at) || readUnspaced().isNegatedAfter(at) || isNegatedAfter(text, at),
    get undivided() {
      return text === comparable ? undefined : (undivided ??= withoutLineEnds(comparable, lang));
    },
  };
}

/** The part of a passage that ends at an offset: a long text need not be searched to its end. */
export function cutPassage(passage: ComparedPassage, to: number): ComparedPassage {
  const { text, undivided } = passage;
  return {
    ...passage,
    text: text.slice(0, to),
    undivided: undivided && {
      ...undivided,
      passage: cutPassage(undivided.passage, indexOfOffset(undivided.offsets, to)),
    },
  };
}

/** Index of the first of rising offsets that is no less than one. */
function indexOfOffset(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withoutLineEnds(comparable: string, lang: string | undefined): UndividedPassage {
  const offsets: number[] = [];
  for (let at = 0; at <= comparable.length; at += 1) if (comparable[at] !== LINE_END_HYPHEN) offsets.push(at);
  return { passage: makeComparedPassage(comparable.replaceAll(LINE_END_HYPHEN, ''), lang), offsets };
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

/** Does what `occursIn` does, for a text that is searched once. */
export function occursInText(quotation: string, text: string): boolean {
  return occursIn(quotation, preparePassage(text));
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
  return findWords(stretch, passage, from) ?? findUndivided(stretch, passage, from);
}

/** Finds words that the lines of a passage divide. */
function findUndivided(stretch: Stretch, { undivided }: ComparedPassage, from: number): TextSpan | undefined {
  if (!undivided) return undefined;
  const { passage, offsets } = undivided;
  const span = findWords(stretch, passage, indexOfOffset(offsets, from));
  return span && { from: offsets[span.from] ?? 0, to: (offsets[span.to - 1] ?? 0) + 1 };
}

function findWords(stretch: Stretch, passage: ComparedPassage, from: number): TextSpan | undefined {
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
  return !(before ? passage.cuts(at) : passage.forbidsStart(at));
}

/** True if an insertion repeats the passage but for its case, such as “[T]he” for “the”. */
function isCaseChange({ text }: Insertion, at: number, passage: ComparedPassage): boolean {
  let start = at;
  while (passage.cuts(start)) start -= 1;
  return passage.text.slice(start, at).toLowerCase() === text.toLowerCase();
}

/**
 * Offset at which the last word of a piece ends, with an ending that an insertion replaces; −1 if the piece cuts the
 * word, or what negates it.
 */
function endAfter(end: number, { words, after }: Piece, passage: ComparedPassage): number {
  if (after?.touchesBefore) return endOfReplaced(end, words, after.text, passage);
  return (after ? passage.cuts(end) : passage.forbidsEnd(end)) ? -1 : end;
}

/** Offset at which a word ends whose ending an insertion replaces; −1 if it becomes another word. */
function endOfReplaced(end: number, words: string, ending: string, passage: ComparedPassage): number {
  let [first, last] = [end, end];
  while (first > 0 && passage.cuts(first)) first -= 1;
  if (first === end) first = end - (LAST_WORD.exec(words)?.[0].length ?? 0);
  while (passage.cuts(last)) last += 1;
  if (!STEM.test(words) || !ENDING.test(ending) || !ENDING.test(passage.text.slice(end, last))) return -1;
  const was = passage.text.slice(first, last);
  const becomes = passage.text.slice(first, end) + ending;
  return isSameWord(was, becomes, passage) ? last : -1;
}

const LAST_WORD = /(?<![\p{L}\p{M}\p{N}'-])[\p{L}\p{M}\p{N}'-]{1,100}$/u;

/** True if a word with another ending may stand for a word: neither is a number or a negation, and none is in their endings. */
function isSameWord(was: string, becomes: string, { languages }: ComparedPassage): boolean {
  const [before, after] = [was.toLowerCase(), becomes.toLowerCase()];
  if (before === after) return true;
  const isFixed = [before, after].some((words) =>
    words.split(/[ -]/).some((word) => isNegation(word, languages) || isNumber(word, languages)),
  );
  return !isFixed && !mayEndingNegate(after, languages) && !mayEndingNegate(before, languages);
}

const NEGATING_WORDS = Object.values(NEGATIONS_AFTER).flat().join('|');
const NEGATING_STEMS = Object.values(STEMS_OF_NEGATIONS_AFTER).flat().join('|');
const NEGATION_AFTER = new RegExp(
  String.raw`^ (?:(?:${NEGATING_WORDS})(?![\p{L}\p{M}\p{N}])|${NEGATING_STEMS})`.normalize('NFC'),
  'iu',
);

/** Length of the longest negation, in characters. */
const MAX_NEGATION_LENGTH = 16;

/** Returns true if a negation stands directly after the words that end at an offset of a comparable text. */
function isNegatedAfter(text: string, at: number): boolean {
  return NEGATION_AFTER.test(text.slice(at, at + MAX_NEGATION_LENGTH));
}
