import type { SentencePart } from './cited-sentence.js';

/** So many of the cited words are looked for, or all words of a shorter statement. */
const MAX_LAST_WORDS = 4;

/**
 * Marks on behind cited words, as far as the source goes on in the words of the statement or event. A citation has the first words of a
 * passage, and an editor wants to see all that it stands for.
 *
 * @param parts A sentence of the source, with its cited words.
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

/** Returns the words of a statement that come behind cited words; none where the last of these aren't in it, or more than once. */
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
