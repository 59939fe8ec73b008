/** Sentences that have been said: a page may hold an element a hundred times, and a build may render a thousand stories. */
const said = new Set<string>();

/**
 * Warns in the console, unless the same sentence has been said before.
 *
 * @param sentence The sentence.
 * @param more Words after it that may differ from time to time.
 */
export function sayOnce(sentence: string, more = ''): void {
  if (!said.has(sentence)) console.warn(sentence + more);
  said.add(sentence);
}
