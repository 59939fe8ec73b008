import { provesWords } from './proof.js';
import { preparePassage, type ComparedPassage } from './proven-words.js';

/**
 * Makes a function that finds the citation which holds unproven words in all but their capitals. The citations are prepared once for all
 * quotations of a statement, and only if one is unproven.
 *
 * @param quotes Words of the citations.
 * @returns A function of words in quotation marks, which nothing proves. It returns undefined where no citation holds them.
 * @example
 * capitalsFinder(['No memo'])('no memo'); // 'No memo'
 */
export function capitalsFinder(quotes: readonly string[]): (words: string) => string | undefined {
  let passages: readonly ComparedPassage[] | undefined;
  return (words) => {
    passages ??= quotes.map((quote) => preparePassage(quote.toLowerCase()));
    return quotes[passages.findIndex((passage) => provesWords(words.toLowerCase(), passage))];
  };
}
