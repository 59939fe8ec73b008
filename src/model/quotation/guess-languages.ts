import { primaryLanguage } from '../../text/primary-language.js';
import { FREQUENT_WORDS } from './frequent-words.js';
import { LANGUAGES_WITH_NEGATIVE_ENDINGS } from './negations.js';

/** Languages (BCP 47) that a text may be in; undefined if nothing shows it. */
export type Languages = ReadonlySet<string> | undefined;

/** Languages of each frequent word. */
const LANGUAGES_OF = new Map<string, readonly string[]>();
for (const [lang, words] of Object.entries(FREQUENT_WORDS))
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), lang]);

/** So many characters of a text show its language. */
const MAX_LENGTH = 5_000;

/**
 * Returns the languages with the most frequent words in a text.
 *
 * @param text Words in comparable form.
 * @param lang The language, where it is known (BCP 47).
 */
export function guessLanguages(text: string, lang?: string): Languages {
  if (lang !== undefined && lang !== '' && lang !== 'unknown') return new Set([primaryLanguage(lang)]);
  const counts = new Map<string, number>();
  for (const [word] of text
    .slice(0, MAX_LENGTH)
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}]+/gu))
    for (const each of LANGUAGES_OF.get(word) ?? []) counts.set(each, (counts.get(each) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most === 0 ? undefined : new Set([...counts].flatMap(([each, count]) => (count === most ? [each] : [])));
}

/** Scripts of languages of which we know whether an ending negates. */
const KNOWN_SCRIPTS =
  /^(?:[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{M}'-])+$/u;

/** Letters of Turkish and its relatives alone. */
const TURKIC_LETTERS = /[ğıəқғүұңһөә]/i;

/**
 * Returns true if an ending of a word may be its negation, as in the Turkish “gelmez”. Where the language isn't known, it may.
 *
 * @param word A word in comparable form.
 * @param languages Languages that it may be in.
 */
export function mayEndingNegate(word: string, languages: Languages): boolean {
  if (languages === undefined || !KNOWN_SCRIPTS.test(word) || TURKIC_LETTERS.test(word)) return true;
  return [...languages].some(
    (lang) => LANGUAGES_WITH_NEGATIVE_ENDINGS.has(lang) || !Object.hasOwn(FREQUENT_WORDS, lang),
  );
}
