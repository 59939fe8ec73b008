import { countWords } from '../../../model/count-words.js';
import type { TextRange } from '../../../text/text-range.js';
import { findWords } from '../../citing/quote-selection.js';
import { findSentences } from '../../../language/sentences.js';
import { contentWordsOf } from '../dates/said-at.js';

/** Minimum number of words that are cited alone. Fewer words don’t locate a passage, so their sentence is cited. */
const MIN_WORDS = 3;

/**
 * Finds the part of a passage from which an editor’s words are taken: these words themselves if the passage has them in one piece, or else the
 * sentences that share words with them, or else the whole passage.
 *
 * @param words Words of the editor; undefined where nothing was changed.
 */
export function findCutPassage(text: string, passage: TextRange, words: string | undefined): TextRange {
  const { start, end } = passage;
  if (words === undefined) return passage;
  const told = text.slice(start, end);
  const bare = words.trim().replace(/[.!?…]$/u, '');
  const found = countWords(bare) < MIN_WORDS ? undefined : findWords(told, bare, 0);
  if (found) return { start: start + found.from, end: start + found.to };
  const own = contentWordsOf(bare);
  const shared = findSentences(told).filter((range) =>
    [...contentWordsOf(told.slice(range.start, range.end)).keys()].some((word) => own.has(word)),
  );
  const [first, last] = [shared[0], shared.at(-1)];
  return first && last ? { start: start + first.start, end: start + last.end } : passage;
}
