import { findQuotations } from '../../model/quotation/find-quotations.js';
import { marksOf } from '../../model/quotation/quotation-marks.js';

/** Puts words into the quotation marks of a language. */
export function inMarks(words: string, lang: string): string {
  const [[open, closers] = ['“', '”']] = marksOf(lang);
  return `${open}${words}${closers.charAt(0)}`;
}

/** An opening mark behind a letter, which was typed for an apostrophe: “NBC News‘ show”. */
const FALSE_APOSTROPHE = /(?<=\p{L})‘(?=\s)/gu;

/** Replaces quotation marks that an article has in place of apostrophes. */
export function withApostrophes(text: string): string {
  return text.replace(FALSE_APOSTROPHE, '’');
}

/** Returns the first word with such a mark in place of an apostrophe; undefined if there is none. */
export function findFalseApostrophe(text: string): string | undefined {
  return /(?<!\p{L})\p{L}+‘(?=\s)/u.exec(text)?.[0];
}

/** Removes quotation marks, so that a paraphrase looks like no quotation. */
export function withoutMarks(marked: string, lang: string): string {
  const text = withApostrophes(marked);
  const { quotations, unpaired } = findQuotations(text, lang);
  if (quotations.length === 0 && unpaired.length === 0) return text;
  const marks = new Set([...quotations.flatMap(({ openAt, closeAt }) => [openAt, closeAt]), ...unpaired]);
  return withoutMarks([...text.split('')].filter((_, at) => !marks.has(at)).join(''), lang);
}
