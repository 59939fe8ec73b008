import { headNounOf, isProperName, nounOf, upToNoun } from '../../speakers/names.js';
import { normalizeName } from '../../../text/normalize-name.js';
import type { PersonProposal, StatementProposal } from '../../../propose/proposals.js';
import { MAX_DOUBT } from './doubt.js';
import type { SecondHand } from './second-hand.js';

/** Somebody who speaks in an article. */
export interface DraftPerson extends PersonProposal {
  /** Name for readers if the article describes another person in the same words: the description with further words behind it. */
  readonly called?: string;
}

/** A statement of a draft. */
export interface DraftStatement extends StatementProposal {
  /** Names and descriptions of those who may be the speaker, if there are several. */
  readonly possibleSpeakers?: readonly string[];
  /** Words by which the article names an intermediary, if it does. */
  readonly secondHand?: SecondHand;
  /** The statement as it was before an editor took the sentence before into it. */
  readonly alone?: DraftStatement;
}

/** Descriptions that refer to somebody who was mentioned before. */
const OF_BEFORE = /^(?:the|this|that|his|her|their|its|der|die|das|dieser|diese)\s/i;

/** Pronouns for a person. */
const PRONOUN = /^(?:s?he|they|it|er|sie|es)$/i;

/** A relative clause behind a description: “, who spoke to reporters in a briefing call,”. It has to end with a comma. */
const CLAUSE = /^, (?:who|der|die|das) [^,.;:“”"„«»\n]{3,120}(?=,)/u;

/**
 * Distinguishes unnamed speakers. Those whom the article describes in the same words get the relative clause behind the description. “He”
 * behind “an official” is that official. “The official” is the one whom the same paragraph has mentioned, if any. If “the official” or “he”
 * may be one of several, the speaker is left open.
 */
export function distinguishUnnamed(
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

/** Maximum length of a clause that becomes part of a name. */
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
  // “The official” may be a named official or an unnamed one.
  const others = isProperName(speaker) ? 1 : 0;
  return meant.length + others > 1 ? inDoubt(statement, meant, isProperName(speaker) ? [speaker] : []) : statement;
}

/**
 * Finds the person whom “the official” means: the only one whom its paragraph has described before by that noun, in words that agree. It is
 * undefined if the paragraph mentions another one, or none.
 */
export function findMentionedBefore(
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

/** Words before a noun that refer to somebody who was mentioned before. */
const DEFINITE = /(?<!\p{L})(?:the|this|that|der|die|das|dem|den) $/iu;

/** Words behind a noun that describe another person: “The officer who shot him”. */
const TOLD_APART =
  /^,? (?:who|whose|that|of|from|at|for|in|with|on|to|der|die|das|dem|den|des|von|vom|aus|bei|beim|im)(?!\p{L})/u;

/** Returns the people whom the same paragraph has mentioned, or all earlier people if it has mentioned none. */
function inSameParagraph(people: readonly DraftPerson[], at: number, article: string): readonly DraftPerson[] {
  const begin = article.lastIndexOf('\n', at);
  const told = people.filter(({ start }) => start > begin);
  return told.length > 0 ? told : people;
}

/** Finds the person whom a pronoun means: the only unnamed one who was mentioned before and may be meant. If there are several, it is nobody. */
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
  // The pronoun may mean somebody without another statement: “An engineer was there. He said …”
  const silent = own ? undefined : people.find(({ name, start }) => name === speaker && start === speakerAt?.start);
  if (silent && !only) return statement;
  if (!only || silent || meant.length > 1) return inDoubt(statement, silent ? [...meant, silent] : meant);
  const { name, start, end } = own && headNounOf(own.name) === headNounOf(only.name) ? own : only;
  return { ...statement, speaker: name, speakerAt: { start, end } };
}

/** Returns true for “the spokesman” behind “a spokesman”. */
function isToldAgain({ name, start }: DraftPerson, before: readonly DraftPerson[]): boolean {
  const isFirst = (other: DraftPerson) => !OF_BEFORE.test(other.name) && other.start < start;
  return OF_BEFORE.test(name) && before.some((other) => isFirst(other) && headNounOf(other.name) === headNounOf(name));
}

/** Nouns that tell whether somebody is a woman or a man. */
const WOMAN =
  /(?:woman|women|lady|girl|mother|sister|daughter|wife|actress|queen|princess)$|^(?:eine|die|keine) .*(?:in|frau)$/u;
const MAN = /(?<!wo)m[ae]n$|(?:boy|father|brother|son|husband|actor|king|prince|mann)$/u;

/** Returns true unless the gender of words excludes that a pronoun means somebody. */
function mayMean(pronoun: string, description: string): boolean {
  const words = upToNoun(description);
  if (/^(?:she|sie)$/i.test(pronoun)) return !MAN.test(words) && !isGermanMan(words);
  return /^(?:he|er)$/i.test(pronoun) ? !WOMAN.test(words) : true;
}

/** German articles tell the gender: “ein Sprecher”. */
function isGermanMan(words: string): boolean {
  return /^(?:ein|der)(?: \p{Ll}+er)? \p{L}+$/u.test(words);
}

/** Returns the people whose descriptions have the other words too: “the Pentagon official” is “an official at the Pentagon”. */
function narrow(people: readonly PersonProposal[], words: string): readonly PersonProposal[] {
  const others = [...wordsOf(words)].filter((word) => word !== headNounOf(words));
  if (others.length === 0) return people;
  return people.filter(({ name }) => others.every((word) => wordsOf(name).has(word)));
}

/** Leaves the speaker open, and lists those who may be meant by the names that readers see. Two of one name are numbered. */
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
    ...(possibleSpeakers.length > 0 ? { possibleSpeakers } : {}),
    confidence: Math.min(confidence, MAX_DOUBT),
  };
}

/** Returns the words that distinguish descriptions. */
function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    normalizeName(name)
      .match(/\p{L}{3,}/gu)
      ?.filter((word) => !/^(?:the|this|that|his|her|its|der|die|das|von|des)$/.test(word)),
  );
}
