import type { Sentence } from '../article/article.js';
import { contentAfter, trimRange } from '../grammar/content.js';
import { mainSubject } from '../grammar/subject.js';
import { firstMatch } from '../grammar/match-phrase.js';
import { nounPhraseBefore, nounPhraseFrom, type Mention } from '../grammar/noun-phrase.js';
import type { ArticleLanguage } from '../../language/article-language.js';
import { rangeOf, type FoundStatement, type Clause, type StatementFinder } from './found-statement.js';

/** Finds silences: X did not say …, declined to comment, made no mention of …. */
export const silence: StatementFinder = ({ sentences, clauses, language }) => {
  const reported = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const { sentence, frame, side } = clause;
    const isReported = side === 'after' && !frame.group.isNegated && frame.group.form.kind !== 'aim';
    if (isReported) reported.set(sentence.index, [...(reported.get(sentence.index) ?? []), clause]);
  }
  return sentences.flatMap((sentence) => readSilence(sentence, language, reported.get(sentence.index) ?? []) ?? []);
};

function readSilence(
  sentence: Sentence,
  language: ArticleLanguage,
  reported: readonly Clause[],
): FoundStatement | undefined {
  const { tokens } = sentence;
  for (const at of tokens.keys()) {
    const end = firstMatch(tokens, at, language.silences);
    // “She said that he did not answer” is her statement.
    const isReported = reported.some(({ ranges }) => ranges.some(({ from, to }) => from <= at && at < to));
    if (end === undefined || isReported) continue;
    const from = helperStart(sentence, at, language);
    const speaker = speakerOf(sentence, from, language);
    if (!speaker) return undefined;
    const content = contentAfter(
      tokens,
      { group: { from, to: at, verb: at, form: SAID, isNegated: true }, speaker, order: 'shared', from, to: at },
      [],
      language,
    );
    const to = isBeside(tokens, end, language) ? end : content.to;
    const range = trimRange(tokens, { from: at, to });
    return {
      sentence: sentence.index,
      form: 'silence',
      parts: [rangeOf(sentence, range)],
      speaker: { ...rangeOf(sentence, speaker), kind: speaker.kind },
      cue: rangeOf(sentence, { from: at, to: end }),
      confidence: 0.8,
    };
  }
  return undefined;
}

/** Returns true for words about another act, which are not part of the silence: “Declined to comment as she left the building”. */
function isBeside(tokens: Sentence['tokens'], at: number, { subjectPronouns }: ArticleLanguage): boolean {
  return tokens[at]?.lower === 'as' && subjectPronouns.has(tokens[at + 1]?.lower ?? '');
}

const SAID = { kind: 'object', shape: 'finite', isStrong: true, needsThat: false, isOpposed: false } as const;

function helperStart({ tokens }: Sentence, at: number, language: ArticleLanguage): number {
  let from = at;
  const isHelper = (lower: string) => language.auxiliaries.has(lower) || language.adverbs.has(lower);
  while (from > 0 && isHelper(tokens[from - 1]?.lower ?? '')) from -= 1;
  return from;
}

function speakerOf({ tokens }: Sentence, before: number, language: ArticleLanguage): Mention | undefined {
  const own = nounPhraseBefore(tokens, before, language);
  const isSubject = own && !language.prepositions.has(tokens[own.from - 1]?.lower ?? '');
  if (isSubject && (own.kind !== 'thing' || language.capitalisesNouns)) return own;
  const behind = language.capitalisesNouns ? phraseBehind(tokens, before, language) : undefined;
  if (behind) return behind;
  const subject = mainSubject(tokens, language);
  if (subject && subject.to <= before) return subject;
  return language.dropsSubjects ? { from: before, to: before + 1, kind: 'pronoun' } : undefined;
}

/** „Zu den Kosten äußerte sich die Stadt nicht“ */
function phraseBehind(tokens: Sentence['tokens'], verb: number, language: ArticleLanguage): Mention | undefined {
  const isReflexive = tokens[verb + 1]?.lower === 'sich';
  return nounPhraseFrom(tokens, verb + (isReflexive ? 2 : 1), language);
}
