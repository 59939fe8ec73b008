import { rangesMeet, type ArticleRange } from '../../propose/article-range.js';
import type { EventProposal } from '../../propose/proposals.js';
import type { SuggestedDate } from '../suggest-dates.js';
import type { DateReader } from '../typed-dates.js';
import { findDateWords } from './date-words.js';
import { isSilentForm, type AskedProposal, type Draft } from './draft.js';
import { findLinkToTalk, IN_MARKS } from './occasions.js';
import { hadBeenSaid, saysMore } from './says-more.js';
import { isOwnSpeaker } from './speakers.js';

/** Words of one day. “Last week” has several. */
const OF_DAY = /day(?!s)|tag(?!e)|mittwoch|gestern|heute|\d/iu;

/** Words in a clause before a day that tell of something else than the speaking: “in an interview to be broadcast on Sunday”. */
const OF_ELSE =
  /(?<!\p{L})(?:after|following|ahead of|before|since|until|who|whose|which|when|where|to (?:air|appear|be|run)|air(?:s|ed|ing)|broadcast|televised|scheduled|planned|due|nach|infolge|vor|seit|deren|dessen)(?!\p{L})/iu;

/** Signs that part a sentence. */
const CLAUSE_SIGN = /[,;:"“”„«»]/u;

/** Words with which another clause begins: “It rained on Saturday, and Quill said”. */
const NEXT_CLAUSE = /(?<!\p{L})(?:and|but|while|as|und|aber|doch|während)(?!\p{L})/iu;

/** Words behind a day that tell that somebody spoke after it. */
const LATER = /(?<!\p{L})(?:later|then|afterwards|since|später|danach|dann|seither)(?!\p{L})/iu;

type AskedStatement = Extract<AskedProposal, { readonly kind: 'statement' }>;

/**
 * Finds the day that the sentence of a proposal names, where it names one alone. A day that belongs to what was said, to another clause, or
 * to an event of the sentence, is no day on which somebody spoke: where the sentence has such a day alone, none is offered. A statement
 * whose sentence has no day, and only says more, has that of the statement in the sentence before by the same speaker.
 */
export function findDayGrounds(
  draft: Draft,
  asked: AskedProposal,
  read: DateReader | undefined,
): readonly SuggestedDate[] {
  const own = daysIn(asked.proposal.quote);
  if (own.length > 0) return findOwnDay(draft, asked, own, read);
  return asked.kind === 'statement' ? findDayBefore(draft, asked, read) : [];
}

function findOwnDay(
  draft: Draft,
  asked: AskedProposal,
  days: readonly ArticleRange[],
  read: DateReader | undefined,
): readonly SuggestedDate[] {
  const { quote } = asked.proposal;
  const [day, other] = asked.kind === 'statement' ? days.filter((each) => !isOfWords(each, asked)) : days;
  if (!day || other || (asked.kind === 'statement' && !isLinked(draft, asked) && !isInClause(day, asked))) return [];
  const name = quote.slice(day.start, day.end);
  const { published } = draft.source;
  const [reading, another] = read?.(name, published) ?? [];
  // Without the day of the article, “Saturday” and a day without its year are counted from today.
  if (!reading || another || (!published && !reading.isSure) || isOfEvent(draft, asked, reading.edtf)) return [];
  // Nobody has said by the day of an article what is said later.
  const isLater = asked.kind === 'statement' && !!published && reading.edtf > published;
  return isLater ? [] : [{ edtf: reading.edtf, from: 'in', name }];
}

/** Returns the day on which the same speaker said what stands in the sentence before, where this sentence only goes on with it. */
function findDayBefore(draft: Draft, asked: AskedStatement, read: DateReader | undefined): readonly SuggestedDate[] {
  if (isRetold(draft, asked) || !saysMore(draft, asked.proposal)) return [];
  const days = draft.asked.flatMap((before, at) => {
    if (before.kind !== 'statement' || !isRightBefore(draft.text, before, asked)) return [];
    const isOfSame = before.proposal.speaker === asked.proposal.speaker && before.proposal.form !== 'silence';
    if (!isOfSame || isRetold(draft, before) || hadBeenSaid(draft, before.proposal)) return [];
    const { date = '' } = draft.changes[at] ?? {};
    return findOwnDay(draft, before, daysIn(before.proposal.quote), read).filter(
      ({ edtf }) => date === '' || date === edtf,
    );
  });
  const [day, other] = days;
  if (!day || (other && other.edtf !== day.edtf)) return [];
  return [{ ...day, from: 'before' }];
}

/** True for a statement whose speaker or kind an editor has changed: the article does not tell when that one spoke. */
function isRetold(draft: Draft, asked: AskedStatement): boolean {
  const index = draft.asked.indexOf(asked);
  return isSilentForm(draft, index) || !isOwnSpeaker(draft, asked.proposal, draft.changes[index] ?? {});
}

function isRightBefore(text: string, { proposal: before }: AskedStatement, { proposal }: AskedStatement): boolean {
  return before.end <= proposal.start && /^[^\S\n]+$/u.test(text.slice(before.end, proposal.start));
}

function daysIn(sentence: string): readonly ArticleRange[] {
  return findDateWords(sentence).filter(({ start, end }) => OF_DAY.test(sentence.slice(start, end)));
}

/** True for a day of which somebody spoke, or that belongs to something else in its clause. */
function isOfWords(day: ArticleRange, { proposal: { start, quote, parts } }: AskedStatement): boolean {
  const isSaid = parts.some((part) => rangesMeet(part, { start: start + day.start, end: start + day.end }));
  return isSaid || isOfElse(quote, day);
}

/** True where the sentence of an event says that this was said at it. */
function isLinked({ asked }: Draft, { proposal }: AskedStatement): boolean {
  return asked.some((each) => each.kind === 'event' && findLinkToTalk(each.proposal, proposal) !== undefined);
}

/** True where no other clause begins between a day and who spoke, and nobody spoke only later. */
function isInClause(day: ArticleRange, { proposal: { start, quote, parts, speakerAt } }: AskedStatement): boolean {
  const bare = parts.reduce((words, part) => {
    const [from, to] = [part.start, part.end].map((at) => Math.min(Math.max(at - start, 0), words.length));
    return words.slice(0, from) + ' '.repeat(to! - from!) + words.slice(to);
  }, quote);
  const [from, to] = speakerAt ? [speakerAt.start - start, speakerAt.end - start] : [day.end, day.start];
  return !NEXT_CLAUSE.test(bare.slice(day.end, from) + bare.slice(to, day.start)) && !LATER.test(bare.slice(day.end));
}

function isOfElse(sentence: string, { start }: ArticleRange): boolean {
  return OF_ELSE.test(sentence.slice(0, start).replace(IN_MARKS, ' ').split(CLAUSE_SIGN).at(-1)!);
}

/** True where another event of the same sentence has that day, unless the sentence says that this was said at it. */
function isOfEvent({ asked }: Draft, own: AskedProposal, edtf: string): boolean {
  return asked.some((each) => {
    const { kind, proposal } = each;
    if (kind !== 'event' || each === own || proposal.start !== own.proposal.start) return false;
    const isItsDay = proposal.date?.split('/').some((end) => end.slice(0, DAY) === edtf.slice(0, DAY)) ?? false;
    return isItsDay && (own.kind === 'event' || !isSaidIn(proposal, own));
  });
}

/** True for an event at which something was said, or whose title tells that it was said: “Quill said that the pier would close”. */
function isSaidIn(event: EventProposal, { proposal }: AskedStatement): boolean {
  const [part] = proposal.parts;
  const words = part
    ? proposal.quote
        .slice(part.start - proposal.start)
        .split(/\s/u, WORDS_KNOWN)
        .join(' ')
    : '';
  return findLinkToTalk(event, proposal) !== undefined || (words !== '' && event.title.includes(words));
}

/** By so many words what was said is known in a title. */
const WORDS_KNOWN = 3;

/** So many characters of an EDTF date are its day. */
const DAY = '2024-05-07'.length;
