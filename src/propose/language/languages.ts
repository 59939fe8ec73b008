import { primaryLanguage } from '../../text/primary-language.js';
import { ENGLISH_TIME, GERMAN_TIME, type TimeWords } from '../events/time-words.js';
import type { DateParser } from '../events/find-dates.js';
import { english } from './english.js';
import { german } from './german.js';
import type { ArticleLanguage } from './language.js';

/** A language with its dates and the parser that reads them. */
export interface ProposalLanguage {
  readonly language: ArticleLanguage;
  readonly time: TimeWords;
  readonly loadDates: () => Promise<DateParser>;
}

const LANGUAGES: Readonly<Record<string, ProposalLanguage>> = {
  en: {
    language: english,
    time: ENGLISH_TIME,
    loadDates: async () => (await import('chrono-node/en')).parse,
  },
  de: {
    language: german,
    time: GERMAN_TIME,
    loadDates: async () => (await import('chrono-node/de')).parse,
  },
};

/** Languages in which articles are read (BCP 47). */
export const PROPOSAL_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);

/** Returns the words and grammar of a language; undefined if there are none yet. */
export function findLanguage(lang: string): ProposalLanguage | undefined {
  const language = primaryLanguage(lang);
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
}
