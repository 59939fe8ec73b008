import type { EventProposal, StatementProposal } from '../../../propose/proposals.js';
import { sentenceBefore } from './sentences-beside.js';
import { isDoubtfulProposal } from './doubt.js';

/**
 * Anaphors at the beginning of a title, which can't be understood without the sentence before: pronouns, possessives, “this”, and the
 * conjunctions of a clause without its main clause. “WHO”, “IT” and “He Jintao” are names. “Als Reaktion schloss Polen die Grenze” is a
 * sentence, since German clauses end in their verb.
 */
const ANAPHOR = new RegExp(
  String.raw`^(?:(?:[Tt]h(?:is|at|ese|ose)|[Dd]iese[mnrs]?)(?= (?:\p{Lu}\p{Ll}+ )?\p{Ll})(?! (?:year|month|week|weekend|summer|winter|spring|autumn|fall|morning|evening|time|Jahre?|Monat|Woche)(?!\p{L}))|(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Ii]hr(?:e[mnrs]?)?|[Ss]ein(?:e[mnrs]?)?)(?!\p{L})|` +
    String.raw`(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|[Ww]hich|[Ww]ho|[Ww]hose|[Ee]r|[Ss]ie|[Ee]s|[Ww]ir|[Ww]elche[rs]?)(?!\p{L}|[’'.]s \p{Lu}| \p{Lu}\p{Ll})|` +
    String.raw`(?:[Ww]hen|[Ww]here|[Ww]hile)(?=[^\p{L},][^,]{0,400}$)|` +
    String.raw`(?:[Aa]ls|[Ww]ährend|[Ww]obei)(?=[^\p{L},][^,]{0,400} \p{Ll}+$))`,
  'u',
);

/** Pronouns of one person. */
const OF_ONE = /^(?:he|she|er)$/iu;

/** Returns the first word of an event’s title if it refers to the sentence before: “They” of “They meet”; undefined for other titles. */
export function findAnaphor(title: string): string | undefined {
  return ANAPHOR.exec(title)?.[0];
}

/**
 * Finds the name of the person whom a pronoun at the beginning of an event’s title means: the article has the same pronoun for a certain
 * speaker of the same sentence. It is undefined for other titles, which an editor has to write.
 */
export function findSubject(
  { title, start, quote }: EventProposal,
  statements: readonly StatementProposal[],
): string | undefined {
  const word = findAnaphor(title);
  const at = quote.indexOf(title);
  if (word === undefined || !OF_ONE.test(word) || at < 0) return undefined;
  const said = statements.find(
    ({ speakerAt }) => speakerAt?.start === start + at && speakerAt.end === start + at + word.length,
  );
  return said && !isDoubtfulProposal(said) ? (said.speaker ?? undefined) : undefined;
}

/** Returns the title of a proposed event, with a capital, and with the name of the person whom its pronoun certainly means. */
export function titleOf(
  proposal: EventProposal & { readonly subject?: string | undefined; readonly named?: string | undefined },
): string {
  const { subject, named } = proposal;
  if (named !== undefined) return named;
  const title = withoutDay(withoutClause(proposal.title), proposal.date);
  if (subject !== undefined) return subject + title.slice(findAnaphor(title)?.length ?? 0);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** A title that only refers to a noun: “This visit”, “This scheduled visit”. Other adjectives may distinguish it from an earlier one. */
const POINTING = /^(?:This|That) (?:(?:long-)?(?:scheduled|planned|awaited) )?(?<noun>\p{Ll}{3,})$/u;

/**
 * Finds the words of the sentence before to which a title refers: “Blinken’s planned visit to Beijing” for “This scheduled visit”. It is
 * undefined if that sentence has the noun twice, or without its owner.
 */
export function findNamed(event: EventProposal, article: string): string | undefined {
  const noun = POINTING.exec(withoutClause(event.title))?.groups?.['noun'];
  const before = noun === undefined ? '' : sentenceBefore(article, event.start);
  if (before.split(/[^\p{L}]+/u).filter((word) => word === noun).length !== 1) return undefined;
  const named = new RegExp(
    String.raw`(?<!\p{L})\p{Lu}\p{L}*['’]s (?:\p{Ll}+ ){0,3}${noun}(?!\p{L})(?: (?:to|of|in|with) (?:the )?\p{Lu}\p{L}+)?`,
    'u',
  );
  return named.exec(before)?.[0];
}

/** Words before a title that belong to its noun, though the rules took them for a verb: “This scheduled” before “visit, which was …”. */
const BEFORE_NOUN = /(?:^|[\s“"])(?<before>(?:The|This|That|An?|\p{Lu}\p{L}{0,40}['’]s) \p{Ll}{1,40}ed )$/u;

/** Returns an event whose title includes the words before its first noun: “This scheduled visit, which was supposed to take place”. */
export function withWholeNoun<Event extends EventProposal>(event: Event): Event {
  const { title, quote } = event;
  const at = /^\p{Ll}{3,40}, which /u.test(title) ? quote.indexOf(title) : -1;
  const { before } = (at < 0 ? null : BEFORE_NOUN.exec(quote.slice(0, at)))?.groups ?? {};
  return before === undefined ? event : { ...event, title: before + title };
}

/** A noun with a clause that only says that it takes place: “The visit, which was supposed to take place”. The date is behind it. */
const TAKES_PLACE =
  /^(?<thing>(?:The|This|That|An?|\p{Lu}\p{L}*['’]s) (?:[\p{Ll}-]+ )?(?!\p{L}*ed,)\p{Ll}+), which (?:(?:was|were|is|are|had been|has been) )?(?:(?:originally |initially )?(?:due|supposed|scheduled|set|expected|planned|meant)(?: to (?:take place|happen|begin|start|be held)| for)?|held|took place|takes place|happened|began|begins)$/u;

/** Removes the clause from a title that is only a noun and such a clause. Behind a verb, the date belongs to the clause. */
function withoutClause(title: string): string {
  return TAKES_PLACE.exec(title)?.groups?.['thing'] ?? title;
}

/** “Mayor Ada Quill on Monday opened …”, “The flood earlier this month caused …”: a day between a bare subject and its verb. */
const DAY_BEFORE_VERB =
  /^(?<subject>(?:The|An?|\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]*)*(?: [\p{Ll}-]+){0,2}?) (?:(?:(?:earlier|later|late|early) )?(?:this|last) (?:week|month)|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (?=(?<verb>\p{Ll}+ed(?!\p{L})[^\p{N}“”"„«»]*)$)/u;

/** Words of a subject to which a day behind them may belong: “The plan rejected on Monday”, “The third attack this week”. */
const NEEDS_DAY =
  /(?:ed|[ewu]n|nt|ght|ld|ade|due|won|lost|left|sent|aid|hit|put|set|cut|shot|had|has|have|just|even|also|still)$|(?<!\p{L})(?:\p{L}+est|first|second|third|\p{L}+th|only|last|next|most|every|each|all|any|no|which|who|that|with|against|versus|throughout|until|since|of|for|from|by|in|on|at|to|than|\p{L}+day)(?!\p{L})/iu;

/** Words of a sentence whose meaning depends on the day, or which has another day. */
const NEEDS_DAY_TOO =
  /(?<!\p{L})(?:not|never|no|none|nobody|than|as|more|less|fewer|only|first|again|and|or|\p{L}+day|(?:week|month|year)s?|tomorrow|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u;

/** Removes the day from a title with a date if that can’t change the meaning of the other words. */
function withoutDay(title: string, date: string | null): string {
  const { subject = '', verb = '' } = (date === null ? null : DAY_BEFORE_VERB.exec(title))?.groups ?? {};
  return subject === '' || NEEDS_DAY.test(subject) || NEEDS_DAY_TOO.test(verb) ? title : `${subject} ${verb}`;
}
