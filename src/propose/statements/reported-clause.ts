import { quotesIn, wordsIn } from '../grammar/content.js';
import type { ArticleLanguage } from '../../language/article-language.js';
import { attribute, type Clause, type StatementFinder } from './found-statement.js';

/** Minimum number of words of a statement. */
const MIN_WORDS = 2;

/** Finds “X said that …” and “…, X said”. Quoted words within them are the speaker’s own. */
export const reportedClause: StatementFinder = ({ clauses, language }) =>
  clauses
    .filter((clause) => !clause.frame.group.isNegated && sizeOf(clause) >= (clause.isThing ? 1 : MIN_WORDS))
    .filter((clause) => !clause.frame.group.form.needsThat || speaks(clause, language) || isAboutSpeech(clause))
    .filter((clause) => !asksForAnonymity(clause) && !isEmpty(clause, language))
    .map((clause) => attribute(clause, hasQuote(clause) ? 'mixed' : 'indirect', confidenceOf(clause)));

function hasQuote({ sentence, ranges }: Clause): boolean {
  return ranges.some((range) => quotesIn(sentence.tokens, range).length > 0);
}

/**
 * Returns true for words without content, as in „Krug bestritt das“ and “the council denies it”, and for words of another pattern: „…, so
 * der Bürgermeister“.
 */
function isEmpty({ sentence, ranges }: Clause, language: ArticleLanguage): boolean {
  const { from, to } = ranges[0] ?? { from: 0, to: 0 };
  const first = sentence.tokens[from]?.lower ?? '';
  if (to - from === 1 && first === 'nothing') return true;
  return language.quotingAdverbs.has(first) || (to - from === 1 && (language.determiners.has(first) || first === 'it'));
}

/** Returns true for an act of speech: “rejected the idea”. */
function isAboutSpeech({ sentence, ranges }: Clause): boolean {
  const from = ranges[0]?.from ?? 0;
  return sentence.tokens.slice(from, from + 5).some(({ lower }) => SPEECH_NOUNS.test(lower));
}

const SPEECH_NOUNS =
  /^(?:idea|claim|allegation|criticism|accusation|proposal|suggestion|charge|complaint|assertion|notion|argument|concern|rumor|rumour)s?$/;

/** Returns true for a condition of speaking, which is not a statement: “who asked not to be named”. */
function asksForAnonymity({ sentence, ranges }: Clause): boolean {
  const from = ranges[0]?.from ?? 0;
  const words = sentence.tokens.slice(from, from + 4).map(({ lower }) => lower);
  return /^(?:not )?to be (?:named|identified|quoted)/.test(words.join(' '));
}

/** Returns true if quotation marks, “that” or the word order show that somebody speaks. */
function speaks(clause: Clause, { complementizers }: ArticleLanguage): boolean {
  const [first] = clause.ranges;
  const link = clause.sentence.tokens[(first?.from ?? 0) - 1]?.lower ?? '';
  return hasQuote(clause) || clause.side === 'before' || complementizers.has(link);
}

function sizeOf({ sentence, ranges }: Clause): number {
  return ranges.reduce(
    (size, range) => size + wordsIn(sentence.tokens, range) + 2 * quotesIn(sentence.tokens, range).length,
    0,
  );
}

function confidenceOf({ frame }: Clause): number {
  const { group, speaker, order } = frame;
  const base = group.form.isStrong ? 0.9 : 0.75;
  return base - (speaker?.kind === 'thing' ? 0.2 : 0) - (order === 'shared' ? 0.05 : 0);
}
