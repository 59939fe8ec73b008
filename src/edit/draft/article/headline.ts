/** Lines with more words than this are text. */
const MAX_WORDS = 20;

/**
 * Finds the headline of an article in its first line: a short one without a full stop, with text below it. Pages often have their
 * menu in front of it, and the headline once more below.
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
