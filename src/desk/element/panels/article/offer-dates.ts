import { findDateWords, canMeanDate } from '../../../../language/dates/date-words.js';
import { suggestDayOfSentence } from '../../../draft/dates/day-of-sentence.js';
import { isSilentForm, statusesOf, type AskedProposal, type Draft, type ProposalStatus } from '../../../draft/draft.js';
import type { DraftEvent } from '../../../draft/article/event-titles.js';
import { chosenEvent } from '../../../draft/dates/said-at.js';
import { dateOfEvent, distinct, type SuggestedDate } from '../../../dates/suggest-dates.js';
import type { ArticleContext } from './article-context.js';

/**
 * Suggests days for a reason: the event at which it was said, words of the article, the suggested event, or a confirmed proposal from the same
 * sentence. Nothing is suggested beside a date, nor the date that was read and can be restored.
 */
export function offerDates(
  context: ArticleContext,
  draft: Draft,
  index: number,
  asked: AskedProposal,
  offered: string | undefined,
): readonly SuggestedDate[] {
  const { date } = draft.changes[index] ?? {};
  const proposed = asked.kind === 'event' ? (asked.proposal.date ?? '') : '';
  if ((date ?? proposed) !== '') return [];
  return findDates(context, draft, index, asked, offered).filter(({ edtf }) => edtf !== proposed);
}

/** Finds the reason for a date that the editor has given to an event; undefined if there is none. */
export function findGround(
  context: ArticleContext,
  draft: Draft,
  index: number,
  asked: AskedProposal,
  date: string,
): SuggestedDate | undefined {
  return findDates(context, draft, index, asked, undefined).find(({ edtf }) => edtf === date);
}

function findDates(
  { editor }: ArticleContext,
  draft: Draft,
  index: number,
  asked: AskedProposal,
  offered: string | undefined,
): readonly SuggestedDate[] {
  const { document } = editor;
  // The last day of a silence is not the date of the event that it is about.
  const at = isSilentForm(draft, index) ? undefined : chosenEvent(draft, index, document);
  // The sentence of an event with a date has no other date for it. Typed words would be read without their context.
  const isRead = asked.kind === 'event' && asked.proposal.date !== null;
  const named = isRead ? [] : suggestDayOfSentence(draft, asked, editor.readDate);
  const own = named.filter(({ from }) => from === 'in');
  const last = dateInSameSentence(draft, index, statusesOf(draft, editor.history));
  const isOther = own.some(({ edtf }) => edtf !== last);
  return distinct([
    ...dateOfEvent(document, at),
    ...own,
    ...dateOfEvent(document, offered),
    ...named,
    ...(last && !isOther ? [{ edtf: last, from: 'sentence' as const }] : []),
  ]);
}

/** Finds the date that can be taken together with the suggested event: its own, or the day in the sentence if both agree. */
export function findDateBeside(dates: readonly SuggestedDate[]): SuggestedDate | undefined {
  const [own, other] = dates.filter(({ from }) => from === 'event' || from === 'in');
  return other ? undefined : own;
}

/**
 * Returns the date of the last confirmed proposal of the same kind and sentence, if an editor has typed one; undefined if there is none, or if it
 * contradicts the sentence.
 */
function dateInSameSentence(draft: Draft, index: number, statuses: readonly ProposalStatus[]): string | undefined {
  const { asked, changes, decided } = draft;
  const own = asked[index];
  const isSilent = isSilentForm(draft, index);
  // The last day of a silence is not a day on which somebody spoke.
  const isBeside = (at: number) =>
    statuses[at] === 'confirmed' &&
    asked[at]?.kind === own?.kind &&
    asked[at]?.proposal.start === own?.proposal.start &&
    isSilentForm(draft, at) === isSilent;
  const last = decided.findLast(isBeside) ?? -1;
  const before = asked[last];
  if (before?.kind !== 'event') return changes[last]?.date;
  const date = changes[last]?.date ?? before.proposal.date ?? undefined;
  return date !== undefined && fitsSentence(before.proposal, date) ? date : undefined;
}

/** Returns true for a date of an event that fits its sentence: the date that was read, one within it, or one that no words contradict. */
function fitsSentence({ date: read, quote }: DraftEvent, date: string): boolean {
  if (read !== null) return date.startsWith(read);
  return findDateWords(quote).every(({ start, end }) => canMeanDate(quote.slice(start, end), date));
}
