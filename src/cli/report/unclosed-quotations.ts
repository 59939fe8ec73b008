import { findQuotations } from '../../model/quotation/find-quotations.js';
import { makeLineIndex } from '../../text/line-index.js';

const OPENING = /^["“„«「『‹]\S/u;
const BEFORE_OPENING = /[\s([–—-]/u;
const SHOWN_CHARACTERS = 40;

/**
 * Explains which quotations of an article are not closed, since the text after them is read as quoted, or not at all. If a quotation has several
 * paragraphs, each begins with an opening mark, and only the last one has a closing mark.
 *
 * @param text The article.
 * @param lang Its language (BCP 47).
 * @returns A sentence for each, with its line.
 * @example
 * explainUnclosed('“It is late, she said.', 'en'); // ['Line 1: the quotation “It is late, she said. is not closed. …']
 */
export function explainUnclosed(text: string, lang: string): readonly string[] {
  const positionAt = makeLineIndex(text);
  const paragraphs = paragraphsOf(text);
  return paragraphs.flatMap((paragraph, index) => {
    if (OPENING.test(paragraphs[index + 1]?.text.trimStart() ?? '')) return [];
    return findUnclosed(paragraph.text, lang).map((at) => {
      const [begins] = paragraph.text.slice(at, at + SHOWN_CHARACTERS).split('\n');
      const { line } = positionAt(paragraph.start + at);
      return `Line ${line}: the quotation that begins with ${begins} is not closed in its paragraph. Close it, or remove its mark.`;
    });
  });
}

/** Finds opening marks without a closing one. A straight mark after a number means inches. */
function findUnclosed(paragraph: string, lang: string): readonly number[] {
  return findQuotations(paragraph, lang).unpaired.filter(
    (at) => (at === 0 || BEFORE_OPENING.test(paragraph.charAt(at - 1))) && OPENING.test(paragraph.slice(at, at + 3)),
  );
}

interface Paragraph {
  readonly text: string;
  readonly start: number;
}

/** Splits a text where lines are empty. */
function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let isOpen = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const last = found.at(-1);
    const isEmpty = line.trim() === '';
    if (!isEmpty && isOpen && last) found[found.length - 1] = { ...last, text: `${last.text}\n${line}` };
    else if (!isEmpty) found.push({ text: line, start });
    isOpen = !isEmpty;
    start += line.length + 1;
  }
  return found;
}
