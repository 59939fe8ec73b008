import { IRREGULAR_VERBS } from '../../text/irregular-verbs.js';
import { primaryLanguage } from '../../text/primary-language.js';

/** A word of a text, as it stands there. */
export interface TextWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Languages whose words are compared by their stems. */
export type StemLanguage = 'en' | 'de';

/** Returns the language of a text, if its words are compared. */
export function stemLanguage(lang: string | undefined): StemLanguage | undefined {
  const language = primaryLanguage(lang ?? '');
  return language === 'en' || language === 'de' ? language : undefined;
}

/** Forms of English verbs that no rule leads to their stems. A past that is like its verb, as “cut”, may be a present. */
const IRREGULAR = new Map(
  IRREGULAR_VERBS.flatMap(([base, ...forms]) =>
    forms.filter((form) => form !== undefined && form !== base).map((form) => [form as string, base] as const),
  ),
);

/** Finds the words of a text. “U.S.” is one, and “didn’t” is one. */
export function readWords(text: string): readonly TextWord[] {
  return [
    ...text.matchAll(/(?<![\p{L}\p{M}\p{N}])(?:(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[’'][\p{L}\p{M}]+)?)/gu),
  ].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}

/** Returns the stem by which forms of one word are the same. */
export function stemOf(word: string, lang: StemLanguage): string {
  const plain = word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replaceAll('.', '');
  return lang === 'en' ? englishStem(IRREGULAR.get(plain) ?? plain) : germanStem(plain);
}

/** True for a form of a verb by which something is over: “condemned”, “shot”; “verurteilte”. A German plural may be a present: “warten”. */
export function isPast(word: string, lang: StemLanguage): boolean {
  return lang === 'en' ? /.ed$/.test(word) || IRREGULAR.has(word) : /.ten?$/.test(word);
}

function englishStem(word: string): string {
  const stem = word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word.replace(/(?<=..)s$/, '');
  return stem.replace(/y$/, 'i').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

function germanStem(word: string): string {
  return word.length > 4 ? word.replace(/(?:test|ten|te|en|er|es|em|st|e|n|s|t)$/, '') : word;
}
