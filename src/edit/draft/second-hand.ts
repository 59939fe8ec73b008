import type { ArticleRange } from '../../propose/article-range.js';
import type { StatementProposal } from '../../propose/proposals.js';
import { MAX_DOUBT } from './doubt.js';
import { fold } from './namesakes.js';

/** Words of an article by which it says from whom it has a statement: “according to Xinhua”. */
export interface SecondHand extends ArticleRange {
  /** Words for who passed it on, such as “a tweet by the Secretary of State”. */
  readonly name: string;
  /** The verb, where there is one: “reported”. */
  readonly cue?: string;
}

/** Several words for one thing, up to a comma: “a U.S. official”. */
const UP_TO_COMMA = String.raw`[^,;:—–“”"„«»\n]{2,120}`;

/** German names end before a verb: “laut der Agentur Xinhua sagte”. */
const GERMAN_NAME = String.raw`(?:(?:d(?:e[rmsn]|ie|as)|eine?[mrs]?) )?(?:\p{Ll}{2,20}e[nr] )?\p{Lu}[\p{L}\p{N}’-]{0,40}(?: \p{Lu}[\p{L}\p{N}’-]{0,40}){0,4}`;

/** Patterns of a language, with the name of who passed it on, and the verb if it has one. */
const PATTERNS: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    new RegExp(String.raw`(?<!\p{L})according to (?<name>${UP_TO_COMMA}?)(?= that |[,;:—–“”"„«»\n]|$)`, 'giu'),
    new RegExp(
      String.raw`, (?:as )?(?!(?:and|but|who|which|that|when|while|where|as|he|she|they|it) )(?<name>${UP_TO_COMMA}?) (?<cue>report(?:ed|s)?)(?=,|[.]?$)`,
      'giu',
    ),
  ],
  de: [
    new RegExp(String.raw`(?<!\p{L})(?:[Ll]aut|[Nn]ach Angaben (?:von|(?=de[rsn] ))) ?(?<name>${GERMAN_NAME})`, 'gu'),
    new RegExp(String.raw`(?<!\p{L})[Ww]ie (?<name>${GERMAN_NAME}) (?<cue>berichtete?n?|meldete?n?)(?!\p{L})`, 'gu'),
  ],
};

/** A description behind “according to” at the beginning of a sentence, with a name between commas before its subject. */
const WITH_NAME = /^[^,]{2,100}, \p{Lu}[\p{L}\p{N}.’'-]{0,40}(?: \p{Lu}[\p{L}\p{N}.’'-]{0,40}){0,4}(?=, ?$)/u;

/** Space between what was said and the words that say from whom it is, in characters. */
const BESIDE = 3;

/**
 * Finds from whom the article has each statement, where it says so beside it. Words that somebody said don’t count, nor does the source
 * that is itself the speaker. Of two who speak in one sentence it belongs to the one beside whom it stands.
 *
 * @returns For each statement the words; undefined where the article has it from nobody else.
 */
export function findSecondHand(
  statements: readonly StatementProposal[],
  lang: string,
): readonly (SecondHand | undefined)[] {
  const inSentence = new Map<number, StatementProposal[]>();
  for (const each of statements) inSentence.set(each.start, [...(inSentence.get(each.start) ?? []), each]);
  const found = new Map<StatementProposal, SecondHand>();
  for (const own of inSentence.values()) {
    for (const phrase of phrasesIn(own[0]!, own, lang)) {
      // “Wang said it was late, according to Xinhua” may be read as Xinhua’s own words, which need nobody else.
      const isSpeaker = own.some(({ speakerAt, speaker }) => isWithin(speakerAt, phrase) || isCalled(phrase, speaker));
      const named = isSpeaker ? [] : own.filter(({ speaker }) => speaker !== null);
      const beside = findBeside(named, phrase);
      for (const each of named) if (each.speaker === beside?.speaker && !found.has(each)) found.set(each, phrase);
    }
  }
  return statements.map((each) => found.get(each));
}

function phrasesIn(
  { quote, start }: StatementProposal,
  own: readonly StatementProposal[],
  lang: string,
): readonly SecondHand[] {
  const patterns = PATTERNS[lang.slice(0, 2).toLowerCase()] ?? [];
  const subjects = own.flatMap(({ speakerAt }) => (speakerAt ? [speakerAt.start - start] : [])).sort((a, b) => a - b);
  const all = patterns.flatMap((pattern) => [...quote.matchAll(pattern)]);
  return all.flatMap(({ 0: words, index, groups }) => {
    const { name = '', cue } = groups ?? {};
    const nameAt = index + words.indexOf(name);
    const subject = subjects.find((each) => each > nameAt);
    const whole = index === 0 && subject !== undefined ? WITH_NAME.exec(quote.slice(nameAt, subject))?.[0] : undefined;
    const called = (whole ?? name).replace(/(?<!\.\p{Lu})\.$/u, '').trim();
    const from = start + index + (words.startsWith(', ') ? 2 : 0);
    const end = cue === undefined ? start + nameAt + called.length : start + index + words.length;
    const phrase = { start: from, end, name: called, ...(cue !== undefined && { cue }) };
    const isSaid = own.some(({ parts }) => parts.some((part) => overlaps(part, phrase) && !isWithin(part, phrase)));
    return called === '' || isSaid ? [] : [phrase];
  });
}

/**
 * Returns a statement without the words that say from whom it is. Where the sentence goes on behind them, they may stand amid what was
 * said: “said that the plane, according to the radar, was late”. Editors look twice.
 */
export function withSecondHand<Statement extends StatementProposal>(
  statement: Statement,
  secondHand: SecondHand | undefined,
  article: string,
): Statement & { readonly secondHand?: SecondHand } {
  if (!secondHand) return statement;
  const parts = statement.parts.filter((part) => !isWithin(part, secondHand));
  const isCut = parts.length < statement.parts.length;
  const text = isCut ? parts.map(({ start, end }) => article.slice(start, end)).join(' ') : statement.text;
  const rest = article.slice(secondHand.end, statement.end);
  const isAmid = GOES_ON.test(rest) && isBehind(parts.at(-1)?.end ?? 0, secondHand);
  const confidence = isAmid ? Math.min(statement.confidence, MAX_DOUBT) : statement.confidence;
  return { ...statement, parts, text, confidence, secondHand };
}

/** Words behind a comma that begin nothing new. */
const GOES_ON = /^, (?!(?:and|but|or|while|whereas|although|though|as|und|aber|während|\p{L}+ing) )\p{Ll}/u;

/** Finds the statement beside which the words stand: behind it, or else before it, or else the last of the sentence. */
function findBeside(told: readonly StatementProposal[], { start, end }: SecondHand): StatementProposal | undefined {
  const endOf = ({ parts }: StatementProposal) => parts.at(-1)?.end ?? 0;
  const startOf = ({ parts }: StatementProposal) => parts[0]?.start ?? 0;
  return (
    told.find((each) => isBehind(endOf(each), { start })) ?? told.find((each) => startOf(each) >= end) ?? told.at(-1)
  );
}

/** True for words right behind an offset. */
function isBehind(end: number, { start }: Pick<ArticleRange, 'start'>): boolean {
  return end <= start && start - end <= BESIDE;
}

function overlaps(one: ArticleRange, other: ArticleRange): boolean {
  return one.start < other.end && other.start < one.end;
}

function isWithin(range: ArticleRange | null, { start, end }: ArticleRange): boolean {
  return range !== null && range.start >= start && range.end <= end;
}

function isCalled({ name }: SecondHand, speaker: string | null): boolean {
  return speaker !== null && fold(name) === fold(speaker);
}

/** Words before a speaker at the beginning of a sentence: “But later”. */
const MAX_BEFORE_SPEAKER = 15;

/**
 * Mends what looks as if who passes something on had said it. “Wang said on Saturday” in “Wang said on Saturday, according to Xinhua,
 * that …” is the beginning of what Wang said, and left out. Where another one speaks before, as in “Quill said that it was cold, while
 * Wang, according to Xinhua, said …”, nobody is chosen.
 */
export function withoutCutShort(statements: readonly StatementProposal[]): readonly StatementProposal[] {
  return statements.flatMap((statement) => {
    const goingOn = findGoingOn(statement, statements);
    if (!goingOn) return statement;
    const before = (goingOn.speakerAt?.start ?? 0) - (statement.parts[0]?.start ?? 0);
    if (before <= MAX_BEFORE_SPEAKER) return [];
    return { ...statement, speaker: null, speakerAt: null, confidence: Math.min(statement.confidence, MAX_DOUBT) };
  });
}

/** Finds the statement of the same sentence whose speaker stands in the words of another one, and whose words come behind. */
function findGoingOn(
  { start, parts, speakerAt }: StatementProposal,
  statements: readonly StatementProposal[],
): StatementProposal | undefined {
  if (!speakerAt || (parts.at(-1)?.end ?? 0) > speakerAt.start) return undefined;
  return statements.find(
    (other) =>
      other.start === start &&
      parts.some((part) => isWithin(other.speakerAt, part)) &&
      (other.parts[0]?.start ?? 0) >= speakerAt.end,
  );
}
