import type { SentencePart } from './cited-sentence.js';

/** Maximum number of words that are looked up in the statement: the last cited words. */
const MAX_LAST_WORDS = 4;

/**
 * Extends the mark on cited words to the words behind them, as long as source and statement have the same words. A citation has only the
 * first words of a passage, but an editor wants to see the whole passage.
 *
 * @param parts A sentence of the source, in which the cited words are marked.
 * @param told Words of the statement, or the title of the event.
 */
export function extendMark(parts: readonly SentencePart[], told: string): readonly SentencePart[] {
  const at = parts.findLastIndex(({ isCited }) => isCited);
  const [cited, behind] = [parts[at], parts[at + 1]];
  if (!cited || !behind) return parts;
  const rest = wordsBehind(cited.text, told);
  let end = 0;
  for (const [index, { word, to }] of wordsIn(behind.text).entries()) {
    if (rest[index] !== word) break;
    end = to;
  }
  const longer = { text: cited.text + behind.text.slice(0, end), isCited: true };
  return [...parts.slice(0, at), longer, { ...behind, text: behind.text.slice(end) }, ...parts.slice(at + 2)].filter(
    ({ text }) => text !== '',
  );
}

/** Returns the words of a statement behind the cited ones. There are none if the last cited words aren't in it, or occur more than once. */
export function wordsBehind(cited: string, told: string): readonly string[] {
  const [last, own] = [wordsIn(cited), wordsIn(told)].map((words) => words.map(({ word }) => word)) as [
    string[],
    string[],
  ];
  const size = Math.min(MAX_LAST_WORDS, own.length);
  const wanted = last.slice(-size);
  const found = own.flatMap((_, index) => (wanted.every((word, offset) => own[index + offset] === word) ? index : []));
  const [from, other] = found;
  return wanted.length < size || from === undefined || other !== undefined ? [] : own.slice(from + size);
}

function wordsIn(text: string) {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    to: index + word.length,
  }));
}
