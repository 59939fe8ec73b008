import type { PersonProposal, StatementProposal } from '../../propose/proposals.js';
import { MAX_DOUBT } from './doubt.js';
import { fold, isProperName } from './namesakes.js';
import type { SecondHand } from './second-hand.js';

/** Somebody who speaks in an article. */
export interface DraftPerson extends PersonProposal {
  /** Name for readers where the article describes another one in the same words: with the words behind it that tell more. */
  readonly called?: string;
}

/** A statement of a draft. */
export interface DraftStatement extends StatementProposal {
  /** Descriptions in the article of those who may be meant by its speaker, where there are several. */
  readonly mayBe?: readonly string[];
  /** Words that say from whom the article has it, where it says so. */
  readonly secondHand?: SecondHand;
}

/** Descriptions that speak of somebody who was told of before. */
const OF_BEFORE = /^(?:the|this|that|his|her|their|its|der|die|das|dieser|diese)\s/i;

/** Words that stand for somebody. */
const PRONOUN = /^(?:s?he|they|it|er|sie|es)$/i;

/** Words with which a description goes on behind its noun. */
const LINKS = /\s(?:of|from|at|for|in|with|on|to|who|des|der|von|vom|aus|bei|beim|im|für)\s/i;

/** Words behind a description that tell more of somebody: “, who spoke to reporters in a briefing call,”. */
const CLAUSE = /^, (?:who|der|die|das) [^,.;:“”"„«»\n]{3,120}(?=[,.])/u;

/**
 * Keeps speakers without a name apart. Those whom the article describes in the same words get the words behind that tell more. “He”
 * behind “an official” is that official. Where “the official” or “he” may be one of several, nobody is chosen.
 */
export function keepUnnamedApart(
  people: readonly PersonProposal[],
  statements: readonly DraftStatement[],
  article: string,
): { readonly people: readonly DraftPerson[]; readonly statements: readonly DraftStatement[] } {
  const isByPronoun = ({ quote, name }: PersonProposal) => !isProperName(name) && PRONOUN.test(quote);
  const described = people.filter((person) => !isByPronoun(person));
  const unnamed = described.filter(({ name }) => !isProperName(name));
  return {
    people: described.map((person) => withWordsBehind(person, unnamed, article)),
    statements: statements.map((statement) => findMeant(statement, unnamed, article)),
  };
}

function withWordsBehind(person: PersonProposal, unnamed: readonly PersonProposal[], article: string): DraftPerson {
  const hasNamesake = unnamed.some((other) => other !== person && fold(other.name) === fold(person.name));
  const clause = hasNamesake ? CLAUSE.exec(article.slice(person.end, person.end + MAX_BEHIND))?.[0] : undefined;
  return clause === undefined ? person : { ...person, called: `${person.name}${clause}` };
}

/** Longer clauses are no part of a name. */
const MAX_BEHIND = 130;

function findMeant(statement: DraftStatement, unnamed: readonly PersonProposal[], article: string): DraftStatement {
  const { speaker, speakerAt } = statement;
  if (speaker === null || !speakerAt) return statement;
  const words = article.slice(speakerAt.start, speakerAt.end);
  const before = unnamed.filter(({ end }) => end <= speakerAt.start);
  if (PRONOUN.test(words)) {
    const [last, ...between] = sinceLast(before, speaker);
    if (!last || isProperName(speaker)) return statement;
    if (between.length > 0) return inDoubt(statement, [last, ...between]);
    return { ...statement, speakerAt: { start: last.start, end: last.end } };
  }
  if (!OF_BEFORE.test(words)) return statement;
  const alike = before.filter((person) => !OF_BEFORE.test(person.name) && headOf(person.name) === headOf(words));
  const meant = narrow(alike, words);
  // “The official” may be an official whom the article names, or one whom it doesn’t.
  const others = isProperName(speaker) ? 1 : 0;
  return meant.length + others > 1 ? inDoubt(statement, meant, isProperName(speaker) ? [speaker] : []) : statement;
}

/** Returns the one who was mentioned last by a description, and all who were mentioned after them. */
function sinceLast(before: readonly PersonProposal[], name: string): readonly PersonProposal[] {
  const at = before.findLastIndex((person) => person.name === name);
  return at < 0 ? [] : before.slice(at);
}

/** Leaves those of whom the other words of a description are told as well: “the Pentagon official” is “an official at the Pentagon”. */
function narrow(people: readonly PersonProposal[], words: string): readonly PersonProposal[] {
  const others = [...wordsOf(words)].filter((word) => word !== headOf(words));
  if (others.length === 0) return people;
  return people.filter(({ name }) => others.every((word) => wordsOf(name).has(word)));
}

function inDoubt(
  statement: DraftStatement,
  people: readonly PersonProposal[],
  names: readonly string[] = [],
): DraftStatement {
  const { confidence } = statement;
  const mayBe = [...names, ...new Set(people.map(({ name }) => name))];
  return { ...statement, speaker: null, mayBe, confidence: Math.min(confidence, MAX_DOUBT) };
}

/** Returns the noun of a description: “official” for “the State Department official” and “an official at the Pentagon”. */
function headOf(description: string): string {
  return fold(description.split(LINKS, 1)[0]!).split(' ').at(-1)!;
}

/** Returns words that tell one description from another. */
function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    fold(name)
      .match(/\p{L}{3,}/gu)
      ?.filter((word) => !/^(?:the|this|that|his|her|its|der|die|das|von|des)$/.test(word)),
  );
}
