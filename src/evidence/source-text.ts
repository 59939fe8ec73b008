import {
  findStretch,
  makeComparedPassage,
  preparePassage,
  occursIn,
  type TextSpan,
} from '../model/quotation/proven-words.js';
import {
  OMISSION,
  comparableTextWithOffsets,
  comparableText,
  withoutInvisible,
} from '../model/quotation/comparable-text.js';
import { findSpansInMarks } from '../model/quotation/own-words.js';
import { readSourceWords, type Stretch } from '../model/quotation/quoted-pieces.js';
import { findNearest } from './nearest-passage.js';
import type { TextRange } from './text-range.js';

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
const PARAGRAPH_END = /\n\s*\n/;

/** A quote has no more omissions than these. */
const MAX_OMISSIONS = 50;

export function readSourceText(text: string): SourceText {
  const { text: comparable, starts, ends } = comparableTextWithOffsets(text);
  const source = makeComparedPassage(comparable);
  let spans: readonly TextSpan[] | undefined;
  const rangeAt = (from: number, to: number): TextRange => ({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0 });

  /** Finds all stretches in order from an offset on, each near enough to the one before. */
  const follow = (stretches: readonly Stretch[], from: number): readonly TextSpan[] | undefined => {
    const spans: TextSpan[] = [];
    let end = from;
    for (const [index, stretch] of stretches.entries()) {
      const span = findStretch(stretch, source, end);
      if (!span || (index > 0 && isFarApart(text.slice(ends[end - 1], starts[span.from])))) return undefined;
      spans.push(span);
      end = span.to;
    }
    return spans;
  };

  /** Finds the first stretch of the next passage from an offset on. */
  const findFrom = (stretches: readonly Stretch[], from: number): TextSpan | undefined =>
    stretches[0] && findStretch(stretches[0], source, from);

  /** Finds a quote everywhere, as spans of the comparable text. */
  const findSpans = (quote: string): readonly (readonly TextSpan[])[] => {
    const stretches = stretchesOf(quote).map(readSourceWords);
    const found: (readonly TextSpan[])[] = [];
    if (stretches.length > MAX_OMISSIONS + 1) return found;
    for (let first = findFrom(stretches, 0); first; first = findFrom(stretches, first.to)) {
      const spans = follow(stretches, first.from);
      if (spans) found.push(spans);
    }
    return found;
  };

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
    findAll: (quote) => findSpans(quote).map(passageAt),
    findCited: ({ quote = '', prefix = '', suffix = '' }) => {
      const [before, after] = [comparableWords(prefix), comparableWords(suffix)];
      return findSpans(quote)
        .filter((found) => isBefore(before, found[0]?.from ?? 0) && isAfter(after, found.at(-1)?.to ?? 0))
        .map(passageAt);
    },
    findNearest: (quote) => {
      const stretches = stretchesOf(quote);
      if (stretches.length > MAX_OMISSIONS + 1) return undefined;
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

function isFarApart(between: string): boolean {
  return between.length > MAX_OMISSION_LENGTH || PARAGRAPH_END.test(between);
}

/** Converts words for comparing: one line, without regard to the shapes of marks. */
export function comparableWords(words: string): string {
  return comparableText(words).trim();
}

function oneLine(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ');
}
