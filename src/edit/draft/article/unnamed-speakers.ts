import { headNounOf, isProperName, nounOf, upToNoun } from '../../speakers/names.js';
import { normalizeName } from '../../../text/normalize-name.js';
import type { PersonProposal, StatementProposal } from '../../../propose/proposals.js';
import { MAX_DOUBT } from './doubt.js';
import type { SecondHand } from './second-hand.js';

/** Somebody who speaks in an article. */
export interface DraftPerson extends PersonProposal {
  /** Name for readers where the article describes another one in the same words: with the words behind it that tell more. */
  readonly called?: string;
}

/** A statement of a draft. */
export interface DraftStatement extends StatementProposal {
  /** Names and descriptions of those who may be meant by its speaker, where there are several. */
  readonly possibleSpeakers?: readonly string[];
  /** Words that say from whom the article has it, where it says so. */
  readonly secondHand?: SecondHand;
  /** The statement without the sentence on which it leans, where an editor has taken that in. */
  readonly alone?: DraftStatement;
}

/** Descriptions that speak of somebody who was told of before. */
const OF_BEFORE = /^(?:the|this|that|his|her|their|its|der|die|das|dieser|diese)\s/i;

/** Words that stand for somebody. */
const PRONOUN = /^(?:s?he|they|it|er|sie|es)$/i;

/** Words behind a description that tell more of somebody: “, who spoke to reporters in a briefing call,”. It is whole at a comma only. */
const CLAUSE = /^, (?:who|der|die|das) [^,.;:“”"„«»\n]{3,120}(?=,)/u;

/**
 * Keeps speakers without a name apart. Those whom the article describes in the same words get the words behind that tell more. “He”
 * behind “an official” is that official. “The official” is one of the same paragraph, if it has told of one. Where “the official” or
 * “he” may be one of several, nobody is chosen.
 */
export function keepUnnamedApart(
  people: readonly PersonProposal[],
  statements: readonly DraftStatement[],
  article: string,
): { readonly people: readonly DraftPerson[]; readonly statements: readonly DraftStatement[] } {
  const isDescribed = ({ quote, name }: PersonProposal) => isProperName(name) || !PRONOUN.test(quote);
  const unnamed = people.filter((person) => isDescribed(person) && !isProperName(person.name));
  const remain = new Set(unnamed.map(({ name }) => normalizeName(name)));
  const described = people.filter((person) => isDescribed(person) || !remain.has(normalizeName(person.name)));
  const named = described.map((person) => withWordsBehind(person, unnamed, article));
  const told = named.filter((person) =>
    unnamed.some(({ start, name }) => start === person.start && name === person.name),
  );
  return { people: named, statements: statements.map((statement) => findMeant(statement, told, named, article)) };
}

function withWordsBehind(person: PersonProposal, unnamed: readonly PersonProposal[], article: string): DraftPerson {
  const hasNamesake = unnamed.some(
    (other) => other !== person && normalizeName(other.name) === normalizeName(person.name),
  );
  const clause = hasNamesake ? CLAUSE.exec(article.slice(person.end, person.end + MAX_BEHIND))?.[0] : undefined;
  return clause === undefined ? person : { ...person, called: `${person.name}${clause}` };
}

/** Longer clauses are no part of a name. */
const MAX_BEHIND = 130;

function findMeant(
  statement: DraftStatement,
  unnamed: readonly DraftPerson[],
  people: readonly DraftPerson[],
  article: string,
): DraftStatement {
  const { speaker, speakerAt } = statement;
  if (speaker === null || !speakerAt) return statement;
  const words = article.slice(speakerAt.start, speakerAt.end);
  const before = unnamed.filter(({ end }) => end <= speakerAt.start);
  if (PRONOUN.test(words)) return isProperName(speaker) ? statement : findOfPronoun(statement, words, before, people);
  if (!OF_BEFORE.test(words)) return statement;
  const alike = before.filter(
    (person) => !OF_BEFORE.test(person.name) && headNounOf(person.name) === headNounOf(words),
  );
  const meant = narrow(inSameParagraph(alike, speakerAt.start, article), words);
  // “The official” may be an official whom the article names, or one whom it doesn’t.
  const others = isProperName(speaker) ? 1 : 0;
  return meant.length + others > 1 ? inDoubt(statement, meant, isProperName(speaker) ? [speaker] : []) : statement;
}

/**
 * Finds whom “the official” means: the only one of whom its paragraph has told before with that noun, in words that agree. Undefined
 * where the paragraph tells of another one, or of none.
 */
export function findToldBefore(
  { name, start }: DraftPerson,
  people: readonly DraftPerson[],
  article: string,
): DraftPerson | undefined {
  if (!OF_BEFORE.test(name)) return undefined;
  const begin = article.lastIndexOf('\n', start) + 1;
  const [only, other] = people.filter(
    (person) =>
      person.start >= begin &&
      person.end <= start &&
      !OF_BEFORE.test(person.name) &&
      headNounOf(person.name) === headNounOf(name),
  );
  if (!only || other || isProperName(only.name) || narrow([only], name).length === 0) return undefined;
  const noun = nounOf(name);
  const isAnother = ({ 0: word, index }: RegExpExecArray) =>
    normalizeName(word).replace(/s$/, '') === noun &&
    (begin + index < only.start || begin + index >= only.end) &&
    !(
      DEFINITE.test(article.slice(Math.max(begin, begin + index - 6), begin + index)) &&
      !TOLD_APART.test(article.slice(begin + index + word.length, begin + index + word.length + 10))
    );
  return [...article.slice(begin, start).matchAll(/\p{L}+/gu)].some(isAnother) ? undefined : only;
}

/** Words right before a noun that tell of somebody who was told of before. */
const DEFINITE = /(?<!\p{L})(?:the|this|that|der|die|das|dem|den) $/iu;

/** Words right behind a noun that tell of somebody else: “The officer who shot him”. */
const TOLD_APART =
  /^,? (?:who|whose|that|of|from|at|for|in|with|on|to|der|die|das|dem|den|des|von|vom|aus|bei|beim|im)(?!\p{L})/u;

/** Leaves those of whom the same paragraph has told. Where it has told of none, all before may be meant. */
function inSameParagraph(people: readonly DraftPerson[], at: number, article: string): readonly DraftPerson[] {
  const begin = article.lastIndexOf('\n', at);
  const told = people.filter(({ start }) => start > begin);
  return told.length > 0 ? told : people;
}

/** Finds whom a pronoun means: the only unnamed one who was told of before and may be meant. Where there are several, nobody is chosen. */
function findOfPronoun(
  statement: DraftStatement,
  pronoun: string,
  before: readonly DraftPerson[],
  people: readonly DraftPerson[],
): DraftStatement {
  const { speaker, speakerAt } = statement;
  const meant = before.filter((person) => mayMean(pronoun, person.name) && !isToldAgain(person, before));
  const own = before.findLast(({ name }) => name === speaker);
  const [only] = meant;
  // Somebody may be told of who says nothing else: “An engineer was there. He said …”
  const silent = own ? undefined : people.find(({ name, start }) => name === speaker && start === speakerAt?.start);
  if (silent && !only) return statement;
  if (!only || silent || meant.length > 1) return inDoubt(statement, silent ? [...meant, silent] : meant);
  const { name, start, end } = own && headNounOf(own.name) === headNounOf(only.name) ? own : only;
  return { ...statement, speaker: name, speakerAt: { start, end } };
}

/** True for “the spokesman” behind “a spokesman”. */
function isToldAgain({ name, start }: DraftPerson, before: readonly DraftPerson[]): boolean {
  const isFirst = (other: DraftPerson) => !OF_BEFORE.test(other.name) && other.start < start;
  return OF_BEFORE.test(name) && before.some((other) => isFirst(other) && headNounOf(other.name) === headNounOf(name));
}

/** Nouns that tell whether somebody is a woman or a man. */
const WOMAN =
  /(?:woman|women|lady|girl|mother|sister|daughter|wife|actress|queen|princess)$|^(?:eine|die|keine) .*(?:in|frau)$/u;
const MAN = /(?<!wo)m[ae]n$|(?:boy|father|brother|son|husband|actor|king|prince|mann)$/u;

/** Returns true unless gendered words say that a pronoun can’t mean somebody. */
function mayMean(pronoun: string, description: string): boolean {
  const words = upToNoun(description);
  if (/^(?:she|sie)$/i.test(pronoun)) return !MAN.test(words) && !isGermanMan(words);
  return /^(?:he|er)$/i.test(pronoun) ? !WOMAN.test(words) : true;
}

/** German articles tell the gender: “ein Sprecher”. */
function isGermanMan(words: string): boolean {
  return /^(?:ein|der)(?: \p{Ll}+er)? \p{L}+$/u.test(words);
}

/** Leaves those of whom the other words of a description are told as well: “the Pentagon official” is “an official at the Pentagon”. */
function narrow(people: readonly PersonProposal[], words: string): readonly PersonProposal[] {
  const others = [...wordsOf(words)].filter((word) => word !== headNounOf(words));
  if (others.length === 0) return people;
  return people.filter(({ name }) => others.every((word) => wordsOf(name).has(word)));
}

/** Leaves open who is meant, and names those who may be as readers meet them. Two of one name have a number. */
function inDoubt(
  statement: DraftStatement,
  people: readonly DraftPerson[],
  names: readonly string[] = [],
): DraftStatement {
  const { confidence } = statement;
  const shown = people.map(({ name, called = name }) => called);
  const numbered = shown.map((name, at) => {
    const number = shown.slice(0, at + 1).filter((each) => normalizeName(each) === normalizeName(name)).length;
    return number > 1 ? `${name} (${number})` : name;
  });
  const possibleSpeakers = [...names, ...numbered];
  return {
    ...statement,
    speaker: null,
    ...(possibleSpeakers[0] && { possibleSpeakers }),
    confidence: Math.min(confidence, MAX_DOUBT),
  };
}

/** Returns words that tell one description from another. */
function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    normalizeName(name)
      .match(/\p{L}{3,}/gu)
      ?.filter((word) => !/^(?:the|this|that|his|her|its|der|die|das|von|des)$/.test(word)),
  );
}
