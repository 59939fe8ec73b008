import { OMISSION, comparableText } from './comparable-text.js';
import { HAN_NUMBER, LETTER, SCALES } from './mark-tokens.js';
import { beginsNumberWord, hasNumberWord } from './number-words.js';
import { BRACKETS } from './quoted-pieces.js';
import { occursAsWritten, occursIn, type ComparedPassage } from './proven-words.js';

/** Negations that are words of their own, in our languages with spaces, and “minus”. */
const NEGATIONS = [
  String.raw`n(?:o[nrt]?|one|obody|othing|ever|either)|without|hardly|cannot|\p{sc=Latin}*n't|minus`,
  String.raw`n(?:ichts?|ie(?:mals|mand\p{L}*)?)|kein\p{L}*|ohne|weder|n[ei]|pas|jam(?:ai|á)s|rien|aucun\p{L}*|personne|sans`,
  String.raw`n(?:unca|ad(?:a|ie)|ing[uú][né]\p{L}*|[aã]o|enhum\p{L}*)|tampoco|sin|[sn]em`,
  String.raw`н(?:[еиі]|ет|емає|ельзя|ик(?:огда|то|ого)|іко(?:ли|го)|іхто|[иі]ч(?:его|ого|то))|без`,
  String.raw`नहीं|ना?|मत|बिना|ل[امن]|ليس\p{L}*|ما|غير|ب?دون|بلا`,
].join('|');

/** Negations of Chinese and Japanese, but for words in which the same letter means something else. */
const UNSPACED_NEGATIONS = '[不没沒无無勿]|未(?![来來])|非(?![洲律])|[别別](?![的人])|な[いく]|なかっ|ません|せず|ずに';

/** A number of Chinese or Japanese, and not the numeral in a word such as “两国”. */
const HAN_NUMBERS = `^${HAN_NUMBER}+$|${HAN_NUMBER}(?:${HAN_NUMBER}|[人名个個倍割])`;

const CHANGE = new RegExp(
  String.raw`\p{N}|^\P{L}*$|(?<!${LETTER})(?:${NEGATIONS}|${SCALES})(?!${LETTER})|${UNSPACED_NEGATIONS}|${HAN_NUMBERS}`,
  'iu',
);

/**
 * Decides whether words are proven; nothing else does. It returns true if a passage has them, and no insertion of the
 * quotation may change a number or turn a sentence into its opposite: an insertion has no number, no word that multiplies
 * and no negation, and continues no number, unless the passage has it as well, brackets included. Words in brackets
 * alone are nobody's words, so they are never proven. For readers nothing depends on insertions, so `occursIn` is loaded
 * without this.
 */
export function provesWords(quotation: string, passage: ComparedPassage): boolean {
  if (!hasWordsOutsideBrackets(quotation) || !occursIn(quotation, passage)) return false;
  return !hasChange(quotation) || occursAsWritten(quotation, passage);
}

function hasWordsOutsideBrackets(quotation: string): boolean {
  return /[\p{L}\p{N}]/u.test(quotation.replace(BRACKETS, ''));
}

function hasChange(quotation: string): boolean {
  const insertions = [...quotation.replace(OMISSION, '').matchAll(BRACKETS)];
  return insertions.some(({ 1: insertion = '', index, input }) => {
    const text = comparableText(insertion);
    return (
      CHANGE.test(text) || hasNumberWord(text) || continuesNumber(input.slice(Math.max(0, index - 40), index), text)
    );
  });
}

const WORD_END = new RegExp(`(?<!${LETTER})(?:${LETTER})+$`, 'u');
const WORD_START = new RegExp(`^(?:${LETTER})+`, 'u');

/** True if words in brackets end a number word that begins before them: “six[ty]”. */
function continuesNumber(before: string, insertion: string): boolean {
  const stem = WORD_END.exec(comparableText(before))?.[0] ?? '';
  const ending = WORD_START.exec(insertion)?.[0];
  return stem !== '' && ending !== undefined && (beginsNumberWord(stem) || hasNumberWord(stem + ending));
}
