import { primaryLanguage } from '../../text/primary-language.js';

const TAGS = ['en', 'de', 'fr', 'es'] as const;

/** Primary tag of a language that has rules. */
export type ProposalTag = (typeof TAGS)[number];

/** Languages in which articles are read (BCP 47). */
export const PROPOSAL_LANGUAGES: readonly string[] = TAGS;

/** Returns the tag by which the rules for a language are found; undefined if there are none yet. */
export function proposalTag(lang: string): ProposalTag | undefined {
  const language = primaryLanguage(lang);
  return TAGS.find((tag) => tag === language);
}
