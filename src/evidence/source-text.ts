import { MARKS, OMISSION, indexOfPiece } from '../model/quotation/prove-quotation.js';
import { findNearest } from './nearest-passage.js';
import type { TextRange } from './text-range.js';

/** Where a quote stands in a source: a place for each stretch of words between its omissions. */
export type Passage = readonly TextRange[];

/** A passage that is like a quote without being it. */
export interface NearPassage {
  readonly passage: Passage;
  /** How many characters are missing, other or too many, of how many. */
  readonly distance: number;
  readonly length: number;
  /** False where another passage is about as near. */
  readonly isAlone: boolean;
}

/** A source's own text, in which quotes are looked for. */
export interface SourceText {
  /** Where a quote stands letter for letter, white space and the shapes of quotation marks aside. */
  findAll(quote: string): readonly Passage[];
  /** The passage that differs least; undefined where nothing is like it. */
  findNearest(quote: string): NearPassage | undefined;
  /** True if this stands right before a passage; a passage ends with its last stretch. */
  isBefore(words: string, passage: Passage): boolean;
  isAfter(words: string, passage: Passage): boolean;
  /** The source's own characters, with the omissions of the quote between them. */
  charactersOf(passage: Passage, quote: string): string;
}

/** An omission leaves out something within one passage: no more than this, and no end of a paragraph. */
const LONGEST_OMISSION = 500;
const PARAGRAPH_END = /\n\s*\n/;

export function readSourceText(text: string): SourceText {
  const { folded, starts, ends } = fold(text);
  const placeAt = (from: number, to: number): TextRange => ({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0 });

  /** The stretches after a passage's first ones, each as soon as it comes. */
  const follow = (stretches: readonly string[], from: number): readonly TextRange[] | undefined => {
    const [words, ...others] = stretches;
    if (words === undefined) return [];
    const at = indexOfWords(words, folded, from);
    if (at < 0) return undefined;
    const between = text.slice(ends[from - 1], starts[at]);
    if (between.length > LONGEST_OMISSION || PARAGRAPH_END.test(between)) return undefined;
    const rest = follow(others, at + words.length);
    return rest && [placeAt(at, at + words.length), ...rest];
  };

  return {
    findAll: (quote) => {
      const [words = '', ...others] = stretchesOf(quote);
      const passages: Passage[] = [];
      if (words === '') return passages;
      for (let at = indexOfWords(words, folded, 0); at >= 0; at = indexOfWords(words, folded, at + words.length)) {
        const rest = follow(others, at + words.length);
        if (rest) passages.push([placeAt(at, at + words.length), ...rest]);
      }
      return passages;
    },
    findNearest: (quote) => {
      const stretches = stretchesOf(quote);
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

function indexOfWords(words: string, folded: string, from: number): number {
  return indexOfPiece({ words, startsWord: true, endsWord: true }, folded, from);
}

/** A text in which white space and marks have one shape each, and where each of its characters comes from. */
interface Folded {
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What is seen as one, or as nothing: white space with what is invisible, or a letter with what stands over it. */
const CLUSTER = /[\s\u00ad\u200b]+|\S\p{M}*/gu;
const INVISIBLE = /[\u00ad\u200b]/g;

function fold(text: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const part = foldCluster(cluster);
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { folded: parts.join(''), starts, ends };
}

/** As a quotation is compared with a citation's quote. */
function foldCluster(cluster: string): string {
  const visible = cluster.replace(INVISIBLE, '');
  return /^\s/.test(visible) ? ' ' : visible.normalize('NFC').replace(MARKS, "'");
}

/** Words as they are compared here: on one line, with one shape of marks. */
export function foldWords(words: string): string {
  return fold(words).folded.trim();
}

function oneLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ');
}
