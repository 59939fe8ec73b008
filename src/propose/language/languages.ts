import { ENGLISH_TIME, GERMAN_TIME, type TimeWords } from '../events/time-words.js';
import type { DateParser } from '../events/find-dates.js';
import { english } from './english.js';
import { german } from './german.js';
import type { ArticleLanguage } from './language.js';
import { proposalTag, type ProposalTag } from './proposal-languages.js';

/** A language with its dates and the parser that reads them. */
export interface ProposalLanguage {
  readonly language: ArticleLanguage;
  readonly time: TimeWords;
  readonly loadDates: () => Promise<DateParser>;
}

const LANGUAGES: Readonly<Record<ProposalTag, ProposalLanguage>> = {
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

/** Returns the words and grammar of a language; undefined if there are none yet. */
export function findLanguage(lang: string): ProposalLanguage | undefined {
  const tag = proposalTag(lang);
  return tag && LANGUAGES[tag];
}
