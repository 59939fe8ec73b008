import type { CueForm } from './article-language.js';
import { ENGLISH_VERBS } from './english-verbs.js';
import { GERMAN_VERBS } from './german-verbs.js';
import type { StemLanguage } from './stems.js';

/** Verbs by which somebody comes to know or to show something. Their day is not that of a statement: “they only learned on Friday”. */
const OF_KNOWING = /^(?:learn|kn[eo]w|realiz|determin|f[io]und|find|show|read|fand|findet|wei(?:ß|st)|wusste)/;

/** Forms of the verbs by which somebody says something, or tells it somebody: “said”, “says”, “saying”. */
const VERBS_OF_SAYING: Readonly<Record<StemLanguage, ReadonlyMap<string, CueForm>>> = {
  en: onlySaying(ENGLISH_VERBS),
  de: onlySaying(GERMAN_VERBS),
};

function onlySaying(verbs: ReadonlyMap<string, CueForm>): ReadonlyMap<string, CueForm> {
  return new Map(
    [...verbs].filter(([word, { kind }]) => (kind === 'say' || kind === 'tell') && !OF_KNOWING.test(word)),
  );
}

/** Returns the forms of verbs of saying that are as asked. */
export function sayingForms(lang: StemLanguage, isAsked: (form: CueForm, word: string) => boolean): readonly string[] {
  return [...VERBS_OF_SAYING[lang]].flatMap(([word, form]) => (isAsked(form, word) ? word : []));
}
