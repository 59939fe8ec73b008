import { proposeByRules } from './by-rules/propose-by-rules.js';
import { loadLanguageRules } from './language/languages.js';
import type { Proposals } from './proposals.js';
import type { Proposer } from './proposer/check-proposals.js';

export interface ProposeOptions {
  /** Language of the article (BCP 47); `en` unless told otherwise. */
  readonly lang?: string | undefined;
  /** The day on which it was published, as `2023-02-19`, for “Saturday” and “last year”. */
  readonly published?: string | undefined;
  /** Proposes beside the rules, such as a language model. What it proposes is checked against the article. */
  readonly proposer?: Proposer | undefined;
}

const NOTHING: Proposals = { people: [], events: [], statements: [], places: [] };

/**
 * Reads an article and proposes who said what in it, what was noted as not said, what happened, and who these people are. It works
 * offline, by rules for English, German, French and Spanish. Each proposal is a passage of the article: `text.slice(start, end) === quote`. Nothing is
 * guessed: a speaker in doubt is `null`, and so is a date that can't be told.
 *
 * @param text The article, with a line or more for each paragraph.
 * @param options Its language, the day on which it was published, and a proposer of your own.
 * @returns People, events, statements and places, each in the order of the text. It never throws: of a language without rules there are
 *   no proposals but the proposer’s, and a proposer that fails proposes nothing.
 * @example
 * ```ts
 * const { statements } = await propose('“We are late,” the mayor, Ada Quill, said.', { published: '2024-05-06' });
 * statements[0]; // { speaker: 'Ada Quill', form: 'direct', text: 'We are late,', … }
 * ```
 */
export async function propose(text: string, options: ProposeOptions = {}): Promise<Proposals> {
  const { lang = 'en', published, proposer } = options;
  const known = await loadLanguageRules(lang);
  const own = known ? proposeByRules(text, known, published) : NOTHING;
  if (!proposer) return own;
  const { checkProposals } = await import('./proposer/check-proposals.js');
  return checkProposals(text, own, proposer, { lang, published });
}
