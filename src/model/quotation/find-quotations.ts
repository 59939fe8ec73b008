import { marksOf } from './quotation-marks.js';

/** Offsets of a quotation's opening and closing mark. */
export interface Quotation {
  readonly openAt: number;
  readonly closeAt: number;
}

export interface Quotations {
  /** The outermost quotations, in order; they contain all others. */
  readonly quotations: readonly Quotation[];
  /** Offsets of marks without a partner. */
  readonly unpaired: readonly number[];
}

/** A mark that closes a quotation only where it can't be an apostrophe. */
const APOSTROPHE = '’';

/** More open marks than these are no nested quotations. */
const MAX_OPEN_MARKS = 50;

/**
 * Letters and digits between which a mark is an apostrophe. Chinese, Japanese and Thai write words without spaces, so a
 * mark between two of their letters can open or close a quotation.
 */
const LETTER = String.raw`(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}\p{N}]`;
const AFTER_LETTER = new RegExp(`${LETTER}$`, 'u');
const BEFORE_LETTER = new RegExp(`^${LETTER}`, 'u');

/**
 * Finds the quotations of a text in one pass. A mark closes the innermost open quotation, or one further out; the inner
 * marks then have no meaning. A backslash escapes a mark.
 */
export function findQuotations(text: string, lang: string | undefined): Quotations {
  const pairs = marksOf(lang);
  const marks = new Set([...pairs].flat().join(''));
  const open: { readonly at: number; readonly closers: string }[] = [];
  const matched: Quotation[] = [];
  const unpaired: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '\\') at += 1;
    if (!marks.has(mark) || (mark === APOSTROPHE && isBetweenLetters(text, at)) || isGershayim(text, at)) continue;
    const depth = open.findLastIndex(({ closers }) => closers.includes(mark));
    const closers = pairs.get(mark);
    if (depth >= 0 && (mark !== APOSTROPHE || depth === open.length - 1)) {
      matched.push({ openAt: open[depth]?.at ?? at, closeAt: at });
      open.length = depth;
    } else if (closers !== undefined && open.length < MAX_OPEN_MARKS) {
      open.push({ at, closers });
    } else {
      unpaired.push(at);
    }
  }
  const quotations = outermost(matched);
  const unmatched = [...unpaired, ...open.map(({ at }) => at)].filter((at) => text[at] !== APOSTROPHE);
  return {
    quotations,
    unpaired: outside(
      quotations,
      unmatched.sort((a, b) => a - b),
    ),
  };
}

const GERSHAYIM = /[״"”]/;
const HEBREW_WORD = /[\u05d0-\u05ea\u05f3']{1,20}$/;
/** Hebrew letters that are written together with the next word and its opening mark. */
const HEBREW_PREFIX = /^[ובהכלמש]+$/;
const HEBREW_REST = /^[\u05d0-\u05ea]+/;

/**
 * True for the mark in a Hebrew acronym, before its last letter: “צה״ל”. A mark between prefixes and a whole word opens
 * a quotation: “ה״שלום״”.
 */
function isGershayim(text: string, at: number): boolean {
  if (!GERSHAYIM.test(text.charAt(at))) return false;
  const before = HEBREW_WORD.exec(text.slice(Math.max(0, at - 20), at))?.[0];
  const after = HEBREW_REST.exec(text.slice(at + 1, at + 21))?.[0];
  return before !== undefined && after !== undefined && (after.length === 1 || !HEBREW_PREFIX.test(before));
}

function isBetweenLetters(text: string, at: number): boolean {
  return AFTER_LETTER.test(text.slice(Math.max(0, at - 2), at)) && BEFORE_LETTER.test(text.slice(at + 1, at + 3));
}

/** Keeps the outermost quotations. A quotation closes after those in it, so the last one is outermost. */
function outermost(matched: readonly Quotation[]): readonly Quotation[] {
  const outer: Quotation[] = [];
  for (const quotation of [...matched].reverse()) {
    if (quotation.closeAt < (outer.at(-1)?.openAt ?? Infinity)) outer.push(quotation);
  }
  return outer.reverse();
}

function outside(quotations: readonly Quotation[], places: readonly number[]): readonly number[] {
  let next = 0;
  return places.filter((at) => {
    while ((quotations[next]?.closeAt ?? Infinity) < at) next += 1;
    return at < (quotations[next]?.openAt ?? Infinity);
  });
}
