import { collapseWhitespace } from '../../text/collapse-whitespace.js';
import { plainWordsOf } from '../plain-prose.js';

/** Headline of a story whose file has none. */
export const STAND_IN_TITLE = 'Timeline';

const MAX_LENGTH = 60;

/**
 * Returns a title for an event that has none: the beginning of what is said about it. Its date never stands in, since that stands
 * beside the title already.
 *
 * @param text What is said about the event, in the document's notation.
 * @returns The first sentence, or as many of the first words as a title holds; empty where nothing is said,
 *   since any words would be invented.
 * @example
 * standInTitle('The balloon is *shot down*. It fell into the sea.'); // 'The balloon is shot down'
 */
export function standInTitle(text = ''): string {
  const words = collapseWhitespace(plainWordsOf(text)).trim();
  const [, sentence = words] = /^(.+?)(?:\.(?:\s|$)|。)/u.exec(words) ?? [];
  const letters = [...sentence];
  if (letters.length <= MAX_LENGTH) return sentence;
  const cut = letters.slice(0, MAX_LENGTH).join('');
  return `${cut.replace(/\s+\S*$/u, '')}…`;
}
