import type { EventProposal } from '../../propose/proposals.js';

/** An event of a draft. */
export interface DraftEvent extends EventProposal {
  /** Words of the article that say that it was moved to its day: “was moved”. */
  readonly moved?: string;
}

const MOVED = '(?:moved|postponed|rescheduled|adjourned|delayed|deferred|put off|pushed back|brought forward)';
const UNTIL = '(?:to|until|till)';

/** “The meeting was moved to”, “The council moved the meeting to”: what was moved is the first group of one, and the second of the other. */
const PATTERNS = [
  String.raw`^(?<what>.+?) (?<moved>(?:was|were|is|are|(?:has|have|had) been|will be) ${MOVED})(?: (?:back|forward))?(?<until> ${UNTIL})?$`,
  String.raw`(?<!\p{L})(?<moved>${MOVED}) (?<what>(?:the|its|his|her|their|a|an|this|that) (?:(?! ${UNTIL} ).)+?)(?<until> ${UNTIL})?$`,
].map((pattern) => new RegExp(pattern, 'iu'));

const IS_MOVED = new RegExp(` ${MOVED} `, 'iu');
const TO_DAY = new RegExp(`(?:^| )${UNTIL} `, 'iu');
const DAY = /\p{N}|day/iu;

/** Another day in the name of what was moved: “The meeting planned for 18 February”. */
const OTHER_DAY = /,? (?:which (?:was|had been) )?(?:(?:planned|scheduled|due) (?:on|for)|on) [^,]*\p{N}.*$/iu;

/** Words that name nothing by themselves. */
const PRONOUN = /^(?:it|this|that|they|which|who)$/i;

/**
 * Returns an event with what was moved as its title, where the article tells to which day: “The meeting was moved to 25 February”. Of two
 * days the later one is the new one. Undefined for an event that has the day from which it was moved.
 */
export function withNewDay(event: EventProposal): DraftEvent | undefined {
  const { title, date } = event;
  if (hasBothDays(title)) return undefined;
  const groups = PATTERNS.map((pattern) => pattern.exec(title)?.groups).find((each) => each !== undefined);
  const [, later] = date?.split('/') ?? [];
  if (!groups || (groups['until'] === undefined && later === undefined)) return event;
  const { what = '', moved = '' } = groups;
  const name = what.replace(OTHER_DAY, '');
  return {
    ...event,
    moved,
    title: PRONOUN.test(name) ? title : name,
    date: groups['until'] === undefined ? (later ?? date) : date,
  };
}

/** True for a title with both days, of which only the first was read: “The meeting on 18 February was moved to 25 February”. */
function hasBothDays(title: string): boolean {
  return title.split(/[,.]/).some((clause) => {
    const [before = '', behind = ''] = clause.split(IS_MOVED, 2);
    const at = behind.search(TO_DAY);
    return at >= 0 && DAY.test(before) && DAY.test(behind.slice(at));
  });
}
