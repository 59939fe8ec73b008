import type { EventProposal } from '../../../propose/proposals.js';
import { sentenceBefore } from './sentences-beside.js';

/** An event of a draft. */
export interface DraftEvent extends EventProposal {
  /** Words of the sentence before for a thing to which the title only points: “this visit”. */
  readonly named?: string;
}

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

/** Returns the first word of an event’s title if it refers to the sentence before: “They” of “They meet”; undefined for other titles. */
export function findAnaphor(title: string): string | undefined {
  return ANAPHOR.exec(title)?.[0];
}

/** Returns the title of a proposed event, with a capital. */
export function titleOf(proposal: EventProposal & { readonly named?: string | undefined }): string {
  const { named } = proposal;
  if (named !== undefined) return named;
  const title = withoutClause(proposal.title);
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
