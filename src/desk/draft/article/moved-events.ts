import { DAYS_EN, MONTHS_EN, PUT_OFF_EN } from '../../../propose/language/calendar-names.js';
import type { EventProposal } from '../../../propose/proposals.js';

/** An event of a draft. */
export interface DraftEvent extends EventProposal {
  /** Words of the article by which it was moved to its day: “was moved”. */
  readonly moved?: string;
  /** Name of the person whom the pronoun at the beginning of the title means. */
  readonly subject?: string;
  /** Words of the sentence before for a thing to which the title only points: “this visit”. */
  readonly named?: string;
}

/** Nouns for events that can be moved to another day. A delayed person, or one who moved to another place, is not an event. */
const EVENT_NOUN =
  '(?:visit|trip|journey|tour|meeting|talk|summit|conference|hearing|session|congress|forum|debate|briefing|speech|address|interview|vote|election|' +
  'referendum|launch|opening|reopening|start|strike|walkout|march|rally|protest|demonstration|parade|concert|festival|fair|match|game|race|trial|' +
  'ceremony|dinner|wedding|funeral|flight|landing|test|drill|exercise|release|return|departure|arrival|handover|offensive|operation|inspection|' +
  'demolition|evacuation|closure|event|date)s?';
const MOVED = `(?:${PUT_OFF_EN}|brought forward)`;
const UNTIL = '(?:to|until|till)';
const MONTH = `(?:${MONTHS_EN})`;
const DAY = String.raw`(?:\d\d? ${MONTH}|${MONTH}(?: \d\d?)?|${DAYS_EN})(?:,? \d{4})?`;

/** Something that was moved: a noun with what belongs to it, up to the next comma, verb or day. */
const MOVED_EVENT =
  String.raw`(?:[Tt]h(?:e|is|at)|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?) (?:(?!(?:of|in|on|at|by|for|from|to|with|who|that|and) )[\p{L}\p{N}’'-]+ ){0,4}?${EVENT_NOUN}` +
  String.raw`(?: (?:of|on|about|with|between|in|at)(?! ${DAY})(?: (?!(?:who|which|that|was|were|is|are|has|have|had|will|on|until|from|to) )[^\s,;]+){1,6}?)?`;

/** Another day behind what was moved: “The meeting planned for 18 February”. */
const OTHER_DAY = String.raw`(?: (?:(?:planned|scheduled|due) )?(?:on|of|for) ${DAY})?`;
const BE = '(?:was|were|is|are|(?:has|have|had) been|will be)';

/** “The meeting was moved to”, “The council moved the meeting to”. */
const TITLES = [
  String.raw`^(?<what>${MOVED_EVENT})${OTHER_DAY} (?<moved>${BE} ${MOVED})(?: (?:back|forward))?(?<until> ${UNTIL})?$`,
  String.raw`^(?:[Tt]he )?\p{L}[\p{L}’'-]* (?<moved>${MOVED}) (?<what>${MOVED_EVENT})${OTHER_DAY}(?: (?:back|forward))?(?<until> ${UNTIL})$`,
].map((source) => new RegExp(source, 'u'));

/** Words behind the title of an event that was moved from one day to another. */
const FROM_DAY = new RegExp(String.raw`^ from ${DAY} ${UNTIL} ${DAY}(?!\p{L})`, 'u');

/**
 * Returns an event whose title is the thing that was moved, if the article names the new day: “The meeting was moved to 25 February”. An
 * event whose title isn’t found stays as it is, in the words of the article.
 *
 * @param event The proposed event.
 * @param article Its text.
 */
export function withNewDay(event: EventProposal, article: string): DraftEvent {
  const { title, date, start, end } = event;
  const groups = TITLES.map((each) => each.exec(title)?.groups).find((each) => each !== undefined);
  if (!groups) return event;
  const { what = '', moved = '', until } = groups;
  if (until !== undefined) return { ...event, moved, title: what };
  const passage = article.slice(start, end);
  const at = passage.indexOf(title);
  const [, later] = date?.split('/') ?? [];
  const isFromDay = at >= 0 && FROM_DAY.test(passage.slice(at + title.length));
  return later !== undefined && isFromDay ? { ...event, moved, title: what, date: later } : event;
}
