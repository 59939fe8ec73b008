import { BRACKETS, OMISSION, comparableText } from './comparable-text.js';
import { changesMeaning } from './inserted-words.js';
import { LETTER } from './letters.js';
import { occursAsWritten, occursIn, type ComparedPassage } from './proven-words.js';
import { BETWEEN_INSERTIONS } from './quoted-pieces.js';

/** Characters that turn the order of letters round, so that readers see other words than are written. */
const OVERRIDES = /[\u202d\u202e]/;

/**
 * Decides whether words are proven; nothing else does. It returns true if a passage has them, and no insertion of the
 * quotation may change a number or turn a sentence into its opposite: an insertion has no number, no word that multiplies
 * and no negation, unless the passage has it as well, brackets included. Words in brackets alone are nobody's words, so
 * they are never proven.
 */
export function provesWords(quotation: string, passage: ComparedPassage): boolean {
  if (!hasWordsOutsideBrackets(quotation) || OVERRIDES.test(quotation) || !occursIn(quotation, passage)) return false;
  return !hasChange(quotation, passage) || occursAsWritten(quotation, passage);
}

function hasWordsOutsideBrackets(quotation: string): boolean {
  return /[\p{L}\p{N}]/u.test(quotation.replace(BRACKETS, ''));
}

/** Letters beside brackets make one word with those in them, which the search for the words has judged. */
const LETTER_BEFORE = new RegExp(`${LETTER}$`, 'u');
const LETTER_AFTER = new RegExp(`^${LETTER}`, 'u');

function hasChange(quotation: string, { languages }: ComparedPassage): boolean {
  const joined = quotation.replace(OMISSION, ' … ').replace(BETWEEN_INSERTIONS, '$1');
  return [...joined.matchAll(BRACKETS)].some(({ 0: brackets, 1: insertion = '', index }) => {
    const before = comparableText(joined.slice(Math.max(0, index - 2), index));
    const after = comparableText(joined.slice(index + brackets.length, index + brackets.length + 2));
    const isPart = LETTER_BEFORE.test(before) || LETTER_AFTER.test(after);
    if (isPart && /^\p{L}{1,3}$/u.test(insertion)) return false;
    return changesMeaning(insertion, languages);
  });
}
