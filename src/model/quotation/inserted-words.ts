import { comparableText } from './comparable-text.js';
import type { Languages } from './guess-languages.js';
import { hasNegativePhrase, hasUnspacedChange, isNegation, isNumber } from './word-meanings.js';

/** A word without its hyphens, each part by itself. */
const WORDS = /[\p{L}\p{M}\p{N}']+/gu;

/** Characters that are drawn over others or in another order than they are written: [‮ton]. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/;

/** Letters in boxes and flags, which readers may read as letters. */
const BOXED = /[\u{1f100}-\u{1f1ff}]/u;

/** Small capitals and other letters that look like Latin ones and have no other form in Unicode. */
// prettier-ignore
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  'ᴀ': 'a', 'ɑ': 'a', 'ʙ': 'b', 'ᴄ': 'c', 'ᴅ': 'd', 'ᴇ': 'e', 'ꜰ': 'f', 'ɡ': 'g', 'ɢ': 'g', 'ʜ': 'h', 'ɪ': 'i', 'ᴊ': 'j', 'ᴋ': 'k',
  'ʟ': 'l', 'ᴍ': 'm', 'ɴ': 'n', 'ᴏ': 'o', 'ᴘ': 'p', 'ʀ': 'r', 'ꜱ': 's', 'ᴛ': 't', 'ᴜ': 'u', 'ᴠ': 'v', 'ᴡ': 'w', 'ʏ': 'y', 'ᴢ': 'z', 'ø': 'o', 'ł': 'l', 'ŧ': 't', 'ɵ': 'o',
};

/** Scripts whose letters look alike. No word is written in two of them. */
const SCRIPTS = [
  /\p{sc=Latin}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /\p{sc=Armenian}/u,
  /\p{sc=Cherokee}/u,
  /\p{sc=Coptic}/u,
  /\p{sc=Lisu}/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Arabic}/u,
];

/**
 * Returns true if words in brackets change a number, or turn a sentence into its opposite: they have a digit, a number, a
 * word that multiplies, a negation, or letters that hide one.
 *
 * @param insertion The words in brackets, as they are written.
 * @param languages Languages that the quotation may be in.
 */
export function changesMeaning(insertion: string, languages: Languages): boolean {
  const text = comparableText(insertion).toLowerCase();
  if (/\p{N}|^\P{L}*$/u.test(text) || REORDERING.test(insertion) || BOXED.test(insertion)) return true;
  if (/[%‰٪]/.test(text)) return true;
  return [text, undisguised(text), text.replace(/[^\p{L}]/gu, '')].some((each, index) =>
    saysChange(each, languages, index),
  );
}

function saysChange(text: string, languages: Languages, form: number): boolean {
  const words = text.match(WORDS) ?? [];
  // Letters that are spelled out, “n o t”, count as one word.
  if (form === 2) return isNegation(text, languages) || isNumber(text, languages);
  return (
    words.some((word) => isMixed(word) || isNegation(word, languages) || isNumber(word, languages)) ||
    hasNegativePhrase(text) ||
    hasUnspacedChange(text)
  );
}

function isMixed(word: string): boolean {
  return SCRIPTS.filter((script) => script.test(word)).length > 1;
}

/** The letters that a reader sees in letters of another form: ⓝⓞⓣ, ɴᴏᴛ, n̶o̶t̶. */
function undisguised(text: string): string {
  return text.replace(DISGUISED, (word) =>
    word
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/\P{ASCII}/gu, (letter) => LOOK_ALIKES[letter] ?? letter)
      .toLowerCase(),
  );
}

/** Three or more Latin letters or others that stand for them. The French “né” has its accent in earnest. */
const DISGUISED = /[\p{sc=Latin}\p{So}\p{M}]{3,}/gu;
