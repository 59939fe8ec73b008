import { findQuotations } from '../../model/quotation/find-quotations.js';
import { marksOf } from '../../model/quotation/quotation-marks.js';

/** Puts words into the quotation marks of a language. */
export function inMarks(words: string, lang: string): string {
  const [[open, closers] = ['“', '”']] = marksOf(lang);
  return `${open}${words}${closers.charAt(0)}`;
}

/** Behind a letter, a mark that opens a quotation stands for an apostrophe: “NBC News‘ show”. */
const FALSE_APOSTROPHE = /(?<=\p{L})‘(?=\s)/gu;

/** Writes apostrophes in place of the marks that an article has for them by mistake. */
export function withApostrophes(text: string): string {
  return text.replace(FALSE_APOSTROPHE, '’');
}

/** Returns the first word to which an article has set such a mark, with the mark; undefined for none. */
export function findFalseApostrophe(text: string): string | undefined {
  return /\p{L}{1,40}‘(?=\s)/u.exec(text)?.[0];
}

/** Removes quotation marks, so that a paraphrase looks like no quotation. */
export function withoutMarks(marked: string, lang: string): string {
  const text = withApostrophes(marked);
  const { quotations, unpaired } = findQuotations(text, lang);
  if (quotations.length === 0 && unpaired.length === 0) return text;
  const marks = new Set([...quotations.flatMap(({ openAt, closeAt }) => [openAt, closeAt]), ...unpaired]);
  return withoutMarks([...text.split('')].filter((_, at) => !marks.has(at)).join(''), lang);
}
