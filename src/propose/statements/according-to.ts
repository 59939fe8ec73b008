import type { Sentence } from '../article/article.js';
import type { Token } from '../article/tokens.js';
import { isRangeWithin } from '../../text/text-range.js';
import { quotesIn, trimRange, wordsIn, type TokenRange } from '../grammar/content.js';
import { firstMatch } from '../grammar/match-phrase.js';
import { speakerBehind } from '../grammar/speaker-behind.js';
import { nounPhraseBefore, nounPhraseFrom, type Mention } from '../grammar/noun-phrase.js';
import type { ArticleLanguage } from '../../language/article-language.js';
import { rangeOf, type FoundStatement, type StatementFinder } from './found-statement.js';

/** Finds “According to X, …” and “…, according to X”. */
export const accordingTo: StatementFinder = ({ sentences, language, clauses }) => {
  const speaking = new Set(
    clauses.filter(({ frame }) => frame.speaker?.kind !== 'thing').map(({ sentence }) => sentence.index),
  );
  return sentences.flatMap((sentence) => {
    const found = readSourcePhrase(sentence, language);
    const isKnownThrough = found && (isMedium(sentence, found) || endsInVerb(sentence, found, language));
    return found && !(speaking.has(sentence.index) && isKnownThrough) ? [found] : [];
  });
};

/** Returns true for a source that is only an intermediary: in “According to the agency, Wang Yi said” the speaker is Wang Yi. */
function isMedium({ tokens }: Sentence, { speaker }: FoundStatement): boolean {
  const own = tokens.filter((token) => speaker && isRangeWithin(token, speaker));
  return speaker?.kind === 'thing' || own.some(({ lower }) => MEDIA.test(lower));
}

/**
 * Returns true if words end in a verb of saying: in “It was late, Wang said, according to Xinhua” the speaker is Wang. German sentences end
 * in other verbs too.
 */
function endsInVerb({ tokens }: Sentence, { parts }: FoundStatement, language: ArticleLanguage): boolean {
  const last = tokens.findLast(({ kind, end }) => kind === 'word' && end <= (parts.at(-1)?.end ?? 0));
  return last !== undefined && !language.capitalisesNouns && language.verbs.has(last.lower);
}

const MEDIA =
  /^(?:agency|media|broadcaster|reports?|newspaper|magazine|tweets?|post|memo|letter|e?mails?|transcript|documents?|statement|website|nachrichtenagentur|agentur|zeitung|bericht|medienberichten?|magazin|mitteilung|schreiben)$/;

function readSourcePhrase(sentence: Sentence, language: ArticleLanguage): FoundStatement | undefined {
  const { tokens } = sentence;
  for (const at of tokens.keys()) {
    const phrase = readPhrase(tokens, at, language);
    if (!phrase) continue;
    const ranges = saidRanges(tokens, phrase, language).filter((range) => sizeOf(tokens, range) > 0);
    if (ranges.reduce((size, range) => size + sizeOf(tokens, range), 0) < MIN_SIZE) return undefined;
    const quotes = ranges.flatMap((range) => quotesIn(tokens, range)).length;
    const words = ranges.reduce((count, range) => count + wordsIn(tokens, range), 0);
    return {
      sentence: sentence.index,
      form: quotes === 0 ? 'indirect' : words === 0 ? 'direct' : 'mixed',
      parts: ranges.map((range) => rangeOf(sentence, range)),
      speaker: { ...rangeOf(sentence, phrase.speaker), kind: phrase.speaker.kind },
      cue: rangeOf(sentence, phrase.cue),
      confidence: 0.93,
    };
  }
  return undefined;
}

/** Minimum size of a statement in words. A quotation counts as four. */
const MIN_SIZE = 4;

function sizeOf(tokens: readonly Token[], range: TokenRange): number {
  return wordsIn(tokens, range) + MIN_SIZE * quotesIn(tokens, range).length;
}

/** A phrase that names a source, as indexes of tokens. */
interface SourcePhrase extends TokenRange {
  readonly cue: TokenRange;
  readonly speaker: Mention;
}

function readPhrase(tokens: readonly Token[], at: number, language: ArticleLanguage): SourcePhrase | undefined {
  const end = firstMatch(tokens, at, language.sourcePhrases) ?? quotingEnd(tokens, at, language);
  if (end !== undefined) {
    const speaker = namedFrom(tokens, end, language);
    return (
      speaker && { from: at, to: behindRelative(tokens, speaker.to, language), cue: { from: at, to: end }, speaker }
    );
  }
  if (at === 0 && language.viewpoints?.has(tokens[0]?.lower ?? '')) return readViewpoint(tokens, language);
  if (language.sourceConjunctions.has(tokens[at]?.lower ?? '')) return readSideClause(tokens, at, language);
  if (!language.sourcePostpositions.has(tokens[at]?.lower ?? '')) return undefined;
  const speaker = nounPhraseBefore(tokens, at, language);
  return speaker && { from: speaker.from, to: at + 1, cue: { from: at, to: at + 1 }, speaker };
}

/** „Laut einem Gutachten, das dieser Zeitung vorliegt,“, “according to a letter, which the Courier has seen,” */
function behindRelative(tokens: readonly Token[], to: number, language: ArticleLanguage): number {
  const first = tokens[to + 1]?.lower ?? '';
  const isRelative =
    language.relatives.has(first) || (language.capitalisesNouns && /^d(?:er|ie|as|em|en)$/.test(first));
  if (tokens[to]?.text !== ',' || !isRelative) return to;
  const comma = tokens.findIndex(({ text }, at) => at > to + 2 && text === ',');
  return comma < 0 ? to : comma;
}

/** “Pour le maire, « … »” */
function readViewpoint(tokens: readonly Token[], language: ArticleLanguage): SourcePhrase | undefined {
  const speaker = nounPhraseFrom(tokens, 1, language);
  const isViewed = speaker && speaker.kind !== 'thing' && tokens[speaker.to]?.text === ',';
  if (!isViewed || tokens[speaker.to + 1]?.kind !== 'quote') return undefined;
  return { from: 0, to: speaker.to, cue: { from: 0, to: 1 }, speaker };
}

/** “Selon le maire”, “según informó ayer el alcalde” */
function namedFrom(tokens: readonly Token[], from: number, language: ArticleLanguage): Mention | undefined {
  const isVerb = ({ lower }: Token) => language.auxiliaries.has(lower) || language.verbs.get(lower)?.shape === 'finite';
  let to = from;
  while (language.dropsSubjects && tokens[to] && isVerb(tokens[to]!)) to += 1;
  return to > from ? speakerBehind(tokens, to, language) : nounPhraseFrom(tokens, from, language);
}

/** Maximum number of words of a subordinate clause that names a source. */
const MAX_SIDE_CLAUSE = 16;

/** „Wie die Polizei am Montag mitteilte, …“, „…, wie die Polizei mitteilte.“ */
function readSideClause(tokens: readonly Token[], at: number, language: ArticleLanguage): SourcePhrase | undefined {
  if (at > 0 && tokens[at - 1]?.text !== ',') return undefined;
  const speaker = nounPhraseFrom(tokens, at + 1, language);
  if (!speaker) return undefined;
  const limit = Math.min(tokens.length, at + MAX_SIDE_CLAUSE);
  let to = speaker.to;
  while (to < limit && tokens[to]?.kind === 'word') to += 1;
  const hasCue = tokens.slice(speaker.to, to).some(({ lower }) => language.verbs.has(lower) || LATE_CUES.test(lower));
  return hasCue ? { from: at, to, cue: { from: at, to: at + 1 }, speaker } : undefined;
}

/** Verbs whose particle stands before them in a side clause. */
const LATE_CUES = /^(?:mitteilt(?:en?)?|bekanntgab|bekanntgibt|gab|angab|angaben|meldet(?:en?)?)$/;

/** „…, so die Ministerin.“ */
function quotingEnd(tokens: readonly Token[], at: number, { quotingAdverbs }: ArticleLanguage): number | undefined {
  const before = tokens[at - 1];
  const isBehind = before?.text === ',' || before?.kind === 'quote';
  return isBehind && quotingAdverbs.has(tokens[at]?.lower ?? '') ? at + 1 : undefined;
}

/** Returns the words to which the phrase belongs: the rest of the sentence, or all words before it. */
function saidRanges(
  tokens: readonly Token[],
  { from, to }: SourcePhrase,
  language: ArticleLanguage,
): readonly TokenRange[] {
  const before = trimRange(tokens, { from: 0, to: from });
  if (language.capitalisesNouns && isInSideClause(tokens, from, language)) return [];
  if (language.capitalisesNouns) return [before, trimRange(tokens, { from: to, to: tokens.length })];
  if (from > 1) return [before];
  const comma = tokens.findIndex(({ text }, index) => index >= to && text === ',');
  return comma < 0 ? [] : [trimRange(tokens, { from: comma + 1, to: tokens.length })];
}

/** Returns true for a phrase within a subordinate clause: „die Jugendlichen, unter denen nach Ansicht der Polizei …“. */
function isInSideClause(tokens: readonly Token[], at: number, language: ArticleLanguage): boolean {
  const comma = tokens.findLastIndex(({ text }, index) => text === ',' && index < at);
  if (comma < 0 || comma === at - 1) return false;
  const [first, second] = [tokens[comma + 1], tokens[comma + 2]];
  const opens = language.clauseWords.has(first?.lower ?? '') || language.determiners.has(first?.lower ?? '');
  return opens || language.prepositions.has(first?.lower ?? '') || /^(?:denen|dessen|deren)$/.test(second?.lower ?? '');
}
