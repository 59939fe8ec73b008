import { rangesMeet, type TextRange } from '../../../text/text-range.js';
import { findWeekdayAlone, noonOf, readWeekday } from '../../../language/dates/weekdays.js';
import type { SuggestedDate } from '../../dates/suggest-dates.js';
import type { DateReader, DateReading } from '../../dates/typed-dates.js';
import { findDateWords } from '../../../language/dates/date-words.js';
import { isSilentForm, type AskedProposal, type Draft } from '../draft.js';
import { isDayOfSaying } from './day-of-saying.js';
import { findLinkToTalk } from '../article/occasions.js';
import { isContinuation } from './continuation.js';
import { findOwnSpeaker, isOwnSpeaker, keyOfSpeaker } from '../speakers/speakers.js';

/** Words for a single day. “Last week” has several. */
const OF_DAY = /day(?!s)|tag(?!e)|mittwoch|gestern|heute|\d/iu;

type AskedStatement = Extract<AskedProposal, { readonly kind: 'statement' }>;

/**
 * Suggests the day that the sentence of a proposal names, if it names one only. A day within the statement, in another clause, or of an event
 * in the sentence, is not suggested for a statement, since nobody may have spoken on it. A statement whose sentence has no day and only
 * continues the sentence before gets the day of the statement there by the same speaker.
 */
export function suggestDayOfSentence(
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
  days: readonly TextRange[],
  read: DateReader | undefined,
): readonly SuggestedDate[] {
  const { quote } = asked.proposal;
  const [day, other] = asked.kind === 'event' ? days : days.filter((each) => belongsToStatement(draft, asked, each));
  if (!day || other) return [];
  const name = quote.slice(day.start, day.end);
  const { published } = draft.source;
  // The weekday of an event was read together with its verb, or is unreadable.
  if (asked.kind === 'event' && noonOf(published) !== undefined && findWeekdayAlone(name)) return [];
  const [reading, another] = readDay(quote, day, read, published);
  // Without the day of the article, “Saturday” and a day without its year are counted from today.
  if (!reading || another || (!published && !reading.isSure)) return [];
  if (asked.kind === 'event' && isDayOfEvent(draft, asked, reading.edtf)) return [];
  // A statement can’t be later than the article.
  const isLater = asked.kind === 'statement' && !!published && reading.edtf > published;
  if (isLater) return [];
  const isOfVerb = asked.kind === 'statement' && isBesideVerb(draft, asked, day);
  return [{ edtf: reading.edtf, from: 'in', name, ...(isOfVerb && { isOfVerb }) }];
}

/** Reads a day of a sentence. A weekday alone is counted from the day of the article, by the words beside it. */
function readDay(
  sentence: string,
  { start, end }: TextRange,
  read: DateReader | undefined,
  published: string | undefined,
): readonly DateReading[] {
  const words = sentence.slice(start, end);
  const [publishedMs, weekday] = [noonOf(published), findWeekdayAlone(words)];
  if (publishedMs === undefined || !weekday) return read?.(words, published) ?? [];
  const at = { start: start + weekday.start, end: start + weekday.end };
  const ms = readWeekday(sentence, at, publishedMs, false);
  return ms === undefined ? [] : [{ edtf: new Date(ms).toISOString().slice(0, DAY), isSure: false }];
}

/**
 * Returns the day of the same speaker’s statement in the sentence before, if this sentence only continues it. If an editor has chosen the
 * speaker, it has to be the speaker whom the article has in the sentence before.
 */
function findDayBefore(draft: Draft, asked: AskedStatement, read: DateReader | undefined): readonly SuggestedDate[] {
  const index = draft.asked.indexOf(asked);
  const chosen = isOwnSpeaker(draft, asked.proposal, draft.changes[index] ?? {})
    ? undefined
    : draft.changes[index]?.speaker;
  if (isSilentForm(draft, index) || !isContinuation(draft, asked.proposal, chosen !== undefined)) return [];
  const days = draft.asked.flatMap((before, at) => {
    if (before.kind !== 'statement' || !isRightBefore(draft.text, before, asked)) return [];
    const own = findOwnSpeaker(draft, before.proposal);
    const isOfSame =
      chosen === undefined
        ? before.proposal.speaker === asked.proposal.speaker
        : own !== undefined && keyOfSpeaker(own) === chosen;
    if (!isOfSame || isChangedByEditor(draft, before)) return [];
    const { date = '' } = draft.changes[at] ?? {};
    return findOwnDay(draft, before, daysIn(before.proposal.quote), read).filter(
      ({ edtf }) => date === '' || date === edtf,
    );
  });
  const [day, other] = days;
  if (!day || (other && other.edtf !== day.edtf)) return [];
  return [{ edtf: day.edtf, from: 'before', ...(day.name !== undefined && { name: day.name }) }];
}

/** Returns true for a statement whose speaker or form an editor has changed: the article does not say when that speaker spoke. */
function isChangedByEditor(draft: Draft, asked: AskedStatement): boolean {
  const index = draft.asked.indexOf(asked);
  return isSilentForm(draft, index) || !isOwnSpeaker(draft, asked.proposal, draft.changes[index] ?? {});
}

function isRightBefore(text: string, { proposal: before }: AskedStatement, { proposal }: AskedStatement): boolean {
  return before.end <= proposal.start && /^[^\S\n]+$/u.test(text.slice(before.end, proposal.start));
}

function daysIn(sentence: string): readonly TextRange[] {
  return findDateWords(sentence).filter(({ start, end }) => OF_DAY.test(sentence.slice(start, end)));
}

/**
 * Returns true for a day outside of all statements in the sentence that belongs to the verb, or to a meeting at which the statement was
 * made.
 */
function belongsToStatement(draft: Draft, asked: AskedStatement, day: TextRange): boolean {
  return isBesideVerb(draft, asked, day) || (!isSaid(draft, asked, day) && wasSaidAtEvent(draft, asked));
}

/** Returns true for a day outside of all statements in the sentence that belongs to the verb of saying. */
function isBesideVerb(draft: Draft, asked: AskedStatement, day: TextRange): boolean {
  return !isSaid(draft, asked, day) && isDayOfSaying(day, asked.proposal, saidIn(draft, asked), draft.lang);
}

/** Returns all that anybody says in the sentence of a statement. */
function saidIn(draft: Draft, { proposal: { start } }: AskedStatement): readonly TextRange[] {
  return draft.asked.flatMap((each) =>
    each.kind === 'statement' && each.proposal.start === start ? each.proposal.parts : [],
  );
}

function isSaid(draft: Draft, asked: AskedStatement, day: TextRange): boolean {
  const { start } = asked.proposal;
  const place = { start: start + day.start, end: start + day.end };
  return saidIn(draft, asked).some((part) => rangesMeet(part, place));
}

/** Returns true if the sentence of an event says that the statement was made at it. */
function wasSaidAtEvent({ asked }: Draft, { proposal }: AskedStatement): boolean {
  return asked.some((each) => each.kind === 'event' && findLinkToTalk(each.proposal, proposal) !== undefined);
}

/** Returns true if another event of the same sentence has that day. */
function isDayOfEvent({ asked }: Draft, own: AskedProposal, edtf: string): boolean {
  const isItsDay = (date: string | null) =>
    date?.split('/').some((end) => end.slice(0, DAY) === edtf.slice(0, DAY)) ?? false;
  return asked.some(
    (each) =>
      each.kind === 'event' &&
      each !== own &&
      each.proposal.start === own.proposal.start &&
      isItsDay(each.proposal.date),
  );
}

/** Number of characters of a day in EDTF. */
const DAY = '2024-05-07'.length;
