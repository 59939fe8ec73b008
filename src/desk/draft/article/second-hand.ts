import { normalizeName } from '../../../text/normalize-name.js';
import type { TextRange } from '../../../text/text-range.js';
import type { StatementProposal } from '../../../propose/proposals.js';
import { MAX_DOUBT } from './doubt.js';
import { IN_POST } from './posts.js';
import { GERMAN_INTERMEDIARY, isReporter, isIntermediary } from './intermediaries.js';

/** Words by which an article names the intermediary of a statement: “according to Xinhua”. */
export interface SecondHand extends TextRange {
  /** Words for the intermediary, such as “a tweet by the Secretary of State”. */
  readonly name: string;
  /** The verb, where there is one: “reported”. */
  readonly cue?: string;
}

/** Words up to a comma: “a U.S. official”. */
const UP_TO_COMMA = String.raw`[^,;:—–“”"„«»\n]{2,120}`;

/** The end of a clause: a comma, a semicolon, or the end of the sentence. Elsewhere the end of a name is uncertain. */
const CLAUSE_END = String.raw`(?=[,;]|(?<!\.\p{Lu})[.!?…]?$)`;

/** A pattern with groups for the name of the intermediary and the verb, and a function that tells which names it accepts. */
interface Pattern {
  readonly pattern: RegExp;
  readonly isName: (words: string) => boolean;
}

const isWhole = () => true;

const PATTERNS: Readonly<Record<string, readonly Pattern[]>> = {
  en: [
    {
      pattern: new RegExp(String.raw`(?<!\p{L})according to (?<name>${UP_TO_COMMA}?)${CLAUSE_END}`, 'giu'),
      isName: isIntermediary,
    },
    {
      pattern: new RegExp(
        String.raw`, (?:as )?(?<name>${UP_TO_COMMA}?) (?<cue>report(?:ed|s)?)(?: (?:on )?\p{L}{3,6}day)?${CLAUSE_END}`,
        'giu',
      ),
      isName: isReporter,
    },
    { pattern: new RegExp(IN_POST, 'gu'), isName: isWhole },
  ],
  de: [
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})(?:[Ll]aut|[Nn]ach Angaben(?: von)?) ${GERMAN_INTERMEDIARY}${CLAUSE_END}`,
        'gu',
      ),
      isName: isWhole,
    },
    {
      pattern: new RegExp(String.raw`(?<!\p{L})${GERMAN_INTERMEDIARY} zufolge${CLAUSE_END}`, 'gu'),
      isName: isWhole,
    },
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})[Ww]ie ${GERMAN_INTERMEDIARY} (?<cue>berichtete?n?|meldete?n?)${CLAUSE_END}`,
        'gu',
      ),
      isName: isWhole,
    },
  ],
};

/** A description behind “according to” at the beginning of a sentence, with a name between commas before its subject. */
const WITH_NAME = /^[^,]{2,100}, \p{Lu}[\p{L}\p{N}.’'-]{0,40}(?: \p{Lu}[\p{L}\p{N}.’'-]{0,40}){0,4}(?=, ?$)/u;

/** Maximum number of characters between a statement and the words for its intermediary. */
const MAX_GAP = 3;

/**
 * Finds the intermediary of each statement, if the article names one beside it. Words within a statement don’t count, nor does a source that
 * is itself the speaker. Words that may belong to several statements are given to none.
 *
 * @returns The words for each statement; undefined for a statement without an intermediary.
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
      // The rules may read “Wang said it was late, according to Xinhua” as words of Xinhua, which have no intermediary.
      const isSpeaker = own.some(({ speakerAt, speaker }) => isWithin(speakerAt, phrase) || isCalled(phrase, speaker));
      for (const each of isSpeaker ? [] : findPassedOn(own, phrase)) if (!found.has(each)) found.set(each, phrase);
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
  const all = patterns.flatMap(({ pattern, isName }) =>
    [...quote.matchAll(pattern)].map((match) => ({ ...match, isName })),
  );
  return all.flatMap(({ 0: words, index = 0, groups, isName }) => {
    const { name = groups?.['media'] ?? groups?.['person'] ?? '', cue } = groups ?? {};
    const nameAt = index + words.indexOf(name);
    const subject = subjects.find((each) => each > nameAt);
    const whole = index === 0 && subject !== undefined ? WITH_NAME.exec(quote.slice(nameAt, subject))?.[0] : undefined;
    const called = (whole ?? name).trim();
    const from = start + index + (words.startsWith(', ') ? 2 : 0);
    const end = Math.max(start + nameAt + called.length, start + index + words.length);
    const phrase = { start: from, end, name: called, ...(cue !== undefined && { cue }) };
    return isName(called) && !isWithinStatement(own, phrase) ? [phrase] : [];
  });
}

/**
 * Returns true for words within a statement. Proposals may wrongly contain “state media reported”, or “according to state media” behind other
 * words: these don’t count.
 */
function isWithinStatement(own: readonly StatementProposal[], phrase: SecondHand): boolean {
  return own.some(({ parts }) =>
    parts.some(
      (part) => overlaps(part, phrase) && !((phrase.cue !== undefined || parts.length > 1) && isWithin(part, phrase)),
    ),
  );
}

/** Finds the statements to which the words for an intermediary belong: they are at the end of the statement, or within it. */
function findPassedOn(own: readonly StatementProposal[], phrase: SecondHand): readonly StatementProposal[] {
  const named = own.filter(({ speaker, speakerAt }) => speaker !== null && speakerAt);
  const around = named.filter((each) => isAroundPhrase(each, phrase));
  if (around.length > 0) return around.length === 1 ? around : [];
  const [{ quote = '', start = 0 } = {}] = own;
  const between = (from: number, to: number) => quote.slice(Math.max(0, from - start), Math.max(0, to - start));
  const last = named
    .filter((each) => endOf(each, phrase) <= phrase.start)
    .sort((a, b) => endOf(b, phrase) - endOf(a, phrase))[0];
  if (last && BEFORE_PHRASE.test(between(endOf(last, phrase), phrase.start))) {
    if (isAmid(last, phrase)) return [];
    const isAtEnd = /^[.!?…]?["”’»]?(?:;|$)/u.test(quote.slice(phrase.end - start));
    const isSame = (each: StatementProposal) =>
      each.speaker === last.speaker &&
      endOf(each, phrase) <= phrase.start &&
      !between(endOf(each, phrase), phrase.start).includes(';');
    return isAtEnd ? named.filter(isSame) : [last];
  }
  const next = named.filter((each) => startOf(each) >= phrase.end).sort((a, b) => startOf(a) - startOf(b))[0];
  const isBeginning = /^(?:[^]*; )?$/.test(quote.slice(0, phrase.start - start));
  return next && isBeginning && startOf(next) - phrase.end <= MAX_GAP ? [next] : [];
}

/** Words between a statement and the words for its intermediary: “said on Saturday, ”. A comma or a conjunction begins another clause. */
const BEFORE_PHRASE =
  /^["”’»«“]?(?!.*(?<!\p{L})(?:as|and|or|but|while|when|whereas|although|though|before|after|because|since|who|which|that)(?!\p{L}))[^,;:—–]{0,50},?["”’»]? ?$/u;

/** Returns true for words between the speaker and the words of a statement: “Wang said, according to Xinhua, that it was late”. */
function isAroundPhrase({ quote, start, speakerAt, parts }: StatementProposal, phrase: SecondHand): boolean {
  const from = parts[0]?.start ?? 0;
  if (!speakerAt || speakerAt.end > phrase.start || from < phrase.end) return false;
  const before = quote.slice(speakerAt.end - start, phrase.start - start);
  return (
    BEFORE_PHRASE.test(before) &&
    /^,? ?(?:(?:that|said|says|dass) (?:that )?)?["“„«»]?$/u.test(quote.slice(phrase.end - start, from - start))
  );
}

/** Returns the end of a statement before a passage: the end of its words or of its speaker, whichever is later. */
function endOf({ parts, speakerAt }: StatementProposal, phrase: SecondHand): number {
  const told = parts.filter((part) => !isWithin(part, phrase));
  return Math.max(told.at(-1)?.end ?? 0, speakerAt?.end ?? 0);
}

function startOf({ parts, speakerAt }: StatementProposal): number {
  return Math.min(parts[0]?.start ?? Infinity, speakerAt?.start ?? Infinity);
}

/**
 * Returns a statement with its intermediary, whose words are removed from the words of the statement. If they interrupt the statement, as in
 * “said that the plane, according to the radar, was late”, its words are incomplete, so an editor has to check it.
 */
export function withSecondHand<Statement extends StatementProposal>(
  statement: Statement,
  secondHand: SecondHand | undefined,
  article: string,
): Statement & { readonly secondHand?: SecondHand } {
  if (!secondHand)
    return isCut(statement) ? { ...statement, confidence: Math.min(statement.confidence, MAX_DOUBT) } : statement;
  const parts = statement.parts.filter((part) => !isWithin(part, secondHand));
  const isLess = parts.length < statement.parts.length;
  const text = isLess ? parts.map(({ start, end }) => article.slice(start, end)).join(' ') : statement.text;
  return { ...statement, parts, text, secondHand };
}

/** Returns true for a statement that “according to …” between commas interrupts, so that the sentence continues behind it. */
function isCut({ quote, start, parts }: StatementProposal): boolean {
  const behind = quote.slice((parts.at(-1)?.end ?? start) - start);
  const [amid = ''] = AMID.exec(behind) ?? [];
  return amid !== '' && GOES_ON.test(behind.slice(amid.length));
}

const AMID = new RegExp(String.raw`^, according to ${UP_TO_COMMA}(?=, )`, 'u');

/** Returns true for words behind a paraphrase that may continue behind them, unless the clause of another speaker follows. */
function isAmid({ quote, start, form, parts, speakerAt }: StatementProposal, phrase: SecondHand): boolean {
  const end = parts.findLast((part) => part.end <= phrase.start)?.end ?? 0;
  const isRightBehind = form !== 'direct' && end > (speakerAt?.start ?? 0) && phrase.start - end <= MAX_GAP;
  const rest = quote.slice(phrase.end - start);
  return isRightBehind && !/^[.!?…]?["”’»]?(?:;|$)/u.test(rest);
}

/** A comma with words that belong to the clause before it. Conjunctions and “adding” begin a new clause. */
const GOES_ON =
  /^, (?!(?:and|but|or|while|whereas|although|though|as|adding|noting|saying|stressing|warning|calling|citing) )\p{Ll}/u;

function overlaps(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end;
}

function isWithin(range: TextRange | null, { start, end }: TextRange): boolean {
  return range !== null && range.start >= start && range.end <= end;
}

function isCalled({ name }: SecondHand, speaker: string | null): boolean {
  return speaker !== null && normalizeName(name) === normalizeName(speaker);
}

/**
 * Removes statements that were attributed to an intermediary by mistake. “Wang said on Saturday” in “Wang said on Saturday, according to
 * Xinhua, that …” is only the beginning of a statement by Wang.
 */
export function withoutCutShort(statements: readonly StatementProposal[]): readonly StatementProposal[] {
  return statements.filter((statement) => !isContinued(statement, statements));
}

/** Returns true if the speaker of another statement in the same sentence is within the words of this one, and its words follow. */
function isContinued(
  { start, parts, speakerAt }: StatementProposal,
  statements: readonly StatementProposal[],
): boolean {
  if (!speakerAt || (parts.at(-1)?.end ?? 0) > speakerAt.start) return false;
  return statements.some(
    (other) =>
      other.start === start &&
      parts.some((part) => isWithin(other.speakerAt, part)) &&
      (other.parts[0]?.start ?? 0) >= speakerAt.end,
  );
}
