/** Maximum number of words in a headline. */
const MAX_WORDS = 20;

/**
 * Finds the headline of an article in its first line: a short line without a full stop, with text below it. Text that was copied from a page
 * often has the words of a menu before the headline, and the headline again below.
 *
 * @returns Words of the text; empty where the first line is no headline.
 * @example
 * findHeadline('Home News A bridge closes\n\nA bridge closes\n\nThe bridge over the Ell is closed.'); // 'A bridge closes'
 */
export function findHeadline(text: string): string {
  const [first = '', second = '', ...rest] = text.split('\n').flatMap((line) => line.trim() || []);
  const isRepeated = second !== '' && first.endsWith(second) && rest.length > 0;
  const headline = isRepeated ? second : first;
  const isShort = headline.split(/\s+/).length <= MAX_WORDS && !/[.,;:…]["”’»]?$/.test(headline);
  return isShort && second !== '' ? headline : '';
}
