import { isOtherDay } from '../../../model/review/date-not-in-words.js';
import { parseDate } from '../../../time/parse/parse-date.js';
import type { DateReader } from '../../dates/typed-dates.js';
import { findDateWords, canMeanDate } from '../../dates/date-words.js';
import { suggestDayOfSentence } from './day-of-sentence.js';
import type { AskedProposal, Draft } from '../draft.js';
import { findEventStatus } from '../article/event-status.js';

/** A day in the sentence of a proposal that the draft suggests for it. */
export interface OfferedDay {
  /** Words for the day in the sentence. */
  readonly words: string;
  /** The day as an EDTF date. */
  readonly date: string;
}

/**
 * Finds the day in the sentence of a proposal if an editor has given another date. The editor may be right, since the day may belong to
 * something else in the sentence. Nothing is returned for an event that was postponed or only planned.
 *
 * @param edtf The date of the proposal, as the editor has it now.
 */
export function findDayBesideDate(
  draft: Draft,
  index: number,
  edtf: string,
  read: DateReader | undefined,
): OfferedDay | undefined {
  const asked = draft.asked[index];
  const offered =
    asked && (asked.kind === 'event' ? dayOfEvent(draft, index, edtf, asked) : dayOfSaying(draft, asked, read));
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(offered?.date ?? '')?.map(Number) ?? [];
  const parsed = parseDate(edtf);
  if (year === undefined || month === undefined || day === undefined || !('date' in parsed)) return undefined;
  return isOtherDay(parsed.date, { year, month, day }) ? offered : undefined;
}

/** Returns the day of an event that happened, if its sentence has a single one. */
function dayOfEvent(
  { changes, source }: Draft,
  index: number,
  edtf: string,
  { proposal }: Extract<AskedProposal, { readonly kind: 'event' }>,
): OfferedDay | undefined {
  const { date, quote } = proposal;
  const status = changes[index]?.status ?? findEventStatus(proposal, edtf, source.published)?.status ?? 'happened';
  const [words, other] = findDateWords(quote).map(({ start, end }) => quote.slice(start, end));
  if (status !== 'happened' || date === null || words === undefined || other !== undefined) return undefined;
  return canMeanDate(words, date) ? { words, date } : undefined;
}

function dayOfSaying(draft: Draft, asked: AskedProposal, read: DateReader | undefined): OfferedDay | undefined {
  const [day] = suggestDayOfSentence(draft, asked, read).filter(({ from }) => from === 'in');
  return day?.name === undefined ? undefined : { words: day.name, date: day.edtf };
}
