import { HOMOGRAPHS } from './frequent-words.js';
import type { Languages } from './guess-languages.js';
import { NEGATIONS, UNSPACED_NEGATIONS } from './negations.js';
import { hasUnspacedNumber, numberLanguages } from './number-tokens.js';

/** Languages in which a word negates. */
const NEGATION_WORDS = new Map<string, Set<string>>();
const NEGATION_PHRASES: string[] = [];
const NEGATION_STEMS: { readonly stem: string; readonly lang: string }[] = [];
for (const [lang, { words, stems = [], phrases = [] }] of Object.entries(NEGATIONS)) {
  for (const word of words.map((each) => each.normalize('NFC'))) {
    if (word.includes(' ')) NEGATION_PHRASES.push(word);
    else NEGATION_WORDS.set(word, (NEGATION_WORDS.get(word) ?? new Set()).add(lang));
  }
  for (const stem of stems) NEGATION_STEMS.push({ stem: stem.normalize('NFC'), lang });
  NEGATION_PHRASES.push(...phrases.map((each) => each.normalize('NFC')));
}

/** A contraction: “don't”, “n'est”. */
const CONTRACTION = /(?:^|\p{L})n't$|^n'\p{L}/u;

/** Returns true if a word of a text negates in one of our languages. */
export function isNegation(word: string, languages: Languages): boolean {
  if (CONTRACTION.test(word)) return true;
  return formsOf(word).some(
    (form) =>
      isMeant(form, NEGATION_WORDS.get(form), languages) ||
      NEGATION_STEMS.some(({ stem, lang }) => form.startsWith(stem) && (!languages || languages.has(lang))),
  );
}

/** Returns true if a word of a text is a number from two upwards, or multiplies one. */
export function isNumber(word: string, languages: Languages): boolean {
  return formsOf(word).some((form) => isMeant(form, numberLanguages(form), languages));
}

/** Returns true if several words negate together: “far from”. */
export function hasNegativePhrase(text: string): boolean {
  const padded = ` ${text.replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ').trim()} `;
  return NEGATION_PHRASES.some((phrase) => padded.includes(` ${phrase} `));
}

/** Returns true if a text of a script without spaces has a negation or a number. */
export function hasUnspacedChange(text: string): boolean {
  return UNSPACED_NEGATIONS.some((negation) => negation.test(text)) || hasUnspacedNumber(text);
}

/** A word with apostrophes, and what stands after them: “l'onze”. */
function formsOf(word: string): readonly string[] {
  const after = word.slice(word.lastIndexOf("'") + 1);
  return after === word || after === '' ? [word.replace(/'/g, '')] : [word, after, word.replace(/'/g, '')];
}

/** A word counts in any language, unless it is an everyday word of another meaning in the language of the text. */
function isMeant(word: string, meant: ReadonlySet<string> | undefined, languages: Languages): boolean {
  if (!meant || meant.size === 0) return false;
  const own = [...(languages ?? [])];
  return own.some((lang) => meant.has(lang)) || !own.some((lang) => HOMOGRAPHS[lang]?.includes(word));
}
