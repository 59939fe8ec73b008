import { findStretch, passageOf, preparePassage, standsIn, type TextSpan } from '../model/quotation/find-words.js';
import { OMISSION, foldInPlace, foldText, withoutUnseen } from '../model/quotation/fold-text.js';
import { spansInMarks } from '../model/quotation/own-words.js';
import { readWords, type Stretch } from '../model/quotation/quoted-pieces.js';
import { findNearest } from './nearest-passage.js';
import type { TextRange } from './text-range.js';

/** Where a quote stands in a source: a place for each stretch of words between its omissions. */
export type PassageRanges = readonly TextRange[];

/** A passage that is like a quote without being it. */
export interface NearPassage {
  readonly passage: PassageRanges;
  /** How many characters are missing, other or too many, of how many. */
  readonly distance: number;
  readonly length: number;
  /** False where another passage is about as near. */
  readonly isAlone: boolean;
}

/** A source's own text, in which quotes are looked for. */
export interface SourceText {
  /** Where a quote stands letter for letter, white space and the shapes of quotation marks aside. */
  findAll(quote: string): readonly PassageRanges[];
  /** The passage that differs least; undefined where nothing is like it. */
  findNearest(quote: string): NearPassage | undefined;
  /** True if this stands right before a passage; a passage ends with its last stretch. */
  isBefore(words: string, passage: PassageRanges): boolean;
  isAfter(words: string, passage: PassageRanges): boolean;
  /** True if words of a passage stand within quotation marks. */
  isInMarks(words: string, passage: PassageRanges): boolean;
  /** The source's own characters, with the omissions of the quote between them. */
  charactersOf(passage: PassageRanges, quote: string): string;
}

/** An omission leaves out something within one passage: no more than this, and no end of a paragraph. */
const LONGEST_OMISSION = 500;
const PARAGRAPH_END = /\n\s*\n/;

/** More omissions than these are no quote. */
const MAX_OMISSIONS = 50;

export function readSourceText(text: string): SourceText {
  const { folded, starts, ends } = foldInPlace(text);
  const source = passageOf(folded);
  let spans: readonly TextSpan[] | undefined;
  const placeAt = (from: number, to: number): TextRange => ({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0 });

  /** All stretches from a place on: each as soon as it comes, and not too far behind the one before. */
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

  /** The next passage from a place on, and where to look for the one after. */
  const findFrom = (stretches: readonly Stretch[], from: number): TextSpan | undefined =>
    stretches[0] && findStretch(stretches[0], source, from);

  return {
    findAll: (quote) => {
      const stretches = stretchesOf(quote).map(readWords);
      const passages: PassageRanges[] = [];
      if (stretches.length > MAX_OMISSIONS + 1) return passages;
      for (let first = findFrom(stretches, 0); first; first = findFrom(stretches, first.to)) {
        const spans = follow(stretches, first.from);
        if (spans) passages.push(spans.map(({ from, to }) => placeAt(from, to)));
      }
      return passages;
    },
    findNearest: (quote) => {
      const stretches = stretchesOf(quote);
      if (stretches.length > MAX_OMISSIONS + 1) return undefined;
      const nearest = stretches.flatMap((words) => findNearest(words, folded) ?? []);
      if (nearest.length === 0 || nearest.length < stretches.length) return undefined;
      const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
      return {
        passage: nearest.map(({ from, to }) => placeAt(from, to)),
        distance: sum(nearest.map(({ distance }) => distance)),
        length: sum(stretches.map(({ length }) => length)),
        isAlone:
          nearest.every(({ isAlone }) => isAlone) &&
          nearest.every(({ from }, index) => from >= (nearest[index - 1]?.to ?? 0)),
      };
    },
    isBefore: (words, [first]) =>
      first !== undefined && foldWords(text.slice(0, first.start)).endsWith(foldWords(words)),
    isAfter: (words, passage) => foldWords(text.slice(passage.at(-1)?.end)).startsWith(foldWords(words)),
    isInMarks: (words, passage) => {
      spans ??= spansInMarks(text, undefined);
      const [from, to] = [passage[0]?.start ?? 0, passage.at(-1)?.end ?? 0];
      return spans.some((span) =>
        standsIn(words, preparePassage(text.slice(Math.max(span.from, from), Math.min(span.to, to)))),
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

/** With the white space around it, which is looked at from its beginning alone: long stretches of it take no longer so. */
const SPACED_OMISSION = new RegExp(String.raw`(?:(?<!\s)\s+)?${OMISSION.source}\s*`, 'g');

/** The words between the omissions of a quote, folded. */
function stretchesOf(quote: string): readonly string[] {
  return quote
    .split(SPACED_OMISSION)
    .map(foldWords)
    .filter((words) => words !== '');
}

function isFarApart(between: string): boolean {
  return between.length > LONGEST_OMISSION || PARAGRAPH_END.test(between);
}

/** Words as they are compared here: on one line, with one shape of marks. */
export function foldWords(words: string): string {
  return foldText(words).trim();
}

function oneLine(text: string): string {
  return withoutUnseen(text).replace(/\s+/g, ' ');
}
