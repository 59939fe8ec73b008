import { isLocale } from '../../time/format/intl.js';
import { memoizeLast } from '../../scheduling/memoize.js';

/**
 * A stretch of a quotation: words that the earlier one has too (`kept`) or lacks (`new`). `aside` holds anything that
 * is no word of the speaker, or can't be compared.
 */
export interface DiffPiece {
  readonly kind: 'kept' | 'new' | 'aside';
  readonly text: string;
}

export interface WordDiff {
  /** The later runs in pieces. The pieces of a run, joined, are its text. */
  readonly later: readonly (readonly DiffPiece[])[];
  /** Stretches of the earlier runs that the later ones lack. */
  readonly dropped: readonly string[];
  readonly keptCount: number;
  /** True where the kept words hold less than half the letters of both sides: too little to call the rest a change. */
  readonly isRewritten: boolean;
}

/** Limit of the table of word pairs. No quotation worth comparing is so long. */
const MAX_PAIRS = 4_000_000;

/**
 * Compares the words of two quotations, each a list of verbatim runs. Words are found by the rules of the language;
 * case makes no difference. Where one side omits words (`[…]`) or inserts some (`[Blinken]`), the other side's words
 * there are neither new nor dropped. Returns undefined where there is nothing to compare.
 */
export function diffWords(earlier: readonly string[], later: readonly string[], lang?: string): WordDiff | undefined {
  const before = splitRuns(earlier, lang);
  const after = splitRuns(later, lang);
  const pairs = longestCommonSubsequence(
    before.words.map(({ key }) => key),
    after.words.map(({ key }) => key),
  );
  if (before.words.length === 0 || after.words.length === 0 || !pairs) return undefined;
  const lost = onlyIn(before, after, pairs);
  const added = onlyIn(
    after,
    before,
    pairs.map(([a, b]) => [b, a]),
  );
  const kept = new Set(pairs.map(([, b]) => b));
  // Letters are counted and not words, since in any language the words that every sentence has, such as "the", are short.
  const keptLetters = 2 * countLetters(pairs.map(([, b]) => after.words[b]!));
  return {
    later: later.map((text, run) =>
      cutInPieces(text, after, run, (at) => (kept.has(at) ? 'kept' : added.has(at) ? 'new' : 'aside')),
    ),
    dropped: earlier.flatMap((text, run) =>
      cutInPieces(text, before, run, (at) => (lost.has(at) ? 'new' : 'aside')).flatMap((piece) =>
        piece.kind === 'new' ? [piece.text] : [],
      ),
    ),
    keptCount: pairs.length,
    isRewritten: 2 * keptLetters < countLetters([...before.words, ...after.words]),
  };
}

function countLetters(words: readonly Word[]): number {
  return words.reduce((count, { key }) => count + key.length, 0);
}

interface Word {
  /** Normalized form, which is equal for equal words. */
  readonly key: string;
  readonly run: number;
  readonly from: number;
  readonly to: number;
}

interface SplitWords {
  readonly words: readonly Word[];
  /** Indexes of words before which brackets stand: an omission, or an insertion by an editor. */
  readonly bracketsBefore: ReadonlySet<number>;
}

/** Indexes of the same word on both sides. */
type Pair = readonly [number, number];

const BRACKETS = /\[[^[\]]*\]/g;

function splitRuns(runs: readonly string[], lang: string | undefined): SplitWords {
  const words: Word[] = [];
  const bracketsBefore = new Set<number>();
  for (const [run, text] of runs.entries()) {
    let start = 0;
    for (const { index, 0: brackets } of [...text.matchAll(BRACKETS), { index: text.length, 0: '' }]) {
      for (const { at, word } of findWords(text.slice(start, index), lang)) {
        const from = start + at;
        words.push({ key: keyOf(word, lang), run, from, to: from + word.length });
      }
      if (brackets) bracketsBefore.add(words.length);
      start = index + brackets.length;
    }
  }
  return { words, bracketsBefore };
}

/** Normalizes a word: case and the shape of apostrophes make no difference. */
function keyOf(word: string, lang: string | undefined): string {
  const lower = isLocale(lang ?? '') ? word.toLocaleLowerCase(lang) : word.toLowerCase();
  return lower.normalize('NFC').replaceAll('’', "'");
}

const segmenterOf = memoizeLast(
  (lang: string | undefined) => new Intl.Segmenter(isLocale(lang ?? '') ? lang : undefined, { granularity: 'word' }),
);

function findWords(text: string, lang: string | undefined): { readonly at: number; readonly word: string }[] {
  return [...segmenterOf(lang).segment(text)].flatMap(({ index, segment, isWordLike }) =>
    isWordLike ? [{ at: index, word: segment }] : [],
  );
}

/**
 * Returns the longest list of words that both sides have in the same order; undefined where computing it takes too
 * long.
 */
function longestCommonSubsequence(a: readonly string[], b: readonly string[]): readonly Pair[] | undefined {
  const max = Math.min(a.length, b.length);
  let start = 0;
  while (start < max && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < max - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [rows, columns] = [a.length - start - end, b.length - start - end];
  if (rows * columns > MAX_PAIRS) return undefined;

  // Lengths of the common subsequences of the remaining words, filled from the end.
  const width = columns + 1;
  const common = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      common[row * width + column] =
        a[start + row] === b[start + column]
          ? common[(row + 1) * width + column + 1]! + 1
          : Math.max(common[(row + 1) * width + column]!, common[row * width + column + 1]!);
    }
  }

  const pairs: Pair[] = Array.from({ length: start }, (_, index) => [index, index]);
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (a[start + row] === b[start + column]) pairs.push([start + row++, start + column++]);
    else if (common[(row + 1) * width + column]! >= common[row * width + column + 1]!) row += 1;
    else column += 1;
  }
  for (let index = end; index > 0; index--) pairs.push([a.length - index, b.length - index]);
  return pairs;
}

/** Indexes of words that the other side lacks, except where the other side has brackets. */
function onlyIn(one: SplitWords, other: SplitWords, pairs: readonly Pair[]): ReadonlySet<number> {
  const only = new Set<number>();
  let [from, otherFrom] = [0, 0];
  for (const [to, otherTo] of [...pairs, [one.words.length, other.words.length] as const]) {
    const isKnown = ![...other.bracketsBefore].some((at) => at >= otherFrom && at <= otherTo);
    if (isKnown) for (let at = from; at < to; at++) only.add(at);
    [from, otherFrom] = [to + 1, otherTo + 1];
  }
  return only;
}

/** Joins neighbouring words of the same kind, and the text between them, into one piece. */
function cutInPieces(
  text: string,
  { words }: SplitWords,
  run: number,
  kindOf: (at: number) => DiffPiece['kind'],
): DiffPiece[] {
  const pieces: { kind: DiffPiece['kind']; from: number; to: number }[] = [];
  for (const [at, word] of words.entries()) {
    if (word.run !== run) continue;
    const kind = kindOf(at);
    const last = pieces[pieces.length - 1];
    const isBroken = last && text.slice(last.to, word.from).includes('[');
    if (last && last.kind === kind && !isBroken) last.to = word.to;
    else pieces.push({ kind, from: word.from, to: word.to });
  }
  const ends = [0, ...pieces.map(({ to }) => to)];
  const cut = pieces.flatMap(({ kind, from, to }, index): DiffPiece[] => [
    { kind: 'aside', text: text.slice(ends[index], from) },
    { kind, text: text.slice(from, to) },
  ]);
  return [...cut, { kind: 'aside' as const, text: text.slice(ends[ends.length - 1]) }].filter(
    (piece) => piece.text !== '',
  );
}
