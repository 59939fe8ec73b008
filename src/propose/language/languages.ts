import { loadDateParser } from '../../language/dates/date-parsers.js';
import { readLanguage, readTimeWords } from '../by-rules/propose-by-rules.js';
import type { LanguageData, ProposalLanguage } from './language-data.js';
import { ENGLISH_OFFICES, GERMAN_OFFICES } from './offices.js';
import { proposalTag, type ProposalTag } from './proposal-languages.js';

type Loaded = Omit<ProposalLanguage, 'parse'>;
/** Words of each language, which are loaded for articles in it. */
const LOADERS: Readonly<Record<ProposalTag, () => Promise<Loaded>>> = {
  en: () =>
    import('./words/english.js').then(({ english, englishTime }) => ({
      language: { ...english, ...ENGLISH_OFFICES },
      time: englishTime,
    })),
  de: () =>
    import('./words/german.js').then(({ german, germanTime }) => ({
      language: { ...german, ...GERMAN_OFFICES },
      time: germanTime,
    })),
  fr: () => import('./words/french.js').then(({ french }) => fromData(french)),
  es: () => import('./words/spanish.js').then(({ spanish }) => fromData(spanish)),
};

const fromData = (data: LanguageData): Loaded => ({ language: readLanguage(data), time: readTimeWords(data) });

/** Loads the words and grammar of a language; returns undefined if there are none yet. */
export async function loadLanguageRules(lang: string): Promise<ProposalLanguage | undefined> {
  const tag = proposalTag(lang);
  if (!tag) return undefined;
  const [words, parse] = await Promise.all([LOADERS[tag](), loadDateParser(tag)]);
  return parse && { ...words, parse };
}
