import { findQuotations } from '../../model/quotation/find-quotations.js';
import { marksOf } from '../../model/quotation/quotation-marks.js';

/** Puts words into the quotation marks of a language. */
export function inMarks(words: string, lang: string): string {
  const [[open, closers] = ['“', '”']] = marksOf(lang);
  return `${open}${words}${closers.charAt(0)}`;
}

/** Words before the title of a programme, a film or a paper: “NBC’s”, “NBC News’”, “the film”, “appeared on”. */
const BEFORE_TITLE =
  /(?:\p{L}['’]s?|(?<!\p{L})(?:on|shows?|program(?:me)?s?|films?|movies?|documentary|series|podcast|books?|novel|memoir|songs?|album|play|opera|magazine|newspaper|paper|column|called|titled|entitled))\s$/iu;

/** Words with capitals, and small ones between them: “Meet the Press with Chuck Todd”. Sentences have more small words. */
const TITLE =
  /^\p{Lu}[\p{L}\p{N}’'-]*(?:(?: (?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)){0,3} [\p{Lu}\p{N}][\p{L}\p{N}’'-]*)*[!?]?$/u;

/**
 * Removes quotation marks, so that a paraphrase looks like no quotation. The title of a programme or a film keeps its marks, behind the backslashes
 * with which they mean no quotation.
 */
export function withoutMarks(marked: string, lang: string): string {
  // Behind a letter, a mark that opens a quotation stands for an apostrophe: “NBC News‘ show”.
  const text = marked.replace(/(?<=\p{L})‘(?=\s)/gu, '’');
  const { quotations, unpaired } = findQuotations(text, lang);
  if (quotations.length === 0 && unpaired.length === 0) return text;
  const isTitle = (openAt: number, closeAt: number) =>
    BEFORE_TITLE.test(text.slice(0, openAt)) && TITLE.test(text.slice(openAt + 1, closeAt));
  const marks = new Map(unpaired.map((at) => [at, '']));
  for (const { openAt, closeAt } of quotations) {
    const escape = isTitle(openAt, closeAt) ? '\\' : '';
    for (const at of [openAt, closeAt]) marks.set(at, escape && `${escape}${text.charAt(at)}`);
  }
  return withoutMarks([...text.split('')].map((sign, at) => marks.get(at) ?? sign).join(''), lang);
}
