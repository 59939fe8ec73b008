import { comparableText } from './comparable-text.js';
import { provesWords } from './proof.js';
import { preparePassage } from './proven-words.js';

/** A source that has quoted words with other capitals, and how to show the change. */
export interface OtherCapitals {
  /** Words of the citation. */
  readonly quote: string;
  /** The words that differ, as the source has them: `No`. It lacks where brackets in the quotation hide which they are. */
  readonly found?: string;
  /** Words of the quotation in place of them, with the change in brackets: `[n]o`. */
  readonly guess?: string;
}

/**
 * Makes a function that finds the citation which holds unproven words in all but their capitals. The citations are prepared once for all
 * quotations of a statement.
 *
 * @param quotes Words of the citations.
 * @returns A function of words in quotation marks, which nothing proves. It returns undefined where no citation holds them.
 * @example
 * capitalsFinder(['No memo'])('no memo'); // { quote: 'No memo', found: 'No', guess: '[n]o' }
 */
export function capitalsFinder(quotes: readonly string[]): (words: string) => OtherCapitals | undefined {
  const passages = quotes.map((quote) => ({ quote, passage: preparePassage(quote.toLowerCase()) }));
  return (words) => {
    const lower = words.toLowerCase();
    const found = passages.find(({ passage }) => provesWords(lower, passage));
    return found && compareWords(words, found.quote);
  };
}

/** Finds the words of a quotation that differ in capitals from a citation which holds them. */
function compareWords(words: string, quote: string): OtherCapitals {
  const typed = comparableText(words).trim().replace(/[,.]$/, '');
  const source = comparableText(quote);
  const at = source.toLowerCase().indexOf(typed.toLowerCase());
  const pairs = at < 0 ? [] : pairWords(typed, source.slice(at, at + typed.length));
  const others = pairs.filter(([ours, theirs]) => ours !== theirs);
  const isShown = others.length > 0 && others.every(([ours, theirs]) => ours.slice(1) === theirs.slice(1));
  if (!isShown) return { quote };
  return {
    quote,
    found: others.map(([, theirs]) => theirs).join(' … '),
    guess: others.map(([ours]) => `[${ours.slice(0, 1)}]${ours.slice(1)}`).join(' … '),
  };
}

/** Pairs the words of two texts that differ in nothing but capitals. */
function pairWords(ours: string, theirs: string): readonly (readonly [string, string])[] {
  return Array.from(ours.matchAll(/[\p{L}\p{M}]+/gu), ({ 0: word, index }) => [
    word,
    theirs.slice(index, index + word.length),
  ]);
}
