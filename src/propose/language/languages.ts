import type { DateParser } from '../events/find-dates.js';
import { readLanguage, readTimeWords } from '../by-rules/propose-by-rules.js';
import type { LanguageData, ProposalLanguage } from './language-data.js';
import { ENGLISH_OFFICES, GERMAN_OFFICES } from './offices.js';
import { proposalTag, type ProposalTag } from './proposal-languages.js';

type Loaded = Omit<ProposalLanguage, 'parse'>;
type Parser = Promise<{ readonly parse: DateParser }>;

/** Words and parser of each language, which are loaded for articles in it. */
const LOADERS: Readonly<Record<ProposalTag, () => readonly [words: Promise<Loaded>, parser: Parser]>> = {
  en: () => [
    import('./words/english.js').then(({ english, englishTime }) => ({
      language: { ...english, ...ENGLISH_OFFICES },
      time: englishTime,
    })),
    import('chrono-node/en'),
  ],
  de: () => [
    import('./words/german.js').then(({ german, germanTime }) => ({
      language: { ...german, ...GERMAN_OFFICES },
      time: germanTime,
    })),
    import('chrono-node/de'),
  ],
  fr: () => [import('./words/french.js').then(({ french }) => fromData(french)), import('chrono-node/fr')],
  es: () => [import('./words/spanish.js').then(({ spanish }) => fromData(spanish)), import('chrono-node/es')],
};

const fromData = (data: LanguageData): Loaded => ({ language: readLanguage(data), time: readTimeWords(data) });

/** Loads the words and grammar of a language; returns undefined if there are none yet. */
export async function loadLanguageRules(lang: string): Promise<ProposalLanguage | undefined> {
  const tag = proposalTag(lang);
  if (!tag) return undefined;
  const [words, { parse }] = await Promise.all(LOADERS[tag]());
  return { ...words, parse };
}
