import type { EventProposal, StatementProposal } from '../../propose/proposals.js';
import { findDateWords } from './date-words.js';
import { sentenceBefore } from './sentences-beside.js';
import { isDoubtfulProposal } from './doubt.js';

/**
 * Words with which a title begins that says nothing without the sentence before it: pronouns, possessives, “this”, and the conjunctions
 * of a clause that stands alone. “WHO”, “IT” and “He Jintao” are names. “Als Reaktion schloss Polen die Grenze” is a sentence: German clauses
 * end in their verb.
 */
const LEANING = new RegExp(
  String.raw`^(?:(?:[Tt]h(?:is|ese|ose)|[Dd]iese[mnrs]?)(?= \p{Ll})(?! (?:year|month|week|Jahre?|Monat|Woche))|(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Ii]hr(?:e[mnrs]?)?|[Ss]ein(?:e[mnrs]?)?)(?!\p{L})|` +
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
export function titleOf(
  proposal: EventProposal & { readonly subject?: string | undefined; readonly named?: string | undefined },
): string {
  const { subject, named } = proposal;
  if (named !== undefined) return named;
  const title = withoutDay(withoutClause(proposal), proposal.date);
  if (subject !== undefined) return subject + title.slice(leaningWord(title)?.length ?? 0);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** “This scheduled visit”: a title that only points to a noun. */
const POINTING = /^(?:This|That) (?:\p{Ll}+ ){0,2}(?<noun>\p{Ll}{3,})$/u;

/**
 * Finds the words by which the sentence before names what a title only points to: “Blinken’s planned visit to Beijing” for “This
 * scheduled visit”. Undefined where it has that noun twice, or not with whose it is.
 */
export function findNamed(event: EventProposal, article: string): string | undefined {
  const noun = POINTING.exec(withoutClause(event))?.groups?.['noun'];
  const before = noun === undefined ? '' : sentenceBefore(article, event.start);
  if (before.split(/[^\p{L}]+/u).filter((word) => word === noun).length !== 1) return undefined;
  const named = new RegExp(
    String.raw`(?<!\p{L})\p{Lu}\p{L}*['’]s (?:\p{Ll}+ ){0,3}${noun}(?!\p{L})(?: (?:to|of|in|with) (?:the )?\p{Lu}\p{L}+)?`,
    'u',
  );
  return named.exec(before)?.[0];
}

/** A clause that says of a thing only that it takes place: “The visit, which was supposed to take place”. The date stands behind it. */
const TAKES_PLACE =
  /, which (?:(?:was|were|is|are|had been|has been) )?(?:(?:originally |initially )?(?:due|supposed|scheduled|set|expected|planned|meant) (?:to (?:take place|happen|begin|start|be held)|for)|held|took place|takes place|happened|began|begins)$/u;

/** A clause between two commas about the word before it. */
const BETWEEN =
  /, (?:which|who|whose) [^,“”"„«»]+,(?= (?:was|were|is|are|has|have|had|will|would|did|does|\p{Ll}+ed)(?!\p{L}))/u;

/** Takes out a relative clause that isn’t needed to understand the rest, unless it may be what the date dates. */
function withoutClause({ title }: EventProposal): string {
  const whole = title.replace(TAKES_PLACE, '');
  const [between = ''] = BETWEEN.exec(whole) ?? [];
  return between === '' || findDateWords(between).length > 0 ? whole : whole.replace(between, '');
}

/** Words of time within a title that mean another day later on, where they can go without harm. */
const RELATIVE =
  /(?<=\p{Ll}) (?<!(?<!\p{L})(?:of|from|since|until|till|by|for|to|than|as|and|or|before|after|between|through|over|during|within|in|on|at|the|just|only|even|not|being|late|mid|early) )(?:(?:earlier|later|late|early) (?:this|last|next) (?:week|month|year)|(?:this|last|next) (?:week|month|year)|yesterday|tomorrow|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?= (?!(?:and|or|to|through|until|evening|night|morning|afternoon|that|alone)(?!\p{L}))\p{Ll})/u;

/**
 * Takes “earlier this month” out of a title that has a date beside it. Words in quotation marks stay as they are. German sentences are
 * built around such words, and keep them.
 */
function withoutDay(title: string, date: string | null): string {
  const at = date === null ? -1 : title.search(RELATIVE);
  return at < 0 || /[“”"„«»]/u.test(title.slice(0, at)) ? title : title.replace(RELATIVE, '');
}
