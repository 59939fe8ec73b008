import { isOtherDay } from '../../../model/review/date-not-in-words.js';
import { parseDate } from '../../../time/parse/parse-date.js';
import type { DateReader } from '../../dates/typed-dates.js';
import { findDateWords, canMeanDate } from '../../../language/dates/date-words.js';
import type { NamedDay } from '../../../language/dates/days-in-words.js';
import { suggestDayOfSentence } from './day-of-sentence.js';
import type { AskedProposal, Draft } from '../draft.js';
import { findEventStatus } from '../article/event-status.js';

/** A day in the sentence of a proposal that the draft suggests for it. */
export interface OfferedDay extends NamedDay {
  /** The day as an EDTF date. */
  readonly date: string;
}

/**
 * Finds the day in the sentence of a proposal if an editor has given another date. The editor may be right, since the day may belong to
 * something else in the sentence.
 *
 * @param edtf The date of the proposal, as the editor has it now.
 */
export function findDayBesideDate(
  draft: Draft,
  index: number,
  edtf: string,
  read: DateReader | undefined,
): OfferedDay | undefined {
  const offered = findDayOfProposal(draft, index, edtf, read);
  const parsed = parseDate(edtf);
  return offered && 'date' in parsed && isOtherDay(parsed.date, offered) ? offered : undefined;
}

/** Returns the only day in the sentence of a proposal that the draft suggests for it. An event that was postponed or only planned has none. */
export function findDayOfProposal(
  draft: Draft,
  index: number,
  edtf: string,
  read: DateReader | undefined,
): OfferedDay | undefined {
  const asked = draft.asked[index];
  const found =
    asked && (asked.kind === 'event' ? dayOfEvent(draft, index, edtf, asked) : dayOfSaying(draft, asked, read));
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(found?.date ?? '')?.map(Number) ?? [];
  if (!found || year === undefined || month === undefined || day === undefined) return undefined;
  return { ...found, year, month, day };
}

type DatedWords = Pick<OfferedDay, 'words' | 'date'>;

/** Returns the day of an event that happened, if its sentence has a single one. */
function dayOfEvent(
  { changes, source }: Draft,
  index: number,
  edtf: string,
  { proposal }: Extract<AskedProposal, { readonly kind: 'event' }>,
): DatedWords | undefined {
  const { date, quote } = proposal;
  const status = changes[index]?.status ?? findEventStatus(proposal, edtf, source.published)?.status ?? 'happened';
  const [words, other] = findDateWords(quote).map(({ start, end }) => quote.slice(start, end));
  if (status !== 'happened' || date === null || words === undefined || other !== undefined) return undefined;
  return canMeanDate(words, date) ? { words, date } : undefined;
}

function dayOfSaying(draft: Draft, asked: AskedProposal, read: DateReader | undefined): DatedWords | undefined {
  const [day] = suggestDayOfSentence(draft, asked, read).filter(({ from }) => from === 'in');
  return day?.name === undefined ? undefined : { words: day.name, date: day.edtf };
}
