import {
  cutPassage,
  findStretch,
  makeComparedPassage,
  preparePassage,
  occursIn,
  type ComparedPassage,
  type TextSpan,
} from '../../model/quotation/proven-words.js';
import {
  OMISSION,
  comparableTextWithOffsets,
  comparableText,
  withoutInvisible,
} from '../../model/quotation/comparable-text.js';
import { findSpansInMarks } from '../../model/quotation/own-words.js';
import { readSourceWords, type Stretch } from '../../model/quotation/quoted-pieces.js';
import { findNearest } from './nearest-passage.js';
import type { TextRange } from '../../text/text-range.js';

/** Ranges of a quote in a source: one for each stretch of words between its omissions. */
export type Passage = readonly TextRange[];

/** A passage that is similar to a quote. */
export interface NearPassage {
  readonly passage: Passage;
  /** Edit distance in characters, and the number of characters that were compared. */
  readonly distance: number;
  readonly length: number;
  /** False if another passage is about as near. */
  readonly isAlone: boolean;
}

/** A quote, and the words before and after it in its source where it occurs more than once, as in a TextQuoteSelector. */
export interface QuoteInContext {
  readonly quote?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** The text of a source, in which quotes are searched. */
export interface SourceText {
  /** The text as it was given. */
  readonly text: string;
  /** Finds a quote letter for letter; white space and the shapes of quotation marks don't count. */
  findAll(quote: string): readonly Passage[];
  /** Finds a quote as `findAll` does, only where it stands directly between its prefix and its suffix. */
  findCited(citation: QuoteInContext): readonly Passage[];
  /** Finds the passage with the smallest edit distance; returns undefined if nothing is similar. */
  findNearest(quote: string): NearPassage | undefined;
  /** True if words of a passage are within quotation marks. */
  isInMarks(words: string, passage: Passage): boolean;
  /** Returns the source's characters, with the omissions of the quote between them. */
  charactersOf(passage: Passage, quote: string): string;
}

/** Greatest length of an omission, in characters. An omission never crosses the end of a paragraph. */
const MAX_OMISSION_LENGTH = 500;
const PARAGRAPH_END = /\n\s*\n/g;

/**
 * Longest omission in comparable form, where one character may become three. Each stretch after an omission is looked for only so
 * far.
 */
const MAX_COMPARED_LENGTH = 3 * MAX_OMISSION_LENGTH;

/** A quote has no more omissions than these. */
const MAX_OMISSIONS = 50;

/** Nothing similar is looked for where a quote has more omissions: each stretch of it takes a pass over the text. */
const MAX_NEAR_OMISSIONS = 10;

/** Greatest number of searches for the stretches of one quote, in a text that repeats its words. */
const MAX_SEARCHES = 500_000;

/** So many passages are found of one quote. */
const MAX_PASSAGES = 1_000;

export function readSourceText(text: string): SourceText {
  const { text: comparable, starts, ends } = comparableTextWithOffsets(text);
  const source = makeComparedPassage(comparable);
  let spans: readonly TextSpan[] | undefined;
  const rangeAt = (from: number, to: number): TextRange => ({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0 });

  /** Number of paragraphs that end before each offset of the text. */
  let paragraphs: Uint32Array | undefined;
  const isFarApart = (from: number, to: number): boolean => {
    paragraphs ??= countParagraphs(text);
    return to - from > MAX_OMISSION_LENGTH || paragraphs[from] !== paragraphs[to];
  };

  /** Finds the stretches of a quote in order, each near enough to the one before, wherever the first may begin. */
  function* findSpans(quote: string, canBeginAt: (from: number) => boolean): Generator<readonly TextSpan[]> {
    const [first, ...others] = stretchesOf(quote).map(readSourceWords);
    if (first === undefined || others.length > MAX_OMISSIONS) return;
    const searches = others.map((stretch) => searchWindows(stretch, source));
    let count = 0;
    for (let span = findStretch(first, source, 0); span; span = findStretch(first, source, span.to)) {
      if (!canBeginAt(span.from)) continue;
      const spans = [span];
      for (const search of searches) {
        const { to } = spans.at(-1)!;
        const next = search(to);
        if (!next || isFarApart(ends[to - 1] ?? 0, starts[next.from] ?? 0)) break;
        spans.push(next);
      }
      if (spans.length > others.length) yield spans;
      count += spans.length - 1;
      if (count > MAX_SEARCHES) return;
    }
  }

  const passageAt = (spans: readonly TextSpan[]): Passage => spans.map(({ from, to }) => rangeAt(from, to));

  // White space is one character in comparable text.
  const isBefore = (words: string, at: number): boolean =>
    comparable
      .slice(Math.max(0, at - words.length - 1), at)
      .trimEnd()
      .endsWith(words);
  const isAfter = (words: string, at: number): boolean =>
    comparable
      .slice(at, at + words.length + 1)
      .trimStart()
      .startsWith(words);

  return {
    text,
    findAll: (quote) =>
      takeFirst(
        findSpans(quote, () => true),
        () => true,
      ).map(passageAt),
    findCited: ({ quote = '', prefix = '', suffix = '' }) => {
      const [before, after] = [comparableWords(prefix), comparableWords(suffix)];
      const found = findSpans(quote, (from) => isBefore(before, from));
      return takeFirst(found, (spans) => isAfter(after, spans.at(-1)?.to ?? 0)).map(passageAt);
    },
    findNearest: (quote) => {
      const stretches = stretchesOf(quote);
      if (stretches.length > MAX_NEAR_OMISSIONS + 1) return undefined;
      const nearest = stretches.flatMap((words) => findNearest(words, comparable) ?? []);
      if (nearest.length === 0 || nearest.length < stretches.length) return undefined;
      const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
      return {
        passage: nearest.map(({ from, to }) => rangeAt(from, to)),
        distance: sum(nearest.map(({ distance }) => distance)),
        length: sum(stretches.map(({ length }) => length)),
        isAlone:
          nearest.every(({ isAlone }) => isAlone) &&
          nearest.every(({ from }, index) => from >= (nearest[index - 1]?.to ?? 0)),
      };
    },
    isInMarks: (words, passage) => {
      spans ??= findSpansInMarks(text, undefined);
      const [from, to] = [passage[0]?.start ?? 0, passage.at(-1)?.end ?? 0];
      return spans.some((span) =>
        occursIn(words, preparePassage(text.slice(Math.max(span.from, from), Math.min(span.to, to)))),
      );
    },
    charactersOf: (passage, quote) => {
      const omissions = quote.match(SPACED_OMISSION) ?? [];
      return passage
        .map(({ start, end }, index) => oneLine(text.slice(start, end)) + (omissions[index] ?? ''))
        .join('');
    },
  };
}

/** An omission with the white space around it. The lookbehind keeps long white space linear. */
const SPACED_OMISSION = new RegExp(String.raw`(?:(?<!\s)\s+)?${OMISSION.source}\s*`, 'g');

/** Words between the omissions of a quote, in comparable form. */
function stretchesOf(quote: string): readonly string[] {
  return quote
    .split(SPACED_OMISSION)
    .map(comparableWords)
    .filter((words) => words !== '');
}

/**
 * Finds a stretch within a window that begins at an offset. Offsets never go back, so that all windows together read the text
 * once.
 */
function searchWindows(stretch: Stretch, source: ComparedPassage): (from: number) => TextSpan | undefined {
  const length = stretch[0]?.words.length ?? 0;
  let found: TextSpan | undefined;
  let searchedTo = 0;
  return (from) => {
    if (found && found.from >= from) return found;
    const to = from + MAX_COMPARED_LENGTH + length;
    found = findStretch(stretch, cutPassage(source, to), Math.max(from, searchedTo));
    searchedTo = found ? found.from : to - length;
    return found;
  };
}

/** Counts for each offset of a text the paragraphs that end before it. */
function countParagraphs(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  let from = 0;
  for (const { 0: end, index } of text.matchAll(PARAGRAPH_END)) {
    counts.fill(count, from, index + end.length);
    from = index + end.length;
    count += 1;
  }
  return counts.fill(count, from);
}

/** The first passages that fit. */
function takeFirst(
  found: Iterable<readonly TextSpan[]>,
  fits: (spans: readonly TextSpan[]) => boolean,
): readonly (readonly TextSpan[])[] {
  const taken: (readonly TextSpan[])[] = [];
  for (const spans of found) {
    if (fits(spans)) taken.push(spans);
    if (taken.length >= MAX_PASSAGES) break;
  }
  return taken;
}

/** Converts words for comparing: one line, without regard to the shapes of marks. */
export function comparableWords(words: string): string {
  return comparableText(words).trim();
}

function oneLine(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ');
}
