import type { EventProposal, StatementProposal } from '../../propose/proposals.js';
import { isDoubtfulProposal } from './doubt.js';

/**
 * Words with which a title begins that says nothing without the sentence before it: pronouns, possessives, and the conjunctions of a
 * clause that stands alone. “WHO”, “IT” and “He Jintao” are names. “Als Reaktion schloss Polen die Grenze” is a sentence: German clauses
 * end in their verb.
 */
const LEANING = new RegExp(
  String.raw`^(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Ii]hr(?:e[mnrs]?)?|[Ss]ein(?:e[mnrs]?)?)(?!\p{L})|` +
    String.raw`(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|[Ww]hich|[Ww]ho|[Ww]hose|[Ee]r|[Ss]ie|[Ee]s|[Ww]ir|[Ww]elche[rs]?)(?!\p{L}|[’'.]s \p{Lu}| \p{Lu}\p{Ll})|` +
    String.raw`(?:[Ww]hen|[Ww]here|[Ww]hile)(?=[^\p{L},][^,]{0,400}$)|` +
    String.raw`(?:[Aa]ls|[Ww]ährend|[Ww]obei)(?=[^\p{L},][^,]{0,400} \p{Ll}+$))`,
  'u',
);

/** Pronouns of one person. */
const OF_ONE = /^(?:he|she|er)$/iu;

/** Returns the word with which the title of an event leans on the sentence before: “They” of “They meet”. Undefined for other titles. */
export function leaningWord(title: string): string | undefined {
  return LEANING.exec(title)?.[0];
}

/**
 * Finds the name of whom a pronoun at the beginning of an event’s title means: the article has that very pronoun for somebody who speaks
 * in the same sentence, and nobody doubts who that is. Undefined for all others: an editor writes their title.
 */
export function findSubject(
  { title, start, quote }: EventProposal,
  statements: readonly StatementProposal[],
): string | undefined {
  const word = leaningWord(title);
  const at = quote.indexOf(title);
  if (word === undefined || !OF_ONE.test(word) || at < 0) return undefined;
  const said = statements.find(
    ({ speakerAt }) => speakerAt?.start === start + at && speakerAt.end === start + at + word.length,
  );
  return said && !isDoubtfulProposal(said) ? (said.speaker ?? undefined) : undefined;
}

/** Returns the title of a proposed event, with a capital, and the name of whom its pronoun means, where that is certain. */
export function titleOf({ title, subject }: EventProposal & { readonly subject?: string | undefined }): string {
  if (subject !== undefined) return subject + title.slice(leaningWord(title)?.length ?? 0);
  return title.charAt(0).toUpperCase() + title.slice(1);
}
