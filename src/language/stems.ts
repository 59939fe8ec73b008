import { primaryLanguage } from '../text/primary-language.js';
import { IRREGULAR_VERBS } from './irregular-verbs.js';

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
const IRREGULAR_PAST = new Map(
  IRREGULAR_VERBS.flatMap(([base, ...forms]) =>
    forms.filter((form) => form !== undefined && form !== base).map((form) => [form as string, base] as const),
  ),
);

/** Other frequent words that no rule leads to their stems, each with the form by which it is compared. */
const IRREGULAR: Readonly<Record<StemLanguage, ReadonlyMap<string, string>>> = {
  en: pairs(
    'children child,men man,women woman,lying lie,heard hear,meant mean,forgot forget,forgotten forget,caught catch,driven drive,' +
      'thrown throw,grown grow,drawn draw,swore swear,sworn swear,sang sing,sunk sink,dealt deal,stolen steal,tore tear,torn tear,' +
      'shook shake,shaken shake,hung hang,fed feed,slept sleep,understood understand,withdrew withdraw,withdrawn withdraw',
  ),
  de: pairs(
    'ging gehen,gingen gehen,gegangen gehen,kam kommen,kamen kommen,gekommen kommen,sah sehen,sahen sehen,sieht sehen,gesehen sehen,' +
      'gab geben,gaben geben,gibt geben,gegeben geben,nahm nehmen,nahmen nehmen,nimmt nehmen,genommen nehmen,sprach sprechen,' +
      'sprachen sprechen,spricht sprechen,gesprochen sprechen,fand finden,fanden finden,gefunden finden,hielt halten,hielten halten,' +
      'hält halten,traf treffen,trafen treffen,trifft treffen,getroffen treffen,schrieb schreiben,schrieben schreiben,' +
      'geschrieben schreiben,blieb bleiben,blieben bleiben,geblieben bleiben,weiß wissen,wusste wissen,gewusst wissen,dachte denken,' +
      'gedacht denken,brachte bringen,gebracht bringen,starb sterben,starben sterben,stirbt sterben,gestorben sterben,schloss schließen,' +
      'geschlossen schließen,begann beginnen,begonnen beginnen',
  ),
};

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(',').map((pair) => pair.split(' ') as [string, string]));
}

/** Finds the words of a text. “U.S.” is one, and “didn’t” is one. */
export function readWords(text: string): readonly TextWord[] {
  return [
    ...text.matchAll(/(?<![\p{L}\p{M}\p{N}])(?:(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[’'][\p{L}\p{M}]+)?)/gu),
  ].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}

const ARTICLES: Readonly<Record<StemLanguage, RegExp>> = {
  en: /^(?:the|an?)$/i,
  de: /^(?:de[rmns]|die|das|eine?[rnms]?)$/i,
};

/** Finds the words of a text but its articles. */
export function mainWords(text: string, lang: StemLanguage): readonly TextWord[] {
  return readWords(text).filter(({ word }) => !ARTICLES[lang].test(word));
}

/** Endings of regular forms, behind two letters at least. */
const ENDING: Readonly<Record<StemLanguage, RegExp>> = {
  en: /(?<=..)(?:ing|ed|es|s|e)$/,
  de: /(?<=..)(?:test|ten|te|en|er|es|em|st|et|e|n|s|t)$/,
};

/** Returns the stem by which forms of one word are the same. */
export function stemOf(word: string, lang: StemLanguage): string {
  const plain = regularForm(word, lang);
  const shortened = plain.length > 4 ? plain.replace(ENDING[lang], '') : plain;
  if (lang === 'de') return shortened;
  return withEnglishSpelling(plain.length > 4 ? shortened : plain.replace(/(?<=..)s$/, ''));
}

/**
 * Returns the stem of a word without regard to its length: “use”, “used” and “using”; “criticised” and “criticized”; “Haus” and “Häuser”.
 * Different words may have the same stem, so equal stems show only that a word may be there.
 */
export function looseStemOf(word: string, lang: StemLanguage): string {
  const plain = regularForm(word, lang);
  if (lang === 'en') return withEnglishSpelling(plain.replace(ENDING.en, '').replace(/is(?=$|ation)/, 'iz'));
  return plain
    .replace(/^ge(?=\p{L}{3,20}t$)/u, '')
    .replace(ENDING.de, '')
    .replace(/[äöü]/g, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? letter);
}

/** True for a form of a verb by which something is over: “condemned”, “shot”; “verurteilte”. A German plural may be a present: “warten”. */
export function isPast(word: string, lang: StemLanguage): boolean {
  return lang === 'en' ? /.ed$/.test(word) || IRREGULAR_PAST.has(word) : /.ten?$/.test(word);
}

function regularForm(word: string, lang: StemLanguage): string {
  const plain = word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replaceAll('.', '');
  return (lang === 'en' ? IRREGULAR_PAST.get(plain) : undefined) ?? IRREGULAR[lang].get(plain) ?? plain;
}

function withEnglishSpelling(stem: string): string {
  return stem.replace(/y$/, 'i').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}
