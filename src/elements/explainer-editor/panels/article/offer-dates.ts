import { findDayGrounds } from '../../../../edit/draft/day-grounds.js';
import {
  isSilentForm,
  statusesOf,
  type AskedProposal,
  type Draft,
  type ProposalStatus,
} from '../../../../edit/draft/draft.js';
import { chosenEvent } from '../../../../edit/draft/said-at.js';
import { dateOfEvent, distinct, type SuggestedDate } from '../../../../edit/suggest-dates.js';
import type { ArticleContext } from './article-context.js';

/**
 * Suggests days that something speaks for: the event at which it was said, words of the article, the event that is offered, or what was
 * confirmed of the same sentence.
 */
export function offerDates(
  { editor }: ArticleContext,
  draft: Draft,
  index: number,
  asked: AskedProposal,
  offered: string | undefined,
): readonly SuggestedDate[] {
  const { document } = editor;
  const { date } = draft.changes[index] ?? {};
  const proposed = asked.kind === 'event' ? (asked.proposal.date ?? '') : '';
  if ((date ?? proposed) !== '') return [];
  const last = dateInSameSentence(draft, index, statusesOf(draft, editor.history));
  // Until when nobody said something is no day of the event that it is about.
  const at = isSilentForm(draft, index) ? undefined : chosenEvent(draft, index, document);
  const named = findDayGrounds(draft, asked, editor.readDate);
  return distinct([
    ...dateOfEvent(document, at),
    ...named.filter(({ from }) => from === 'in'),
    ...dateOfEvent(document, offered),
    ...named,
    ...(last ? [{ edtf: last, from: 'sentence' as const }] : []),
  ]);
}

/** Finds the date that may be taken with an event that is offered: its own, or the day that the sentence names where these agree. */
export function findDateBeside(dates: readonly SuggestedDate[]): SuggestedDate | undefined {
  const [own, other] = dates.filter(({ from }) => from === 'event' || from === 'in');
  return other ? undefined : own;
}

/** Returns the date of what was confirmed last of the same kind and sentence, if a date was written; undefined for none. */
function dateInSameSentence(draft: Draft, index: number, statuses: readonly ProposalStatus[]): string | undefined {
  const { asked, changes, decided } = draft;
  const own = asked[index];
  const isSilent = isSilentForm(draft, index);
  // Until when nobody said something is no day on which somebody spoke.
  const isBeside = (at: number) =>
    statuses[at] === 'confirmed' &&
    asked[at]?.kind === own?.kind &&
    asked[at]?.proposal.start === own?.proposal.start &&
    isSilentForm(draft, at) === isSilent;
  const last = decided.findLast(isBeside) ?? -1;
  const before = asked[last];
  return changes[last]?.date ?? (before?.kind === 'event' ? (before.proposal.date ?? undefined) : undefined);
}
