import { ENGLISH_TIME, GERMAN_TIME, type TimeWords } from '../events/time-words.js';
import type { DateParser } from '../events/find-dates.js';
import { english } from './english.js';
import { german } from './german.js';
import { readLanguage, readTimeWords, type LanguageData } from './language-data.js';
import type { ArticleLanguage } from './language.js';
import { proposalTag, type ProposalTag } from './proposal-languages.js';

/** A language with its dates and the parser that reads them. */
export interface ProposalLanguage {
  readonly language: ArticleLanguage;
  readonly time: TimeWords;
  readonly parse: DateParser;
}

/** Languages whose words are always there. */
export const LANGUAGES_AT_HAND: readonly ArticleLanguage[] = [english, german];

type Parser = Promise<{ readonly parse: DateParser }>;

const LOADERS: Readonly<Record<ProposalTag, () => Promise<ProposalLanguage>>> = {
  en: () => withDates(english, ENGLISH_TIME, import('chrono-node/en')),
  de: () => withDates(german, GERMAN_TIME, import('chrono-node/de')),
  fr: async () => fromData((await import('./late/french.js')).french, import('chrono-node/fr')),
  es: async () => fromData((await import('./late/spanish.js')).spanish, import('chrono-node/es')),
};

async function withDates(language: ArticleLanguage, time: TimeWords, parser: Parser): Promise<ProposalLanguage> {
  return { language, time, parse: (await parser).parse };
}

const fromData = (data: LanguageData, parser: Parser) => withDates(readLanguage(data), readTimeWords(data), parser);

/** Loads the words and grammar of a language; returns undefined if there are none yet. */
export async function loadLanguageRules(lang: string): Promise<ProposalLanguage | undefined> {
  const tag = proposalTag(lang);
  return tag && LOADERS[tag]();
}
