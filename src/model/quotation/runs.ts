import { marksOf } from './marks.js';

/** A quotation in a text: where its opening and its closing mark stand. */
export interface Quotation {
  readonly openAt: number;
  readonly closeAt: number;
}

export interface Quotations {
  /** The outer ones, in order; marks inside belong to them. */
  readonly quotations: readonly Quotation[];
  /** Where marks stand that have no partner. */
  readonly unpaired: readonly number[];
}

/** It closes a quotation only where it can't be an apostrophe. */
const APOSTROPHE = '’';

/** More open marks than these are no quotations within quotations. */
const MAX_OPEN_MARKS = 50;

/** In scripts without spaces a mark stands between letters without being an apostrophe. */
const LETTER = String.raw`(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}\p{N}]`;
const AFTER_LETTER = new RegExp(`${LETTER}$`, 'u');
const BEFORE_LETTER = new RegExp(`^${LETTER}`, 'u');

/**
 * Finds the quotations of a text in one pass. A mark closes the innermost open quotation, or one further out, whose inner marks
 * then mean nothing. A backslash takes a mark's meaning away.
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
/** Letters that are written together with the word after them, and with the mark that opens it. */
const HEBREW_PREFIX = /^[ובהכלמש]+$/;
const HEBREW_REST = /^[\u05d0-\u05ea]+/;

/** A Hebrew acronym has a mark before its last letter: “צה״ל”. Before a whole word, a mark behind prefixes opens: “ה״שלום״”. */
function isGershayim(text: string, at: number): boolean {
  if (!GERSHAYIM.test(text.charAt(at))) return false;
  const before = HEBREW_WORD.exec(text.slice(Math.max(0, at - 20), at))?.[0];
  const after = HEBREW_REST.exec(text.slice(at + 1, at + 21))?.[0];
  return before !== undefined && after !== undefined && (after.length === 1 || !HEBREW_PREFIX.test(before));
}

function isBetweenLetters(text: string, at: number): boolean {
  return AFTER_LETTER.test(text.slice(Math.max(0, at - 2), at)) && BEFORE_LETTER.test(text.slice(at + 1, at + 3));
}

/** An outer quotation closes after those that it holds, so the last to close is one. */
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
